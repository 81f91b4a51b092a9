import type { Finding } from '../../language/model/finding.ts';

/**
 * A fixture with what should be said written under the place:
 *
 *     kr "Reduce waiting" from 3 to 5
 *     // ^^^^^^^^^^^^^^^^ error direction-mismatch
 *
 * The carets mark the stretch (on one line) of the line above that is no annotation itself.
 */
export interface Expected {
  line: number;
  start: number;
  end: number;
  severity: string;
  code: string;
}

const Form = /^(\s*\/\/\s*)(\^+)\s+(error|warning|info|hint)\s+([\w-]+)\s*$/;

/** The annotations of a fixture. They are comments, so the text may be read as it is. */
export function expectedIn(text: string): Expected[] {
  const found: Expected[] = [];
  let spokenOf = 0;
  text.split('\n').forEach((line, index) => {
    const match = Form.exec(line);
    if (!match) {
      spokenOf = index;
      return;
    }
    const [, before = '', carets = '', severity = '', code = ''] = match;
    found.push({ line: spokenOf, start: before.length, end: before.length + carets.length, severity, code });
  });
  return found;
}

/** Findings in the same form, those of the codes asked for. */
export function foundAs(findings: Finding[], codes: ReadonlySet<string>): Expected[] {
  return findings
    .filter(({ code }) => codes.has(code))
    .map(({ place: { range }, severity, code }) => ({
      line: range.start.line,
      start: range.start.character,
      end: range.end.character,
      severity,
      code,
    }));
}
