import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';
import type { Finding } from '../../../language/model/finding.ts';
import { type Config, defaultConfig } from '../../../language/rules/config.ts';
import { rules } from '../../../language/rules/registry.ts';
import { workspace } from '../../support/workspace.ts';
import { withRules } from './expect-findings.ts';

type Texts = Record<string, string>;

/** What a text means, before any advice: no fix may leave more of these than it met. */
const ofTheLanguage = new Set(['syntax-error', 'unresolved-reference', 'duplicate-name']);

const root = new URL('../../../', import.meta.url);

/** The files of a folder as one workspace. */
function folder(path: string): Texts {
  const names = readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.okr'))
      .map((name) => [name, readFileSync(new URL(`${path}${name}`, root), 'utf8')]),
  );
}

/** Each file of a folder as a workspace of its own. */
function each(path: string): [name: string, texts: Texts][] {
  return Object.entries(folder(path)).map(([name, text]) => [`${path}${name}`, { [name]: text }]);
}

const examples = rules.flatMap(({ id, docs }) =>
  [...docs.bad, ...docs.good].map(({ okr }, index): [string, Texts] => [`${id} ${index + 1}`, { 'a.okr': okr }]),
);

const workspaces: [string, Texts][] = [
  ...examples,
  ['first steps', folder('examples/first-steps/')],
  ...each('tests/fixtures/'),
];

const count = (findings: Finding[], wanted: (finding: Finding) => boolean) => findings.filter(wanted).length;

/** What is wrong with the texts that fixes leave; nothing, as a rule. */
function wrongAfterFixes(texts: Texts, config: Config): string[] {
  const before = workspace(texts);
  const findings = before.findings(config);
  const broken = findings.filter(({ code }) => ofTheLanguage.has(code));
  const wrong: string[] = [];
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const say = (what: string) => wrong.push(`${finding.code} · ${fix.title} · ${what} · ${finding.message}`);
      const after = before.after(fix);
      const found = workspace(after).findings(config);
      const stillBroken = found.filter(({ code }) => ofTheLanguage.has(code));
      if (stillBroken.length > broken.length) say(`breaks it: ${stillBroken.map(({ message }) => message).join(' ')}`);
      const same = ({ code, label }: Finding) => code === finding.code && label === finding.label;
      // One mend of a text that is broken in several places may bring the next mistake to light.
      const oneOfSeveral = broken.length > 1 && broken.includes(finding);
      if (!oneOfSeveral && count(found, same) >= count(findings, same)) say('leaves the finding');
      for (const [path, text] of Object.entries(after)) {
        if (text !== texts[path] && broken.length === 0) wrongLayout(text).forEach(say);
      }
    }
  }
  return wrong;
}

function wrongLayout(text: string): string[] {
  const once = format(text);
  if ('problem' in once) return [`cannot be formatted: ${once.problem.message}`];
  const twice = format(once.text);
  return 'text' in twice && twice.text === once.text ? [] : ['changes with each formatting'];
}

describe('every fix leaves text that reads, can be formatted, and has one finding less', () => {
  test.each(workspaces)('%s', { timeout: 60_000 }, (_name, texts) => {
    expect(wrongAfterFixes(texts, withRules({}, 'strict'))).toEqual([]);
  });

  test('the lemonade stand', { timeout: 60_000 }, () => {
    expect(wrongAfterFixes(folder('examples/lemonstand/'), defaultConfig)).toEqual([]);
  });

  test('lines that end as on Windows, in blocks that are indented with tabs', { timeout: 60_000 }, () => {
    const windows = (text: string) =>
      text.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)).replaceAll('\n', '\r\n');
    const wrong = examples.flatMap(([, texts]) =>
      wrongAfterFixes({ 'a.okr': windows(texts['a.okr'] ?? '') }, defaultConfig),
    );
    expect(wrong).toEqual([]);
  });
});
