import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute } from '../../../../language/analysis/compute.ts';
import { type Contradictions, contradictionsIn } from '../../../../language/analysis/contradictions/contradictions.ts';
import { link } from '../../../../language/model/link.ts';
import { lower } from '../../../../language/model/lower.ts';
import { parse } from '../../../../language/syntax/parse.ts';

const metrics = 6;
const ways = ['from 1% to 2%', 'from 2% to 1%', 'from 1% to 3%', 'from 3% to 2%', 'to 2%', 'stay above 1%'];
const titles = ['Result', 'Result in Europe', 'Another result'];

/** Three files: KPIs with their effects, and the key results of two teams. Each edit rewrites one of them. */
const kpiFile = fc
  .array(fc.record({ from: fc.nat(metrics - 1), to: fc.nat(metrics - 1), word: fc.constantFrom('raises', 'lowers') }), {
    maxLength: 7,
  })
  .map((effects) =>
    Array.from({ length: metrics }, (_, index) => {
      const own = effects.filter(({ from }) => from === index).map(({ word, to }) => `${word} k${to}`);
      return `kpi k${index} "Metric ${index}" for a { unit % ${own.join(', ')} }`;
    }).join('\n'),
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
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ cycle, results }) => {
      const lines = results.map(
        ({ metric, numbers, title }, index) => `  kr r${index} "${title}" measures k${metric} ${numbers}`,
      );
      return `okrs for ${team} in ${cycle}\nobjective o-${team} "All at once" {\n${lines.join('\n')}\n}\n`;
    });

type Edit = [file: number, text: string];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constant(1), kpiFile),
  fc.tuple(fc.constant(2), teamFile('a')),
  fc.tuple(fc.constant(3), teamFile('b')),
);

const read = (text: string, index: number) => lower(parse(text), { uri: `file:///${index}.okr`, path: `${index}.okr` });

/** What is said, without the objects it is said about. */
function said({ conflicts, loops, pushes }: Contradictions) {
  const side = ({ push, path, days, exact }: Contradictions['conflicts'][number]['pairs'][number]['up']) => [
    push.origin.id,
    push.origin.title?.value,
    push.to,
    push.place,
    path.map(({ from, to, sign }) => [from, to, sign]),
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

test('after any edits, what is remembered gives what a fresh look gives', () => {
  fc.assert(
    fc.property(fc.tuple(kpiFile, teamFile('a'), teamFile('b')), fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const texts = ['team a "A"\nteam b "B"\n', ...start];
      const files = texts.map(read);
      contradictionsIn(compute(link(files), '2026-11-15'));
      for (const [file, text] of edits) {
        texts[file] = text;
        files[file] = read(text, file);
        const again = contradictionsIn(compute(link(files), '2026-11-15'));
        expect(said(again)).toEqual(said(contradictionsIn(compute(link(texts.map(read)), '2026-11-15'))));
      }
    }),
    { numRuns: 150 },
  );
});
