// @ts-check
// Writes everything that follows from the files of language/rules/<group>/: the registry, the pages in docs/rules and
// the schema of okr.config.json. With --check nothing is written, and what is out of date is named.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema, printJson } from '../language/rules/config-schema.ts';
import { docsUrl } from '../language/rules/docs-url.ts';
import { groupOrder, rulePage, rulesIndex } from '../language/rules/page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');

/** `{ group, id }` of every rule file, by group and name. */
function ruleFiles() {
  return groupOrder.flatMap((group) => {
    const folder = `${root}language/rules/${group}`;
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => ({ group, id: name.slice(0, -3) }));
  });
}

const files = ruleFiles();
/** @type {import('../language/rules/rule.ts').Rule[]} */
const rules = [];
const wrong = [];
for (const { group, id } of files) {
  const { default: rule } = await import(`../language/rules/${group}/${id}.ts`);
  if (rule?.id !== id || rule?.group !== group)
    wrong.push(`language/rules/${group}/${id}.ts must say id '${id}' and group '${group}'`);
  rules.push(rule);
}

/** @param {string} id */
const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const registry = `// Written by .ci/generate-rules.mjs from the files of language/rules: do not edit.
${files.map(({ group, id }) => `import ${name(id)} from './${group}/${id}.ts';`).join('\n')}
import type { Rule } from './rule.ts';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
${files.map(({ id }) => `  ${name(id)},`).join('\n')}
];
`;

/** @type {Map<string, string>} */
const outputs = new Map([
  ...rules.map((rule) => /** @type {const} */ ([`docs/rules/${rule.id}.md`, rulePage(rule)])),
  ['language/rules/registry.ts', registry],
  ['language/rules/config.schema.json', `${printJson(configSchema(rules, docsUrl))}\n`],
  ['docs/rules/README.md', rulesIndex(rules)],
]);

const stale = [];
for (const [path, text] of outputs) {
  const file = root + path;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  writeFileSync(file, text);
}
for (const page of existsSync(`${root}docs/rules`) ? readdirSync(`${root}docs/rules`) : []) {
  if (!page.endsWith('.md') || outputs.has(`docs/rules/${page}`)) continue;
  stale.push(`docs/rules/${page} (its rule is gone)`);
  if (!check) rmSync(`${root}docs/rules/${page}`);
}

for (const message of wrong) console.error(message);
if (check) for (const path of stale) console.error(`out of date: ${path} (run node .ci/generate-rules.mjs)`);
else console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'rules: nothing to write');
process.exitCode = wrong.length > 0 || (check && stale.length > 0) ? 1 : 0;
