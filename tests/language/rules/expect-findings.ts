import { expect } from 'vitest';
import { type Config, defaultConfig } from '../../../language/rules/config.ts';
import { expectedIn, foundAs } from '../../support/annotations.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

/** Checks annotated texts: the rules named say exactly what is annotated, and nothing else. */
export function expectFindings(
  rule: string | string[],
  texts: string | Record<string, string>,
  config: Config = defaultConfig,
): void {
  const codes = new Set([rule].flat());
  const files = typeof texts === 'string' ? { 'a.okr': texts } : texts;
  const all = workspace(files).findings(config);
  const broken = all.filter(({ code }) => code === 'syntax-error' || code === 'unresolved-reference');
  expect(broken.map(({ message }) => message)).toEqual([]);
  for (const [path, text] of Object.entries(files)) {
    const own = all.filter(({ place }) => place.uri === uriOf(path));
    expect(foundAs(own, codes), path).toEqual(expectedIn(text));
  }
}

/** The configuration with some rules set. */
export function withRules(rules: Config['rules'], preset: Config['preset'] = 'recommended'): Config {
  return { ...defaultConfig, preset, rules };
}
