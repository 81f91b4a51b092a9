import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { rules } from '../../../language/rules/registry.ts';
import { type Expected, readCases } from '../../support/contradiction-cases.ts';
import { workspace } from '../../support/workspace.ts';

const folder = 'tests/fixtures/contradictions';
const group = new Set(rules.filter((rule) => rule.group === 'contradiction').map(({ id }) => id));
const broken = new Set(['syntax-error', 'unresolved-reference', 'duplicate-name']);

/** The name of a thing without its file. */
const short = (id: string | undefined) => id?.slice(id.indexOf('#') + 1);

function inWords({ code, severity, about, message }: Finding): string {
  return `${code} (${severity}) at ${short(about[0])} about ${about.slice(1).map(short).join(', ')}: ${message}`;
}

function fits({ code, severity, about }: Finding, expected: Expected): boolean {
  const names = about.map(short);
  return (
    code === expected.code &&
    (expected.severity === undefined || severity === expected.severity) &&
    (expected.at === undefined || names[0] === expected.at) &&
    (expected.against === undefined || names[1] === expected.against) &&
    (expected.on === undefined || names.includes(expected.on))
  );
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(readCases(readFileSync(`${folder}/${file}`, 'utf8')).map((each) => [each.title, each] as const))(
    '%s',
    (_, { okr, must }) => {
      const all = workspace(okr).findings();
      expect(all.filter(({ code }) => broken.has(code)).map(inWords)).toEqual([]);
      const open = all.filter(({ code }) => group.has(code));
      const missing = must.filter((expected) => {
        const found = open.findIndex((finding) => fits(finding, expected));
        if (found >= 0) open.splice(found, 1);
        return found < 0;
      });
      expect({ missing: missing.map(({ line }) => line), tooMuch: open.map(inWords) }).toEqual({
        missing: [],
        tooMuch: [],
      });
    },
  );

  test('every fix leaves text that reads, without the finding', () => {
    for (const { title, okr } of readCases(readFileSync(`${folder}/${file}`, 'utf8'))) {
      const before = workspace(okr);
      const findings = before.findings().filter(({ code }) => group.has(code));
      for (const { code, message, fixes } of findings) {
        for (const fix of fixes) {
          const shown = `${title}: ${fix.title}`;
          const after = workspace(before.after(fix)).findings();
          expect(after.filter((each) => broken.has(each.code)).map(inWords), shown).toEqual([]);
          expect(
            after.filter((each) => each.code === code).map((each) => each.message),
            shown,
          ).not.toContain(message);
        }
      }
    }
  });
});
