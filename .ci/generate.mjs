// @ts-check
// Everything that is made from a source of ours: the parser's tables from the grammar; the rules' registry, pages and
// schema from the rules. With --check nothing stays written, and the exit code says whether something was out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { runNode } from './processes.mjs';

const check = process.argv.includes('--check');
const generated = ['ast.ts', 'grammar.ts', 'module.ts'].map((name) => at('language', 'generated', name));

const before = generated.map((file) => readFileSync(file, 'utf8'));
let code = await runNode([at('node_modules', 'langium-cli', 'bin', 'langium.js'), 'generate']);
if (check) {
  for (const [index, file] of generated.entries()) {
    const text = before[index] ?? '';
    if (readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`${file} is out of date: run \`npm run generate\`.`);
    code ||= 1;
  }
}
code ||= await runNode([at('.ci', 'generate-rules.mjs'), ...process.argv.slice(2)]);
process.exit(code);
