import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { createWorkspace } from '../../../server/services.ts';
import { memoryHost, rootUri } from '../../support/cursor.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** A hint without the room in front of it. */
const textOf = (label: unknown) => /^ (\S.*)$/.exec(String(label))?.[1];

/** What is shown in the lines of a text, each as its line with the hints in `‹ ›`; and what they say under the mouse. */
async function hintsIn(text: string, today = '2026-11-22', files: Record<string, string> = {}) {
  const workspace = createWorkspace(memoryHost({ 'a.okr': text, ...files }, today), [rootUri]);
  await workspace.load();
  const hints = inlayHints(workspace, `${rootUri}/a.okr`, everything);
  const lines = text.split('\n');
  const shown = hints.map(({ position: { line, character }, label }) => {
    const written = lines[line] ?? '';
    return `${written.slice(0, character)}‹${textOf(label)}›${written.slice(character)}`.trim();
  });
  return { shown, labels: hints.map(({ label }) => textOf(label)), tooltips: hints.map(({ tooltip }) => tooltip) };
}

/** A key result of a quarter that is 52 of 91 days old, with what was reported on it. */
const reported = (keyResult: string, entry: string, draft = '') => `team pier "Pier"
okrs for pier in 2026-Q4
objective calm "Boarding is calm" {
  ${draft}
  kr k "K" ${keyResult}
}
check-in 2026-11-16 for pier { calm.k ${entry} }
`;

describe('behind a key result stands', () => {
  test.each([
    ['how far it is, what that means, and what is expected', '20 min', '44% of the way, at risk, 57% expected'],
    ['the same on track', '18 min', '67% of the way, on track, 57% expected'],
    ['that it is reached, whatever is expected', '14 min', '111% of the way, done'],
    ['that it is worse than at the start', '26 min', '22% below the start, off track'],
    ['that nothing has moved', '24 min', '0% of the way, off track, 57% expected'],
  ])('%s', async (_what, entry, label) => {
    expect((await hintsIn(reported('from 24 min to 15 min', entry))).labels).toEqual([label]);
  });

  test('the state alone once everything is expected', async () => {
    const { labels } = await hintsIn(reported('from 24 min to 15 min', '20 min'), '2027-02-01');
    expect(labels).toEqual(['44% of the way, off track']);
  });

  test('of a guardrail its value, and whether it holds', async () => {
    expect((await hintsIn(reported('stay below 12 falls', '10 falls'))).labels).toEqual(['now 10 falls, held']);
    expect((await hintsIn(reported('stay below 12 falls', '13 falls'))).labels).toEqual(['now 13 falls, breached']);
  });

  test('of a milestone what was reported', async () => {
    const milestone = 'done when "a ferry has landed" by 2026-11-20';
    expect((await hintsIn(reported(milestone, 'done'))).labels).toEqual(['done on 16 Nov']);
    expect((await hintsIn(reported(milestone, '40%'))).labels).toEqual(['40% of the way, late']);
  });

  test('the same in a sentence under the mouse, as the scorecard says it', async () => {
    const { tooltips } = await hintsIn(reported('from 24 min to 15 min', '18 min'));
    expect(tooltips).toEqual(['18 minutes: 67% of the way from 24 to 15; 57% expected today. On track.']);
  });

  test.each([
    ['without a report', 'from 24 min to 15 min', '{}'],
    ['whose value is unknown', 'from 24 min to 15 min', 'unknown'],
    ['without a target', 'from 24 min', '20 min'],
    ['without a start', 'to 15 min', '20 min'],
    ['that is a guardrail without a value', 'stay below 12 falls', 'at risk'],
    ['that is a milestone nobody has spoken of', 'done when "x" by 2026-12-01', '"soon"'],
    ['that is a milestone whose day has passed in silence', 'done when "x" by 2026-11-01', '"soon"'],
    ['that is a baseline to measure', 'baseline by 2026-11-01', 'done'],
    ['without a measure', '', '20'],
  ])('nothing %s', async (_what, keyResult, entry) => {
    expect((await hintsIn(reported(keyResult, entry))).shown).toEqual([]);
  });

  test('nothing in a draft', async () => {
    expect((await hintsIn(reported('from 24 min to 15 min', '20 min', 'draft'))).shown).toEqual([]);
  });
});

describe('behind a KPI stands', () => {
  const kpis = (kpi: string) => `team pier "Pier"
kpi sold "Sold" for pier { unit tickets actual { 2026-09 90 tickets, 2026-10 120 tickets } }
kpi trips "Trips" for pier { unit trips actual { 2026-09 3 trips, 2026-10 4 trips } }
${kpi}
`;

  test('its value and day, where it is computed', async () => {
    const { shown, tooltips } = await hintsIn(kpis('kpi full "A trip" for pier { = sold / trips unit tickets/trip }'));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^kpi full .*\}‹30 .* on 31 Oct›$/);
    expect(tooltips[0]).toMatch(/^30 .* on 31 October\. = Sold ÷ trips$/);
  });

  test('what its bands say, and behind the first line of a block', async () => {
    const { shown, tooltips } = await hintsIn(
      kpis('kpi all "All" for pier {\n  rolls up sum of sold\n  unit tickets\n  healthy above 100 tickets\n}'),
    );
    expect(shown).toEqual(['kpi all "All" for pier {‹120 tickets on 31 Oct, healthy›']);
    expect(tooltips).toEqual(['120 tickets on 31 October. Healthy: 20 tickets inside healthy. Sum of Sold']);
  });

  test('what a file says', async () => {
    const files = { 'data/sold.csv': 'month,sold\n2026-09,80\n2026-10,95\n' };
    const { shown } = await hintsIn(
      'kpi sold "Sold" { unit tickets actuals from "data/sold.csv" column sold }\n',
      '2026-11-22',
      files,
    );
    expect(shown).toEqual([
      'kpi sold "Sold" { unit tickets actuals from "data/sold.csv" column sold }‹95 tickets on 31 Oct›',
    ]);
  });

  test('nothing where the value is written below, or is not known', async () => {
    expect((await hintsIn(kpis('kpi none "None" for pier { unit trips }'))).shown).toEqual([]);
    expect((await hintsIn(kpis('kpi lost "Lost" for pier { = sold / nowhere }'))).shown).toEqual([]);
    expect(
      (await hintsIn('kpi sold "Sold" { unit tickets actuals from "data/none.csv" column sold }\n')).shown,
    ).toEqual([]);
  });
});

test('it stands behind the statement, whatever else is in its line', async () => {
  const { shown } = await hintsIn(`okrs for pier in 2026-Q4
objective a "A" { kr k "K" from 0 to 10 kr l "L" from 0 to 10 } // side by side
objective b "B" {\r
  kr m "M" {   \r
    from 0 to 10\r
  }\r
  kr n "N" from 0 to 10 // with a remark
}
check-in 2026-11-16 {
  a.k 5
  a.l 6
  b.m 7
  b.n 8
}
`);
  const short = shown.map((line) => line.replace(/ of the way[^›]*/, ''));
  expect(short).toEqual([
    'objective a "A" { kr k "K" from 0 to 10‹50%› kr l "L" from 0 to 10 } // side by side',
    'objective a "A" { kr k "K" from 0 to 10 kr l "L" from 0 to 10‹60%› } // side by side',
    'kr m "M" {‹70%›',
    'kr n "N" from 0 to 10‹80%› // with a remark',
  ]);
});

test('a text that is broken or empty is no reason to fail', async () => {
  for (const text of ['', 'kpi', 'okrs for\nobjective {\n kr from 3 to\n kr "', reported('from 24 min to', '20 min')])
    expect((await hintsIn(text)).shown).toEqual([]);
});
