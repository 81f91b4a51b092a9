import { compute } from '../../language/analysis/compute.ts';
import { contradictionsIn } from '../../language/analysis/contradictions/contradictions.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import { parse } from '../../language/syntax/parse.ts';
import { once, summary, type Times } from './measure.ts';

const metrics = 10_000;
const effectsEach = 5;
const kpiFiles = 100;
const teams = 100;

/** A row of numbers that looks random and is always the same (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % below;
  };
}

type Next = ReturnType<typeof numbers>;

/** Where the last effect of each KPI goes, and which way key results push. */
interface Shape {
  title: string;
  back: (kpi: number, next: Next) => number;
  isUp: (next: Next) => boolean;
}

const ahead = (kpi: number, next: Next) => Math.min(metrics - 1, kpi + 1 + next(200));
const shapes: Shape[] = [
  {
    title: 'long chains with short cuts, and many small circles',
    back: (kpi, next) => (kpi % 20 === 0 ? Math.max(0, kpi - 4) : ahead(kpi, next)),
    isUp: (next) => next(2) === 0,
  },
  { title: 'nearly all of them in one circle', back: (_, next) => next(metrics), isUp: (next) => next(2) === 0 },
  { title: 'one circle, and nothing in it conflicts', back: (_, next) => next(metrics), isUp: () => true },
];

function kpis(file: number, { back }: Shape, next: Next): string {
  const each = metrics / kpiFiles;
  const lines = Array.from({ length: each }, (_, line) => {
    const kpi = file * each + line;
    const effects = Array.from({ length: effectsEach }, (_unused, effect) => {
      const to = effect === 0 ? Math.min(metrics - 1, kpi + 1) : effect === 1 ? back(kpi, next) : ahead(kpi, next);
      return `${next(3) === 0 ? 'lowers' : 'drives'} k${to}`;
    });
    const polarity = next(2) === 0 ? 'higher' : 'lower';
    return `kpi k${kpi} "Metric ${kpi}" for all { unit % ${polarity} is better ${effects.join(', ')} }`;
  });
  return `${lines.join('\n')}\n`;
}

function okrs(team: number, { isUp }: Shape, next: Next): string {
  const results = Array.from({ length: 4 }, (_, index) => {
    return `  kr r${index} "Result" measures k${next(metrics)} ${isUp(next) ? 'from 1% to 2%' : 'from 2% to 1%'}`;
  });
  return `okrs for all in ${team % 4 === 0 ? '2026' : '2026-Q4'}\nobjective o${team} "Objective ${team}" {\n${results.join('\n')}\n}\n`;
}

/** One edit after another, each of another file. */
const edits: [what: string, where: 'kpis' | 'okrs', edit: (text: string, round: number) => string][] = [
  ['a number', 'okrs', (text, round) => text.replace(/to (\d)%/, `to $1.${(round % 9) + 1}%`)],
  ['a key result turned round', 'okrs', (text) => text.replace(/from (\d)% to (\d)%/, 'from $2% to $1%')],
  ['a key result on another KPI', 'okrs', (text, round) => text.replace(/measures k\d+/, `measures k${round * 7}`)],
  ['a trade-off', 'okrs', (text, round) => `${text}accept all.o${round} against all.o${round + 1} because "Both"\n`],
  ['an effect on another KPI', 'kpis', (text, round) => text.replace(/drives k\d+/, `drives k${round * 77 + 500}`)],
  ['an effect turned round', 'kpis', (text) => text.replace('drives', 'raises').replace('lowers', 'drives')],
  ['a delay', 'kpis', (text) => text.replace(/drives k\d+/, '$& after 9 weeks')],
  ['a formula', 'kpis', (text, round) => text.replace('{ unit', `{ = k${round + 9000} / k${round + 9100}\nunit`)],
  ['a polarity', 'kpis', (text) => text.replace(/(higher|lower) is better/, (was) => other(was))],
  ['one more KPI', 'kpis', (text, round) => `${text}kpi n${round} "New" for all { unit % raises k${round} }\n`],
];

const other = (polarity: string) => (polarity.startsWith('higher') ? 'lower is better' : 'higher is better');

/** How long it takes to find what contradicts what, for the first time and after each kind of edit. */
export async function* contradictions(rounds: number): AsyncGenerator<[what: string, time: Times]> {
  for (const shape of shapes) yield* ofShape(shape, rounds);
}

async function* ofShape(shape: Shape, rounds: number): AsyncGenerator<[what: string, time: Times]> {
  const next = numbers(7);
  const texts = [
    'team all "All"\n',
    ...Array.from({ length: kpiFiles }, (_, file) => kpis(file, shape, next)),
    ...Array.from({ length: teams }, (_, team) => okrs(team, shape, next)),
  ];
  const read = (text: string, index: number) =>
    lower(parse(text), { uri: `file:///${index}.okr`, path: `${index}.okr` });
  const files = texts.map(read);
  let model = link(files);
  let computed = compute(model, '2026-11-15');
  const title = `${metrics} KPIs with ${metrics * effectsEach} effects, ${shape.title}: contradictions`;
  yield [`${title}, the first time`, await once(() => contradictionsIn(computed))];
  const take = (index: number, text: string): number => {
    files[index] = read(text, index);
    model = link(files.slice(), {}, model);
    computed = compute(model, '2026-11-15', computed);
    const start = performance.now();
    contradictionsIn(computed);
    return performance.now() - start;
  };
  // Each time all is linked and computed, which takes far longer.
  const [warmUp, times] = [2, Math.min(10, rounds)];
  for (const [kind, [what, where, edit]] of edits.entries()) {
    const taken: number[] = [];
    for (let round = 0; round < warmUp + times; round += 1) {
      // Each time another file, so that no edit takes back one before it.
      const turn = kind * (warmUp + times) + round;
      const index = where === 'kpis' ? 1 + (turn % kpiFiles) : 1 + kpiFiles + (turn % teams);
      const time = take(index, edit(texts[index] ?? '', round));
      if (round >= warmUp) taken.push(time);
    }
    yield [`  after an edit: ${what}`, summary(taken)];
  }
}
