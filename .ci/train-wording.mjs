// @ts-check
// Trains the classifier of wording from language/wording/training/*.jsonl and writes its weights. The same sentences give
// the same file. With --check nothing is written, and what is out of date is named.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';

const file = at('language', 'wording', 'generated', 'weights.ts');
const check = process.argv.includes('--check');
const folder = at('language', 'wording', 'training');
mkdirSync(at('language', 'wording', 'generated'), { recursive: true });
// The reader imports its weights: an empty table lets it be loaded before the first training.
if (!existsSync(file))
  writeFileSync(file, "export const kind = '';\nexport const indicator = '';\nexport const impact = '';\n");

const { questions, table, train } = await import('../language/wording/training/examples.ts');
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line));

const text = `// Written by .ci/train-wording.mjs from language/wording/training: do not edit.
${questions
  .map((question) => `\nexport const ${question.name} = ${quote(table(train(question, sentences)))};\n`)
  .join('')}`;

if (readFileSync(file, 'utf8') === text) console.log('wording: nothing to write');
else if (check) {
  console.error('out of date: language/wording/generated/weights.ts (run npm run generate)');
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  console.log(`written: language/wording/generated/weights.ts, from ${sentences.length} sentences`);
}

/** @param {string} value */
function quote(value) {
  return `\`${value.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\``;
}
