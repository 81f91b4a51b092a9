import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, computeInSteps } from '../../../language/analysis/compute.ts';
import type { ComputedModel } from '../../../language/analysis/figures.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { link } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import type { DataByKpi } from '../../../language/model/okr-model.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { type TypedEdit, typed, typedEdits } from '../../support/edits.ts';
import { named } from '../../support/model.ts';
import { runs } from '../../support/property-runs.ts';

const texts: Record<string, string> = {
  'clinic.okr': `company clinic "Clinic"
team ward "Ward" in clinic
team desk "Front desk" in clinic
kpi seen "Patients seen" for clinic { unit patients actual { 2026-08 90 patients, 2026-09 95 patients } }
kpi late "Patients seen late" for clinic { unit patients actual { 2026-08 30 patients, 2026-09 25 patients } drives trust after 6 weeks }
kpi wait "Share that waits" for desk { = late / seen unit % healthy below 20% critical above 40% }
kpi waits "All that wait" for clinic { weighted of wait, other unit % }
kpi other "Share that leaves" for ward { = seen / late }
kpi trust "Trust" for clinic { unit % higher is better actual { 2026-09 61% } plan { 2026-12 70% } }
goal calm "A calm house" for clinic by 2027-12-31 { measures trust to 80% }
`,
  'desk.okr': `okrs for desk in 2026-Q4
objective short "Nobody waits for long" {
  committed supports ward.rest.nights by 3 nights
  kr share "Share that waits" measures wait from 27% to 15% owner desk
  kr calls "Calls answered" from 40% to 80%
  kr calm "Complaints" stay below 4
  kr sign "Hang the signs" done by 2026-11-10
}
check-in 2026-10-12 for desk { short.calls 45% confidence 50% short.calm 3 trust 63% }
check-in 2026-11-02 for desk { short.calls 52% at risk "Two are ill" short.sign 50% ward.rest.trust 66% }
`,
  'ward.okr': `okrs for ward in 2026-Q4
objective rest "Patients rest" {
  kr trust "Trust" measures trust from 60% to 70%
  kr nights "Quiet nights" from 3 nights to 6 nights
}
check-in 2026-11-02 for ward { rest.nights 4 nights desk.short.calls 55% }
review 2026-Q4 for ward { rest 0.7 rest.nights 5 nights }
`,
};
const paths = Object.keys(texts);
const pieces = [
  '40%',
  ' 2 nights',
  'rest',
  'wait',
  ' drives trust',
  '= late',
  '2026-Q3',
  '"',
  '{',
  '}',
  '2026-11-03',
  'share',
  'calls',
  'late',
  ' / ',
  ' by 5 nights',
  '-',
];

const read = (path: string, text: string, before?: FileModel): FileModel =>
  lower(parse(text), { uri: `file:///${path}`, path }, before);
const start = paths.map((path) => read(path, texts[path] ?? ''));

const isMap = (value: unknown): value is ReadonlyMap<string, unknown> =>
  typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value);

/** All that was computed, as plain data; maps promise no order. */
const plain = ({ model: _, ...rest }: ComputedModel) =>
  Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, isMap(value) ? Object.fromEntries(value) : value]),
  );

function edited(edits: readonly TypedEdit[], check: (now: ComputedModel, alone: ComputedModel) => void): void {
  const now = [...start];
  const current = paths.map((path) => texts[path] ?? '');
  let computed = compute(link(start), '2026-11-15');
  for (const [index, edit] of edits.entries()) {
    const text = typed(current[edit.file] ?? '', edit);
    current[edit.file] = text;
    now[edit.file] = read(paths[edit.file] ?? '', text, now[edit.file]);
    if (edit.together && index < edits.length - 1) continue;
    const model = link([...now], {}, computed.model);
    computed = compute(model, '2026-11-15', computed);
    check(computed, compute(link([...now]), '2026-11-15'));
  }
}

describe('figures computed after others', () => {
  test('are those that are computed alone, whatever was edited', () => {
    fc.assert(
      fc.property(typedEdits(paths.length, pieces), (edits) => {
        edited(edits, (now, alone) => expect(plain(now)).toEqual(plain(alone)));
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ['a number in the text of a KPI', 0, '95 patients', '80 patients'],
    ['a formula of a part', 0, 'seen / late', 'seen * late'],
    ['a delay', 0, 'after 6 weeks', 'after 8 weeks'],
    ['a reported number', 1, 'short.calls 52%', 'short.calls 12%'],
    ['what another file reports', 2, 'desk.short.calls 55%', 'desk.short.calls 5%'],
    ['a unit', 2, 'to 6 nights', 'to 6 %'],
    ['a promise', 1, 'by 3 nights', 'by 3 patients'],
    ['a line more', 0, 'kpi seen', '\n\nkpi seen'],
  ])('are those that are computed alone after an edit of %s', (_what, file, piece, replacement) => {
    const before = compute(link(start), '2026-11-15');
    const text = texts[paths[file] ?? '']?.replace(piece, replacement) ?? '';
    const files = start.map((old, index) => (index === file ? read(old.path, text) : old));
    const now = compute(link(files, {}, before.model), '2026-11-15', before);
    const alone = compute(link(files), '2026-11-15');
    expect(now.model.links).toBe(before.model.links);
    expect(plain(now)).toEqual(plain(alone));
    expect(plain(now)).not.toEqual(plain(before));
  });

  test('are those that are computed alone when others are computed between their steps', () => {
    const one = start.slice(0, 1);
    const model = link(start);
    const [all, few] = [plain(compute(model, '2026-11-15')), plain(compute(link(one), '2026-11-15'))];
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 5 }), fc.boolean(), (pauses, fromOne) => {
        const before = fromOne ? compute(link(one), '2026-11-15') : undefined;
        const steps = computeInSteps(model, '2026-11-15', before);
        let step = steps.next();
        for (const pause of pauses) {
          for (let taken = 0; taken < pause && !step.done; taken++) step = steps.next();
          expect(plain(compute(link(one), '2026-11-15', before))).toEqual(few);
        }
        while (!step.done) step = steps.next();
        expect(plain(step.value)).toEqual(all);
      }),
      { numRuns: runs(60) },
    );
  });

  test('follow the data files', () => {
    const from =
      'kpi beds "Beds" { actuals from "beds.csv" }\nokrs for ward in 2026-Q4\nobjective o "O" { kr k "K" measures beds from 1 to 9 }';
    const files = [read('a.okr', from)];
    const id = named(link(files), 'beds').id;
    const data = (value: number): DataByKpi => ({
      [id]: { ok: true, column: { points: [{ date: '2026-11-01', value }] } },
    });
    const before = compute(link(files, data(3)), '2026-11-15');
    const model = link(files, data(5), before.model);
    expect(plain(compute(model, '2026-11-15', before))).toEqual(plain(compute(model, '2026-11-15')));
    expect([...compute(model, '2026-11-15', before).keyResults.values()][0]?.now?.value).toBe(5);
  });

  test('are others on another day', () => {
    const before = compute(link(start), '2026-11-15');
    const model = link(start, {}, before.model);
    expect(plain(compute(model, '2026-10-20', before))).toEqual(plain(compute(link(start), '2026-10-20')));
  });

  test('of what no edit has touched are the very same', () => {
    const before = compute(link(start), '2026-11-15');
    const text = (texts['ward.okr'] ?? '').replace('Quiet nights', 'Silent nights');
    const files = start.map((old) => (old.path === 'ward.okr' ? read(old.path, text) : old));
    const now = compute(link(files, {}, before.model), '2026-11-15', before);
    expect(now.kpis).toBe(before.kpis);
    const { id } = named(now.model, 'share');
    expect(now.keyResults.get(id)).toBe(before.keyResults.get(id));
  });
});
