import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute } from '../../../../language/analysis/compute.ts';
import { type Contradictions, contradictionsIn } from '../../../../language/analysis/contradictions/contradictions.ts';
import type { ComputedModel } from '../../../../language/analysis/figures.ts';
import { link } from '../../../../language/model/link.ts';
import { lower } from '../../../../language/model/lower.ts';
import { conflictRecord } from '../../../../language/rules/conflict-record.ts';
import { parse } from '../../../../language/syntax/parse.ts';

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
  gap: fc.constantFrom('', '\n\n'),
});

/** Half of the KPIs; now and then one of them is missing. */
const kpiFile = (half: number) =>
  fc.tuple(fc.array(kpiLine, { minLength: metrics / 2, maxLength: metrics / 2 }), fc.nat(12)).map(([lines, missing]) =>
    lines
      .map(({ effects, polarity, parts, isRollUp, gap }, line) => {
        if (line === missing) return '';
        const own = effects.map(({ word, to, after }) => `${word} k${to}${after}`);
        const sum =
          parts &&
          (isRollUp ? `rolls up sum of k${parts[0]}, k${parts[2]}` : `= k${parts.join(' ').replace(/(\d+)$/, 'k$1')}`);
        const index = half * (metrics / 2) + line;
        return `${gap}kpi k${index} "Metric ${index}" for a { ${[sum, 'unit %', polarity, ...own].filter(Boolean).join('\n ')} }`;
      })
      .join('\n'),
  );

const teamFile = (team: string) =>
  fc
    .record({
      cycle: fc.constantFrom('2026-Q4', '2026', '2026-Q3'),
      results: fc.array(
        fc.record({
          metric: fc.nat(metrics - 1),
          numbers: fc.constantFrom(...ways),
          title: fc.constantFrom(...titles),
          by: fc.constantFrom('', '', ' by 2026-10-31'),
          effect: fc.constantFrom('', '', ' raises k1', ' lowers k2'),
        }),
        { maxLength: 3 },
      ),
      accepts: fc.boolean(),
    })
    .map(({ cycle, results, accepts }) => {
      const lines = results.map(
        ({ metric, numbers, title, by, effect }, index) =>
          `  kr r${index} "${title}" measures k${metric} ${numbers}${by}${effect}`,
      );
      const decision = accepts ? 'accept a.o-a against b.o-b because "Both are meant"\n' : '';
      return `okrs for ${team} in ${cycle}\nobjective o-${team} "All at once" {\n${lines.join('\n')}\n}\n${decision}`;
    });

type Edit = [file: number, text: string];
const texts = [fc.constant('team a "A"\nteam b "B"\n'), kpiFile(0), kpiFile(1), teamFile('a'), teamFile('b')] as const;
const edit: fc.Arbitrary<Edit> = fc.oneof(...texts.map((text, file) => fc.tuple(fc.constant(file), text)));

const read = (text: string, index: number) => lower(parse(text), { uri: `file:///${index}.okr`, path: `${index}.okr` });

/** What is said, without the objects it is said about. */
function said({ conflicts, loops, pushes }: Contradictions) {
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
    pushes: pushes.map(({ origin, way, to }) => [origin.id, way, to]),
  };
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
        now[file] = text;
        files[file] = read(text, file);
        model = link(files.slice(), {}, model);
        const again = compute(model, '2026-11-15');
        const fresh = compute(link(now.map(read)), '2026-11-15');
        expect(said(contradictionsIn(again))).toEqual(said(contradictionsIn(fresh)));
        expect(told(again)).toEqual(told(fresh));
      }
    }),
    { numRuns: 250 },
  );
});
