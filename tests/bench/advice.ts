import { existsSync, readFileSync } from 'node:fs';
import { assess } from '../../language/wording/assess.ts';

/**
 * How well the wording is judged, against key results that people really wrote and others labelled.
 * Run with `npm run bench:advice [-- --misses] [-- DIRECTORY]`. The sentences stay where they are: only figures are printed
 * unless `--misses` asks for the ones judged wrongly.
 */
interface Row {
  text: string;
  kind: 'outcome' | 'output' | 'ambiguous';
  direction: string;
  indicator: string;
  impact: string;
  doubt: string[];
  origin: 'org' | 'example-human' | 'example-ai';
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.OKR_CORPUS ?? '../shared/corpus';
const file = `${folder}/keyresults.jsonl`;
if (!existsSync(file)) {
  console.log(`No labelled key results at ${file}: nothing measured.`);
  process.exit(0);
}
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const percent = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

function outputClass(name: string, part: Row[]): void {
  const judged = part.filter((row) => row.kind !== 'ambiguous' && !row.doubt.includes('kind'));
  let hit = 0;
  let called = 0;
  let real = 0;
  for (const row of judged) {
    const called1 = assess(row.text).kind.label === 'output';
    if (called1) called += 1;
    if (row.kind === 'output') real += 1;
    if (called1 && row.kind === 'output') hit += 1;
    if (args.includes('--misses') && called1 !== (row.kind === 'output')) {
      const { label, confidence, because } = assess(row.text).kind;
      console.log(`  ${row.kind} called ${label} ${confidence} [${because.join(' | ')}]: ${row.text}`);
    }
  }
  console.log(
    `${name}: output precision ${percent(hit, called)}, recall ${percent(hit, real)} (${judged.length} texts, ${real} outputs)`,
  );
}

function macroF1(
  name: string,
  part: Row[],
  labels: string[],
  truth: (row: Row) => string,
  said: (row: Row) => string,
): void {
  const scores = labels.map((label) => {
    const hit = part.filter((row) => truth(row) === label && said(row) === label).length;
    const called = part.filter((row) => said(row) === label).length;
    const real = part.filter((row) => truth(row) === label).length;
    return called + real === 0 ? 0 : (2 * hit) / (called + real);
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  console.log(
    `  ${name}: macro-F1 ${mean.toFixed(3)} (${labels.map((label, index) => `${label} ${scores[index]?.toFixed(2)}`).join(', ')}; ${part.length} texts)`,
  );
}

for (const [name, origins] of [
  ['real world', ['org', 'example-human']],
  ['machine-like examples', ['example-ai']],
] as const) {
  const part = rows.filter((row) => (origins as readonly string[]).includes(row.origin));
  outputClass(name, part);
  const outcomes = part.filter((row) => row.kind === 'outcome');
  const sure = (field: string) => outcomes.filter((row) => !row.doubt.includes(field));
  macroF1(
    'indicator',
    sure('indicator').filter((row) => row.indicator !== 'unclear'),
    ['leading', 'lagging'],
    (row) => row.indicator,
    (row) => assess(row.text).indicator.label,
  );
  macroF1(
    'impact',
    sure('impact').filter((row) => row.impact !== 'unclear'),
    ['customer', 'business', 'internal'],
    (row) => row.impact,
    (row) => assess(row.text).impact.label,
  );
  macroF1(
    'direction',
    sure('direction').filter((row) => ['increase', 'decrease'].includes(row.direction)),
    ['increase', 'decrease'],
    (row) => row.direction,
    (row) => assess(row.text).direction,
  );
}

// Ten rounds of texts never seen before: the first warms up, the median counts.
const rounds = Array.from({ length: 10 }, (_, round) => {
  const texts = rows.map((row) => `${row.text}${' '.repeat(round + 1)}`);
  const started = performance.now();
  for (const text of texts) assess(text);
  return (performance.now() - started) / texts.length;
});
const median = rounds.toSorted((a, b) => a - b)[5] ?? 0;
console.log(`${median.toFixed(3)} ms per text not seen before (the very first ${rounds[0]?.toFixed(3)} ms)`);
