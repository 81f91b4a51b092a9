import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../../language/analysis/compute.ts';
import { type Contradictions, contradictionsIn } from '../../../../language/analysis/contradictions/contradictions.ts';
import { forcesOf } from '../../../../language/analysis/contradictions/forces.ts';
import { type Push, pushesOf, pushesOn } from '../../../../language/analysis/contradictions/pushes.ts';
import type { ComputedModel } from '../../../../language/analysis/figures.ts';
import { link } from '../../../../language/model/link.ts';
import { lower } from '../../../../language/model/lower.ts';
import { conflictRecord } from '../../../../language/rules/conflict-record.ts';
import { parse } from '../../../../language/syntax/parse.ts';
import { atOnce } from '../../../../language/values/steps.ts';

const metrics = 6;
const ways = ['from 1% to 2%', 'from 2% to 1%', 'from 1% to 3%', 'from 3% to 2%', 'to 2%', 'stay above 1%'];
const titles = ['Result', 'Result in Europe', 'Another result'];

/** A line of a KPI: effects on others in any word, with or without delay, a formula, a roll-up, a polarity. */
const kpiLine = fc.record({
  effects: fc.array(
    fc.record({
      to: fc.nat(metrics - 1),
      word: fc.constantFrom('raises', 'lowers', 'drives'),
      after: fc.constantFrom('', '', ' after 3 weeks', ' after 5 months'),
    }),
    { maxLength: 3 },
  ),
  polarity: fc.constantFrom('', 'higher is better', 'lower is better'),
  parts: fc.option(fc.tuple(fc.nat(metrics - 1), fc.constantFrom('+', '-', '/'), fc.nat(metrics - 1)), { freq: 4 }),
  isRollUp: fc.boolean(),
  extra: fc.constantFrom('', '', 'target 2%', 'actual { 2026-08 1% }', 'actual { 2026-08 4% } target 2%'),
  gap: fc.constantFrom('', '\n\n'),
});

/** Half of the KPIs; now and then one of them is missing. */
const kpiFile = (half: number) =>
  fc.tuple(fc.array(kpiLine, { minLength: metrics / 2, maxLength: metrics / 2 }), fc.nat(12)).map(([lines, missing]) =>
    lines
      .map(({ effects, polarity, parts, isRollUp, extra, gap }, line) => {
        if (line === missing) return '';
        const own = effects.map(({ word, to, after }) => `${word} k${to}${after}`);
        const sum =
          parts &&
          (isRollUp ? `rolls up sum of k${parts[0]}, k${parts[2]}` : `= k${parts.join(' ').replace(/(\d+)$/, 'k$1')}`);
        const index = half * (metrics / 2) + line;
        return `${gap}kpi k${index} "Metric ${index}" for a { ${[sum, 'unit %', polarity, extra, ...own].filter(Boolean).join('\n ')} }`;
      })
      .join('\n'),
  );

const teamFile = (team: string) =>
  fc
    .record({
      cycle: fc.constantFrom('2026-Q4', '2026', '2026-Q3'),
      results: fc.array(
        fc.record({
          // Some metrics are wanted by many.
          metric: fc.nat(metrics - 1).map((metric) => (metric < 3 ? 0 : metric)),
          numbers: fc.constantFrom(...ways),
          title: fc.constantFrom(...titles),
          by: fc.constantFrom('', '', ' by 2026-10-31'),
          effect: fc.constantFrom('', '', ' raises k1', ' lowers k2'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      words: fc.constantFrom('All at once', 'Everything at once'),
      gap: fc.constantFrom('', '\n'),
      accepts: fc.boolean(),
    })
    .map(({ cycle, results, words, gap, accepts }) => {
      const lines = results.map(
        ({ metric, numbers, title, by, effect }, index) =>
          `  kr r${index} "${title}" measures k${metric} ${numbers}${by}${effect}`,
      );
      const decision = accepts ? 'accept a.o-a against b.o-b because "Both are meant"\n' : '';
      return `${gap}okrs for ${team} in ${cycle}\nobjective o-${team} "${words}" {\n${lines.join('\n')}\n}\n${decision}`;
    });

/** Another text, or a few words in the place of others, wherever they stand. */
type Edit = [file: number, text: string | [old: string, now: string]];
const units = fc
  .constantFrom('', 'goal g "Goal" for a { measures k0 to 3% }', 'goal g "Other" for a { measures k1 to 1% }')
  .map((goal) => `team a "A"\nteam b "B"\n${goal}\n`);
const texts = [units, kpiFile(0), kpiFile(1), teamFile('a'), teamFile('b')] as const;
const words = fc.constantFrom<[string, string][]>(
  ['All at once', 'Everything at once'],
  ['Result in', 'Another result in'],
  ['okrs for', '\n\nokrs for'],
  ['kpi k1', '\nkpi k1'],
  ['Metric', 'Number'],
  ['from 1%', 'from 3%'],
  ['to 2%', 'to 1%'],
  ['2026-08 1%', '2026-08 4%'],
  ['2026-08 4%', '2026-08 2%'],
  ['higher is better', 'lower is better'],
  ['raises k1', 'lowers k1'],
);
const edit: fc.Arbitrary<Edit> = fc.oneof(...texts.map((text, file) => fc.tuple(fc.constant(file), text)), {
  weight: 10,
  arbitrary: fc.tuple(fc.nat(texts.length - 1), words),
});

const read = (text: string, index: number) => lower(parse(text), { uri: `file:///${index}.okr`, path: `${index}.okr` });

/** What is said, without the objects it is said about. */
function said({ conflicts, loops }: Contradictions) {
  const side = ({ push, path, days, exact }: Contradictions['conflicts'][number]['pairs'][number]['up']) => [
    push.origin.id,
    push.origin.title?.value,
    push.to,
    push.place,
    path.map(({ from, to, sign, how, place }) => [from, to, sign, how, place]),
    days,
    exact,
  ];
  return {
    conflicts: conflicts.map(({ metric, pairs }) => [
      metric.id,
      pairs.map(({ up, down, strength }) => [side(up), side(down), strength]),
    ]),
    loops: loops.map((loop) => loop.map(({ id }) => id)),
  };
}

/** Who pushes each metric: asked for one by one, and all of them. */
function pushes(computed: ComputedModel) {
  const { files } = computed.model;
  const all = atOnce(pushesOf(atOnce(forcesOf(computed)), computed));
  const own = files.flatMap(({ kpis }) => kpis.flatMap((kpi) => pushesOn(kpi, computed)));
  const inOrder = (list: readonly Push[]) => list.map((push) => JSON.stringify(push)).sort();
  return [inOrder(own), inOrder(all)];
}

/** What a person is told: the conflicts that no decision keeps silent. */
function told(computed: ComputedModel) {
  return conflictRecord(computed).open.map(({ metric, side, other, pair, more, decision }) => [
    metric.id,
    side.push.origin.id,
    other.push.origin.id,
    pair.strength,
    more,
    decision?.tradeOff.id,
  ]);
}

test('after any edits, what is remembered gives what a fresh look gives', () => {
  fc.assert(
    fc.property(fc.tuple(...texts), fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const now: string[] = [...start];
      const files = now.map(read);
      let model = link(files.slice());
      contradictionsIn(compute(model, '2026-11-15'));
      for (const [file, text] of edits) {
        const after = typeof text === 'string' ? text : (now[file] ?? '').replaceAll(...text);
        now[file] = after;
        files[file] = read(after, file);
        model = link(files.slice(), {}, model);
        const again = compute(model, '2026-11-15');
        const fresh = compute(link(now.map(read)), '2026-11-15');
        expect(said(contradictionsIn(again))).toEqual(said(contradictionsIn(fresh)));
        expect(told(again)).toEqual(told(fresh));
        const [oneByOne, together] = pushes(again);
        expect(oneByOne).toEqual(together);
      }
    }),
    { numRuns: 250 },
  );
});

describe('a conflict comes or goes with what says which way', () => {
  const company =
    'team a "A"\nteam b "B"\nkpi k "K" for a { unit % higher is better actual { 2026-08 1% } }\nkpi m "M" for a { unit % }\n';
  const team = (name: string, lines: string) =>
    `okrs for ${name} in 2026-Q4\nobjective o "All at once" {\n  kr r "R" measures ${lines}\n}\n`;
  const conflicts = (computed: ComputedModel) => contradictionsIn(computed).conflicts.map(({ metric }) => metric.id);

  test.each([
    ['the value of the metric', 'k to 2%', 'k from 3% to 1%', 0, ['2026-08 1%', '2026-08 4%']],
    ['its polarity', 'm to 2%', 'm from 2% to 1%', 0, ['kpi m "M" for a { unit %', '$& higher is better']],
    ['where the other starts', 'm to 2%', 'm from 1% to 0%', 2, ['from 1%', 'from 3%']],
    ['a target', 'k from 1% to 2%', 'k from 5% to 2%', 2, ['to 2%', 'to 1%']],
    ['a time', 'k from 1% to 2%', 'k from 5% to 1%', 2, ['2026-Q4', '2026-Q3']],
  ] as const)('%s', (_, one, other, file, [old, now]) => {
    const texts = [company, team('a', one), team('b', other)];
    const files = texts.map(read);
    const model = link(files.slice());
    const before = conflicts(compute(model, '2026-11-15'));
    files[file] = read((texts[file] ?? '').replace(old, now), file);
    const after = conflicts(compute(link(files.slice(), {}, model), '2026-11-15'));
    expect(after).toEqual(conflicts(compute(link(files.slice()), '2026-11-15')));
    expect(after).not.toEqual(before);
  });
});
