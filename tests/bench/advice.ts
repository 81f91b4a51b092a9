import { existsSync, readFileSync } from 'node:fs';
import { assess } from '../../language/wording/assess.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { inFewWords, sentences } from '../support/wording-fixtures.ts';
import { confusion, type Labelled, macroF1, outputClass, questions, said } from './advice-figures.ts';

/**
 * How well the wording is judged: against key results that people really wrote and others labelled, and against our
 * own sentences. Run with `npm run bench:advice [-- --misses] [-- DIRECTORY]`. The sentences stay where they are: only
 * figures are printed unless `--misses` asks for the ones judged wrongly; our own, which judge the reader, are only counted.
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.OKR_CORPUS ?? '../shared/corpus';
const file = `${folder}/keyresults.jsonl`;
const corpus: Labelled[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const own: Labelled[] = sentences().map((sentence) => ({ ...sentence, doubt: [], origin: 'own' }));

const few: Labelled[] = inFewWords().map((sentence) => ({ ...sentence, doubt: [], origin: 'own' }));

const real = ({ origin }: Labelled) => origin === 'org' || origin === 'example-human';
// The corpus' odd lines were read while the reader was made, the even lines only counted.
const halves = existsSync(`${folder}/sealed.bin`);
const slices: [string, Labelled[]][] = [
  ['real world', corpus.filter(real)],
  ...(halves
    ? ([
        ['real world, open half', corpus.filter((row, line) => real(row) && line % 2 === 0)],
        ['real world, half held back', corpus.filter((row, line) => real(row) && line % 2 === 1)],
      ] satisfies [string, Labelled[]][])
    : []),
  ['machine-like examples', corpus.filter(({ origin }) => origin === 'example-ai')],
  ['our own sentences', own],
  ['our own, in few words', few],
];

if (corpus.length === 0) console.log(`No labelled key results at ${file}: only our own sentences are measured.`);
for (const [name, rows] of slices) {
  if (rows.length > 0) report(name, rows);
}

function report(name: string, rows: Labelled[]): void {
  const { precision, recall, f1, judged, outputs } = outputClass(rows);
  console.log(
    `${name}: output precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${judged} texts, ${outputs} outputs)`,
  );
  for (const { field, labels } of questions) {
    const { mean, scores, count } = macroF1(rows, field);
    const each = labels.map((label, index) => `${label} ${(scores[index] ?? 0).toFixed(2)}`).join(', ');
    console.log(`  ${field}: macro-F1 ${mean.toFixed(3)} (${each}; ${count} texts)`);
    console.log(`    ${confusion(rows, field)}`);
  }
}

calibration('our own sentences', own);
calibration('our own, in few words', few);
if (corpus.length > 0) calibration('real world', corpus.filter(real));

/** How often a judgement is right that says it is so sure. */
function calibration(name: string, rows: Labelled[]): void {
  console.log(`how often right, by how sure (${name}):`);
  for (const field of ['kind', 'indicator', 'impact'] as const) {
    const bins = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
      const inside = rows.flatMap((row) => {
        if (row.doubt.includes(field) || row[field] === 'unclear' || row.kind === 'ambiguous') return [];
        if (field !== 'kind' && row.kind !== 'outcome') return [];
        const { label, confidence }: Assessment['kind' | 'indicator' | 'impact'] = assess(row.text)[field];
        const fits = confidence >= from && (confidence < from + 0.1 || from === 0.9);
        return label !== 'unclear' && fits ? [label === row[field]] : [];
      });
      const right = inside.filter(Boolean).length / inside.length;
      return inside.length === 0 ? `${from}: -` : `${from}: ${right.toFixed(2)} of ${inside.length}`;
    });
    console.log(`  ${field}: ${bins.join('; ')}`);
  }
}

if (args.includes('--misses')) {
  // What is held back stays unread.
  for (const row of halves ? corpus.filter((_, line) => line % 2 === 0) : corpus) {
    if (row.kind === 'ambiguous') continue;
    for (const field of ['kind', 'indicator', 'impact', 'direction'] as const) {
      const wanted = row[field];
      const asked = field === 'kind' || (row.kind === 'outcome' && !['unclear', 'none', 'maintain'].includes(wanted));
      const answer = said(row.text, field);
      if (!asked || row.doubt.includes(field) || answer === wanted) continue;
      const judged = assess(row.text);
      const because = field === 'direction' ? '' : ` [${judged[field].because.join(' | ')}]`;
      console.log(`  ${field}: ${wanted} called ${answer}${because}: ${row.text}`);
    }
  }
}

// Ten rounds of texts never seen before: the first warms up, the median counts.
const all = [...corpus, ...own];
const rounds = Array.from({ length: 10 }, (_, round) => {
  const texts = all.map((row) => `${row.text}${' '.repeat(round + 1)}`);
  const started = performance.now();
  for (const text of texts) assess(text);
  return (performance.now() - started) / texts.length;
});
const median = rounds.toSorted((a, b) => a - b)[5] ?? 0;
console.log(`${median.toFixed(3)} ms per text not seen before (the very first ${rounds[0]?.toFixed(3)} ms)`);
