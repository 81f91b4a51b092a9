import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { presets } from '../../../language/rules/config.ts';
import { groupOrder } from '../../../language/rules/page.ts';
import { rules } from '../../../language/rules/registry.ts';
import type { Rule, RuleExample } from '../../../language/rules/rule.ts';
import { type TestPast, workspace } from '../../support/workspace.ts';

/** The day on which the text was as `earlier` has it: before the cycles of the examples. */
const past = (earlier?: string): TestPast => (earlier === undefined ? {} : { 'a.okr': { '2026-09-30': earlier } });

const found = (rule: Rule, texts: Record<string, string> | string, earlier?: string) =>
  workspace(texts, undefined, past(earlier))
    .findings()
    .filter((finding) => finding.code === rule.id);

const languageErrors = (texts: Record<string, string> | string) =>
  workspace(texts)
    .findings()
    .filter(({ code }) => ['syntax-error', 'unresolved-reference', 'duplicate-name'].includes(code))
    .map(({ message }) => message);

const named = (examples: RuleExample[]) => examples.map((example, index) => ({ ...example, number: index + 1 }));

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('has a whole page', () => {
    const { summary, why, saysWho, instead, bad, good, disagrees } = rule.docs;
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [summary, why, instead, ...saysWho, ...(disagrees ?? [])]) {
      expect(text.trim().length, text).toBeGreaterThan(8);
      expect(text, 'an unfinished page').not.toMatch(/\bTO ?DO\b|fill in this/i);
    }
    expect(saysWho.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
    expect(Object.keys(rule.checks).length).toBeGreaterThan(0);
  });

  test.each(named(rule.docs.bad))('bad example $number is found, once', ({ okr, earlier }) => {
    expect(languageErrors(okr)).toEqual([]);
    expect(found(rule, okr, earlier).map(({ message }) => message)).toHaveLength(1);
  });

  test.each(named(rule.docs.good))('good example $number is left alone', ({ okr, earlier }) => {
    expect(languageErrors(okr)).toEqual([]);
    expect(found(rule, okr, earlier).map(({ message }) => message)).toEqual([]);
  });

  test.each(named(rule.docs.bad))('every fix of bad example $number takes the finding away', ({ okr, earlier }) => {
    const before = workspace(okr, undefined, past(earlier));
    const finding = before.findings().find(({ code }) => code === rule.id);
    for (const fix of finding?.fixes ?? []) {
      const fixed = before.after(fix)['a.okr'] ?? '';
      expect(languageErrors(fixed), `${fix.title}\n${fixed}`).toEqual([]);
      expect(
        found(rule, fixed, earlier).map(({ message }) => message),
        `${fix.title}\n${fixed}`,
      ).toEqual([]);
    }
  });

  test.each(named(rule.docs.bad))('the message of bad example $number is fit to read', ({ okr, earlier }) => {
    for (const { message, label } of found(rule, okr, earlier)) {
      expect(message.length).toBeLessThan(420);
      expect(message).toMatch(/[.!?]$/);
      expect(message).not.toMatch(/\b(undefined|null|NaN|token|node|parse|AST|\[object)\b/);
      expect(label.split(' ').length).toBeLessThanOrEqual(4);
    }
  });
});

test('the last fix of every finding is to leave it out here, with a reason', () => {
  for (const rule of rules) {
    for (const finding of rule.docs.bad.flatMap(({ okr, earlier }) => found(rule, okr, earlier))) {
      expect(finding.fixes.at(-1)?.title).toBe('Not here, because…');
    }
  }
});

test('pages, registry and schema are up to date', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  expect(() =>
    execFileSync(process.execPath, ['.ci/generate-rules.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow();
});

test('rules are in known groups and presets', () => {
  for (const rule of rules) {
    expect(groupOrder).toContain(rule.group);
    for (const preset of Object.keys(rule.presets ?? {})) expect(presets).toContain(preset);
  }
});
