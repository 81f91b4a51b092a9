import { expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';

const okr = `company mill "Old Mill"
team bakers "Bakers" in mill
team ledger "Ledger" in mill
kpi loaves "Loaves a day" for bakers { unit loaves raises flour }
kpi flour "Flour a week" for ledger { unit kg healthy below 900 kg }
okrs for bakers in 2026-Q4
objective full "Bread until evening" {
  kr guard "Loaves a day" measures loaves from 300 loaves to 400 loaves
}
okrs for ledger in 2026-Q4
objective lean "Nothing is thrown away" {
  kr flour "Flour a week" measures flour from 850 kg to 700 kg
}
`;

const conflictIn = (text: string) =>
  workspace(text)
    .findings()
    .find(({ code }) => code === 'works-against');

test('one fix adds the guardrail and records the trade-off that it guards', () => {
  const fix = conflictIn(okr)?.fixes.find(({ title }) => title.includes('with a guardrail'));
  expect(fix?.title).toBe('Record that both are meant, with a guardrail on “Flour a week”');
  expect(fix?.changes.map(({ newText }) => newText.trim())).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops are written so
    'kr guard-2 "${1:Flour a week}" measures flour stay below ${2:900 kg}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops are written so
    'accept bakers.full.guard against ledger.lean.flour because "${3:why both are meant}" guarded by bakers.full.guard-2',
  ]);
  const after = fix ? workspace(okr).after(fix)['a.okr'] : undefined;
  expect(after).toContain('guarded by bakers.full.guard-2');
  const errors = workspace(after ?? '')
    .findings()
    .filter(({ code, severity }) => severity === 'error' || code === 'works-against');
  expect(errors).toEqual([]);
});

test('where a guardrail watches the metric already, there is nothing to add', () => {
  const guarded = okr.replace(
    '400 loaves\n',
    '400 loaves\n  kr limit "Flour a week" measures flour stay below 950 kg\n',
  );
  const titles = conflictIn(guarded)?.fixes.map(({ title }) => title);
  expect(titles).toContain('Record that both are meant, guarded by bakers.full.limit');
  expect(titles?.filter((title) => title.includes('with a guardrail'))).toEqual([]);
});
