// @ts-check
// Writes what follows from other files: the parser's types from the grammar, registry, pages and schema from the rules,
// the classifier of wording from its sentences.
// With --check nothing stays changed, and what is out of date is named.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { runNode } from './processes.mjs';

const check = process.argv.includes('--check');
const folder = at('language', 'generated');

const before = contents();
const grammar = await runNode([at('node_modules', 'langium-cli', 'bin', 'langium.js'), 'generate'], { quiet: true });
const after = contents();
const stale = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
if (check) {
  for (const name of stale) {
    console.error(`out of date: language/generated/${name} (run npm run generate)`);
    const old = before.get(name);
    if (old !== undefined) writeFileSync(at('language', 'generated', name), old);
  }
}
const rules = await runNode([at('.ci', 'generate-rules.mjs'), ...(check ? ['--check'] : [])]);
const wording = await runNode([at('.ci', 'train-wording.mjs'), ...(check ? ['--check'] : [])]);
process.exitCode = grammar !== 0 || rules !== 0 || wording !== 0 || (check && stale.length > 0) ? 1 : 0;

/** The generated files by their names. @returns {Map<string, string>} */
function contents() {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, readFileSync(at('language', 'generated', name), 'utf8')]));
}
