// @ts-check
// npm run new:rule -- ID [group]: a rule with everything it needs still to be said. Its page is generated from it, and
// tests/language/rules/docs.test.ts fails until every part is filled in.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groupOrder } from '../language/rules/page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const [id = '', group = 'wording'] = process.argv.slice(2);

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  stop('Give the rule a name of lower-case words: npm run new:rule -- late-signal balance');
if (!groupOrder.some((name) => name === group))
  stop(`There is no group "${group}". There are ${groupOrder.join(', ')}.`);
const file = `language/rules/${group}/${id}.ts`;
if (groupOrder.some((name) => existsSync(`${root}language/rules/${name}/${id}.ts`)))
  stop(`There is already a rule "${id}".`);

const rule = `import { defineRule } from '../rule.ts';

export default defineRule({
  id: '${id}',
  group: '${group}',
  severity: 'warning',${group === 'wording' ? '\n  wording: true,' : ''}
  scope: 'file',
  docs: {
    summary: '',
    why: '',
    saysWho: [],
    instead: '',
    bad: [
      {
        okr: \`team club "Club"
okrs for club in 2026-Q4
objective welcome "Newcomers stay" {
}
\`,
      },
    ],
    good: [
      {
        okr: \`team club "Club"
okrs for club in 2026-Q4
objective welcome "Newcomers stay" {
  kr "Newcomers who come a second time" from 20% to 40%
}
\`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      context.report({ at: objective.head, label: '', message: '', about: [objective.id] });
    },
  },
});
`;

const test = `import { test } from 'vitest';
import { expectFindings } from './expect-findings.ts';

test('finds it, at its place', () =>
  expectFindings(
    '${id}',
    \`team club "Club"
okrs for club in 2026-Q4
objective welcome "Newcomers stay" {
           //     ^^^^^^^^^^^^^^^^ warning ${id}
}
\`,
  ));
`;

mkdirSync(`${root}language/rules/${group}`, { recursive: true });
writeFileSync(root + file, rule);
writeFileSync(`${root}tests/language/rules/${id}.test.ts`, test);
execFileSync(process.execPath, [`${root}.ci/generate-rules.mjs`], { stdio: 'inherit' });
console.log(`
Now say in ${file} what it finds, why, who holds it, and what to write instead; then the check.
Its examples run as tests:  npx vitest run tests/language/rules
Its page and the registry:  node .ci/generate-rules.mjs`);
