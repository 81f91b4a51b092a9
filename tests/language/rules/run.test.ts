import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { docsUrl, languageCodes } from '../../../language/rules/docs-url.ts';
import { allFindings } from '../../../language/rules/kept-findings.ts';
import { checkFile, looksAcrossFiles } from '../../../language/rules/run.ts';
import { loud, uriOf, workspace } from '../../support/workspace.ts';
import { withRules } from './expect-findings.ts';

const mistake = (above = '') => `team inn "Inn"
okrs for inn in 2026-Q4
objective o "Guests sleep well" {
${above}  kr "Reduce noise at night" from 30 to 50
  kr "Guests who come again" from 12% to 20%
}
`;

const codesOf = (text: string) =>
  workspace(text)
    .findings()
    .map(({ code }) => code);

describe('leaving a finding out', () => {
  test('with a reason on the line above', () => {
    expect(codesOf(mistake())).toContain('direction-mismatch');
    expect(codesOf(mistake('  // okr-ignore direction-mismatch: quiet nights were counted wrongly\n'))).not.toContain(
      'direction-mismatch',
    );
    expect(codesOf(mistake('  // okr-ignore missing-owner: another rule\n'))).toContain('direction-mismatch');
  });

  test('for the whole file', () => {
    const codes = codesOf(`// okr-ignore-file direction-mismatch, missing-owner: a test run\n${mistake()}`);
    expect(codes).not.toContain('direction-mismatch');
    expect(codes).not.toContain('missing-owner');
    expect(codes).toContain('missing-why');
  });

  test('covers a finding further down in the statement that follows', () => {
    const text = `team inn "Inn"
okrs for inn in 2026-Q4
objective o "Guests sleep well" {
  // okr-ignore direction-mismatch: see above
  kr "Reduce noise at night" {
    leading
    from 30 to 50
  }
  kr "Reduce waiting" from 3 to 5
}
`;
    expect(codesOf(text).filter((code) => code === 'direction-mismatch')).toHaveLength(1);
  });

  test('comments under each other all speak of the line below them', () => {
    const codes = codesOf(
      mistake('  // okr-ignore direction-mismatch: known\n  // okr-ignore missing-baseline: known\n'),
    );
    expect(codes).not.toContain('direction-mismatch');
  });

  test('a rule that does not exist and a missing reason are hints', () => {
    const { findings } = workspace(mistake('  // okr-ignore direction-mismach: typo\n'));
    const [unknown] = findings().filter(({ code }) => code === 'suppression');
    expect(unknown?.severity).toBe('hint');
    expect(unknown?.message).toContain('Did you mean "direction-mismatch"?');
    expect(codesOf(mistake('  // okr-ignore direction-mismatch\n'))).toContain('suppression');
    expect(codesOf(mistake('  // okr-ignore direction-mismatch\n'))).not.toContain('direction-mismatch');
  });

  test('errors of the language itself stay', () => {
    const text = `// okr-ignore-file unresolved-reference: hide it\n${mistake().replace('for inn', 'for iin')}`;
    expect(codesOf(text)).toContain('unresolved-reference');
    expect(codesOf(text)).toContain('suppression');
  });

  test('“Not here, because…” writes the comment, indented, and it works', () => {
    const found = workspace(mistake());
    const finding = found.findings().find(({ code }) => code === 'direction-mismatch');
    const fix = finding?.fixes.at(-1);
    const after = (fix && found.after(fix)['a.okr']) ?? '';
    expect(after).toContain('{\n  // okr-ignore direction-mismatch: reason\n  kr "Reduce noise');
    expect(codesOf(after)).not.toContain('direction-mismatch');
  });
});

describe('severity', () => {
  test('off, louder, quieter; a weaker case stays weaker', () => {
    const severity = (rules: Parameters<typeof withRules>[0]) =>
      workspace(mistake())
        .findings(withRules(rules))
        .find(({ code }) => code === 'direction-mismatch')?.severity;
    expect(severity({})).toBe('error');
    expect(severity({ 'direction-mismatch': { severity: 'off', options: {} } })).toBeUndefined();
    expect(severity({ 'direction-mismatch': { severity: 'info', options: {} } })).toBe('info');
  });
});

describe('running', () => {
  const texts = {
    'b.okr': mistake(),
    'a.okr': 'objective "Launch it" { kr "Ship 3 pages" supports nothing }\nobjective {',
  };

  test('file and workspace findings together are all findings', () => {
    const { computed, textOf, findings } = workspace(texts);
    const files = computed.model.files.flatMap((file) => checkFile(computed, file, defaultConfig, textOf, loud));
    const whole = findings().filter(({ code }) => looksAcrossFiles(code));
    const key = (finding: { code: string; place: unknown; message: string }) =>
      JSON.stringify([finding.code, finding.place, finding.message]);
    expect([...files, ...whole].map(key).sort()).toEqual(findings().map(key).sort());
  });

  test('in the order of files and texts, each once, the same every time', () => {
    const once = workspace(texts).findings();
    expect(once).toEqual(workspace(texts).findings());
    const places = once.map(({ place }) => [
      place.uri === uriOf('b.okr') ? 0 : 1,
      place.range.start.line,
      place.range.start.character,
    ]);
    expect(places).toEqual(
      [...places].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)),
    );
    expect(new Set(once.map((finding) => JSON.stringify(finding))).size).toBe(once.length);
  });

  test('a rule that fails costs its findings and nothing else', () => {
    const { computed, textOf } = workspace(mistake());
    const failures: string[] = [];
    // A computed model without key results is no model: rules that look there fail.
    const broken = { ...computed, objectives: undefined } as unknown as typeof computed;
    const findings = allFindings(broken, defaultConfig, textOf, (rule) => failures.push(rule));
    expect(failures).not.toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('missing-why');
    expect(() => allFindings(broken, defaultConfig, textOf)).not.toThrow();
  });

  test('no text makes a rule fail', () => {
    const pieces = fc.constantFrom(
      'okrs for a in 2026-Q4',
      'team a "A"',
      'objective o "Launch 30% more"',
      '{',
      '}',
      'kr k "Reduce x"',
      'from 5% to 9',
      'measures m',
      'to unknown',
      'kpi m "M" for a { unit $ lower is better',
      'supports o',
      'supports o.k by 5',
      'owner a',
      '\n',
      '"',
      '// okr-ignore x',
      '// okr-ignore missing-owner',
      'by 2026-99-99',
      'check-in 2026-10-10 for a {',
      'o.k 5',
      'stay between 3 and',
      'accept o against o because "x"',
      'goal g "G" for a by 2027-01-01 { measures m to 9 }',
      'draft',
      '-',
      '"""',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        workspace(parts.join(' ')).findings();
      }),
      { numRuns: 200 },
    );
  });
});

test('every finding has a page', () => {
  expect(docsUrl('missing-owner')).toMatch(/docs\/rules\/missing-owner\.md$/);
  for (const code of languageCodes) expect(docsUrl(code)).toContain(`docs/language/errors.md#${code}`);
});
