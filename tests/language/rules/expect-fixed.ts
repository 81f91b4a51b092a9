import { expect } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { type Config, defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';

/** Takes every fix of every finding of a rule, each on its own: the text still reads, and what was found is gone. */
export function expectFixed(rule: string, texts: string | Record<string, string>, config: Config = defaultConfig) {
  const before = workspace(texts);
  const findings = before.findings(config).filter(({ code }) => code === rule);
  expect(findings.length).toBeGreaterThan(0);
  for (const { fixes, label } of findings) {
    const same = (all: Finding[]) => all.filter((finding) => finding.code === rule && finding.label === label).length;
    for (const fix of fixes.slice(0, -1)) {
      const fixed = before.after(fix);
      const after = workspace(fixed).findings(config);
      const shown = `${fix.title}\n${Object.values(fixed).join('\n')}`;
      expect(
        after
          .filter(({ code }) => ['syntax-error', 'unresolved-reference'].includes(code))
          .map(({ message }) => message),
        shown,
      ).toEqual([]);
      expect(same(after), shown).toBeLessThan(same(findings));
    }
  }
}
