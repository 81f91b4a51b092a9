import type { Severity } from '../../../language/model/finding.ts';
import { type Config, defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';

const quoted = (title: string) => `"${title.replace(/["\\]/g, '\\$&')}"`;

/** An objective under its title, with one key result that has nothing to do with what is asked. */
export const underObjective = (title: string) => `team harbour "Harbour"
okrs for harbour in 2026-Q4
objective it ${quoted(title)} {
  kr "Boats that leave on time" from 71% to 85%
}
`;

/** A key result under its title, with what stands behind the title. */
export const underKeyResult = (title: string, behind = '') => `team harbour "Harbour"
okrs for harbour in 2026-Q4
objective it "Sailors are glad that we are here" {
  kr ${quoted(title)} ${behind}
}
`;

/** What one rule says of a text: its levels, in order. */
export function levelsOf(rule: string, okr: string, config: Config = defaultConfig): Severity[] {
  const found = workspace(okr).findings(config);
  const broken = found.filter(({ code }) => code === 'syntax-error');
  if (broken.length > 0) throw new Error(`${broken[0]?.message}\n${okr}`);
  return found.filter(({ code }) => code === rule).map(({ severity }) => severity);
}

/** The texts after each fix of the first finding of a rule, the last one (to leave it out here) aside. */
export function fixesOf(rule: string, okr: string): string[] {
  const before = workspace(okr);
  const finding = before.findings().find(({ code }) => code === rule);
  return (finding?.fixes.slice(0, -1) ?? []).map((fix) => before.after(fix)['a.okr'] ?? '');
}
