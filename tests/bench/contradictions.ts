import { compute } from '../../language/analysis/compute.ts';
import { contradictionsIn } from '../../language/analysis/contradictions/contradictions.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import { parse } from '../../language/syntax/parse.ts';
import { measure, once, type Times } from './measure.ts';

const metrics = 10_000;
const effectsEach = 5;
const teams = 100;

/** A row of numbers that looks random and is always the same (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % below;
  };
}

/** Ten thousand KPIs in one long chain with short cuts ahead and ways back: most of them move each other in circles. */
function kpis(next: (below: number) => number): string {
  const lines = Array.from({ length: metrics }, (_, kpi) => {
    const effects = Array.from({ length: effectsEach }, (_unused, effect) => {
      const ahead = effect === 0 ? kpi + 1 : kpi + 1 + next(200);
      const to = effect === effectsEach - 1 ? next(metrics) : ahead % metrics;
      return `${next(3) === 0 ? 'lowers' : 'raises'} k${to}`;
    });
    return `kpi k${kpi} "Metric ${kpi}" for all { unit % ${effects.join(', ')} }`;
  });
  return `team all "All"\n${lines.join('\n')}\n`;
}

function okrs(team: number, next: (below: number) => number): string {
  const results = Array.from({ length: 4 }, (_, index) => {
    return `  kr r${index} "Result" measures k${next(metrics)} ${next(2) === 0 ? 'from 1% to 2%' : 'from 2% to 1%'}`;
  });
  return `okrs for all in 2026-Q4\nobjective o${team} "Objective ${team}" {\n${results.join('\n')}\n}\n`;
}

/** How long it takes to find what contradicts what, for the first time and after the edit of a number. */
export async function contradictions(rounds: number): Promise<[what: string, time: Times][]> {
  const next = numbers(7);
  const texts = [kpis(next), ...Array.from({ length: teams }, (_, team) => okrs(team, next))];
  const read = (text: string, index: number) =>
    lower(parse(text), { uri: `file:///${index}.okr`, path: `${index}.okr` });
  const files = texts.map(read);
  const computed = compute(link(files), '2026-11-15');
  const first = await once(() => contradictionsIn(computed));
  const edited = Array.from({ length: rounds + 3 }, (_, round) => {
    const own = read((texts[1] ?? '').replace(/to (\d)%/, `to $1.${(round % 9) + 1}%`), 1);
    return compute(link(files.with(1, own)), '2026-11-15');
  });
  const again = measure(rounds, (round) => {
    const model = edited[round];
    if (model) contradictionsIn(model);
  });
  return [
    [`${metrics} KPIs with ${metrics * effectsEach} effects: contradictions, the first time`, first],
    ['after the edit of a number', again],
  ];
}
