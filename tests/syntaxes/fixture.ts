/** `//   ^^^^ scope` or `// <---- scope` under a source line: what the characters above must, or with `!` must not, be. */
export interface Expectation {
  /** The line of the fixture the expectation stands on, from 1, for messages. */
  at: number;
  /** Index of the source line it speaks of. */
  line: number;
  start: number;
  end: number;
  scope: string;
  not: boolean;
}

export interface Fixture {
  lines: string[];
  expectations: Expectation[];
}

const EXPECTATION = /^(\s*\/\/\s*)(\^+|<-+)\s+(!?)([\w.-]+)\s*$/;

/** Takes a fixture apart into the source that is tokenized and what is expected of it. */
export function readFixture(text: string): Fixture {
  const lines: string[] = [];
  const expectations: Expectation[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = EXPECTATION.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    const [, lead = '', marks = '', not, scope = ''] = match;
    // The arrow points at the line's beginning, which the comment signs themselves cover.
    const start = marks.startsWith('<') ? 0 : lead.length;
    const length = marks.startsWith('<') ? marks.length - 1 : marks.length;
    expectations.push({ at: index + 1, line: lines.length - 1, start, end: start + length, scope, not: not === '!' });
  }
  return { lines, expectations };
}
