import { describe, expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';

function formatted(text: string): string {
  const result = format(text);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.text;
}

/** What is written, and its canonical form; both without the line end at the end. */
const forms: [what: string, written: string, canonical: string][] = [
  // lines and indentation
  [
    'indents by two spaces a brace',
    'objective "T" {\n\towner a\n      draft\n  }',
    'objective "T" {\n  owner a\n  draft\n}',
  ],
  [
    'keeps what was written on one line there',
    'kpi a {\n  unit $ higher is better  lagging\n}',
    'kpi a {\n  unit $ higher is better lagging\n}',
  ],
  ['keeps a block on its line', 'team a "A"   in b {lead c}', 'team a "A" in b { lead c }'],
  ['begins a block of several lines on a new one', 'kpi a { unit %\n  leading }', 'kpi a {\n  unit %\n  leading\n}'],
  ['puts the brace behind its statement', 'objective "T"\n{\n  draft\n}', 'objective "T" {\n  draft\n}'],
  ['leaves an empty block', 'company a {}', 'company a {}'],
  ['leaves an empty block open', 'company a {\n\n}', 'company a {\n}'],
  ['joins a statement over several lines', 'okrs for growth\n  in 2026-Q4', 'okrs for growth in 2026-Q4'],
  [
    'joins a property over several lines',
    'objective "T" {\n  supports a.b\n    by 3\n}',
    'objective "T" {\n  supports a.b by 3\n}',
  ],
  ['joins a formula', 'kpi a {\n  = b /\n    (c +\n d)\n}', 'kpi a {\n  = b / (c + d)\n}'],
  ['gives each statement its line', 'team a "A" team b "B"', 'team a "A"\nteam b "B"'],
  [
    'gives each key result its line',
    'objective "T" { kr "A" to 1 kr "B" to 2 }',
    'objective "T" {\n  kr "A" to 1\n  kr "B" to 2\n}',
  ],
  ['puts what a key result has below it on its line', 'kr "T" from 3\n  to 4', 'kr "T" from 3 to 4'],
  // blank lines
  ['keeps one blank line', 'team a\n\n\n\nteam b', 'team a\n\nteam b'],
  ['keeps statements of one line together', 'team a\nteam b', 'team a\nteam b'],
  [
    'puts a blank line around blocks',
    'team a\nobjective "T" {\n  draft\n}\nteam b',
    'team a\n\nobjective "T" {\n  draft\n}\n\nteam b',
  ],
  [
    'leaves out blank lines at the ends of a block',
    'objective "T" {\n\n  draft\n\n  owner a\n\n}',
    'objective "T" {\n  draft\n\n  owner a\n}',
  ],
  ['leaves out blank lines at the ends of the file', '\n\nteam a\n\n\n', 'team a'],
  // spaces and commas
  ['spaces around operators', 'kpi a { = b/(c+d)*2 }', 'kpi a { = b / (c + d) * 2 }'],
  ['a sign before a name', 'kpi a { = - b * ( - c ) }', 'kpi a { = -b * (-c) }'],
  ['a sign before a number stays apart from it', 'kpi a { = b * - 3 }', 'kpi a { = b * - 3 }'],
  ['none in a reference', 'objective "T" { supports a . b @ 2026-Q3 }', 'objective "T" { supports a.b@2026-Q3 }'],
  [
    'one behind a comma, none before it',
    'kpi a {\n  healthy above 4 ,critical below 3\n}',
    'kpi a {\n  healthy above 4, critical below 3\n}',
  ],
  [
    'no comma at the end of a line',
    'kr "T" {\n  leading, customer,\n  to 3,\n}',
    'kr "T" {\n  leading, customer\n  to 3\n}',
  ],
  ['no comma at the end of a block', 'kpi a { unit %, leading, }', 'kpi a { unit %, leading }'],
  [
    'commas between values on a line',
    'kpi a { actual { 2026-08 3% 2026-09 4% } }',
    'kpi a { actual { 2026-08 3%, 2026-09 4% } }',
  ],
  [
    'no commas between lines of values',
    'kpi a {\n  plan {\n  2026-08 3%,\n 2026-09 4%,\n}\n}',
    'kpi a {\n  plan {\n    2026-08 3%\n    2026-09 4%\n  }\n}',
  ],
  ['commas in a roll-up', 'kpi a { rolls up sum of b and c and d }', 'kpi a { rolls up sum of b, c, d }'],
  [
    'but not before a word of the language',
    'kpi a { rolls up sum of b and leading }',
    'kpi a { rolls up sum of b and leading }',
  ],
  // spelling
  ['percent', 'kr "T" from 5 % to 6 percent', 'kr "T" from 5% to 6%'],
  ['degrees', 'kr "T" from -18°C to -20 °C', 'kr "T" from -18 °C to -20 °C'],
  ['money', 'kr "T" from 20 € to 1.2bn EUR', 'kr "T" from €20 to EUR 1.2B'],
  ['signs', 'kr "T" to \u22125', 'kr "T" to -5'],
  ['scales', 'kr "T" from 1.5 M to 3K', 'kr "T" from 1.5M to 3k'],
  ['dates', 'kr "T" baseline by 31.10.2026', 'kr "T" baseline by 2026-10-31'],
  ['dates of values', 'kpi a { actual { 2026-1-5 3% } }', 'kpi a { actual { 2026-01-05 3% } }'],
  ['arrows', 'kr "T" from 3 -> 4', 'kr "T" from 3 to 4'],
  ['colons', 'objective "T" { owner: maya }', 'objective "T" { owner maya }'],
  ['phrases', 'kpi a { higher   is  better }', 'kpi a { higher is better }'],
  ['curly quotes', 'objective “It is C:\\new”', 'objective "It is C:\\\\new"'],
  ['but not what stands in a text', 'objective "“5 %”  ->  a.b"', 'objective "“5 %”  ->  a.b"'],
  // texts of several lines
  [
    'closing quotes go under their property',
    'objective "T" {\nbecause """\n      Two\n        lines\n """\n}',
    'objective "T" {\n  because """\n      Two\n        lines\n  """\n}',
  ],
  [
    'others stay',
    'objective "T" {\n  because """Two\n  lines"""\n}',
    'objective "T" {\n  because """Two\n  lines"""\n}',
  ],
  // comments
  ['behind a line', 'team a   // first', 'team a  // first'],
  ['behind a brace', 'objective "T" {// why\n draft\n}', 'objective "T" {  // why\n  draft\n}'],
  ['on lines of their own', '// one\n\n  // two\nteam a', '// one\n\n// two\nteam a'],
  ['at the end of a block', 'objective "T" {\n  draft\n    // later\n}', 'objective "T" {\n  draft\n  // later\n}'],
  ['in a line', 'objective "T" {\n  owner /* acting */ a\n}', 'objective "T" {\n  owner /* acting */ a\n}'],
  ['before a property', 'objective "T" {\n  /* acting */   owner a\n}', 'objective "T" {\n  /* acting */ owner a\n}'],
  [
    'over several lines keep their shape',
    'objective "T" {\n    /* one\n       two */\n    draft\n}',
    'objective "T" {\n  /* one\n     two */\n  draft\n}',
  ],
  ['break a block', 'objective "T" { /* why */ draft owner a }', 'objective "T" {\n  /* why */ draft\n  owner a\n}'],
  [
    'in the middle of a property',
    'objective "T" {\n  owner // who\n  a\n}',
    'objective "T" {\n  owner  // who\n    a\n}',
  ],
  ['before the brace', 'objective "T" // why\n{\n  draft\n}', 'objective "T"  // why\n{\n  draft\n}'],
  ['alone', '  // nothing yet', '// nothing yet'],
  ['before a blank line of a block', 'team a // first\nobjective "T" {\n}', 'team a  // first\n\nobjective "T" {\n}'],
  [
    'that speak of the next line stay above it',
    'objective "T" {\n} // okr-ignore long-title: x\nobjective "U" {\n}',
    'objective "T" {\n}  // okr-ignore long-title: x\nobjective "U" {\n}',
  ],
  // words the language does not know
  ['unknown words', 'objective "T" {\n  acountable   maya\n  3\n}', 'objective "T" {\n  acountable maya\n  3\n}'],
];

describe('canonical form', () => {
  test.each(forms)('%s', (_, written, canonical) => {
    expect(formatted(written)).toBe(`${canonical}\n`);
    expect(formatted(`${canonical}\n`)).toBe(`${canonical}\n`);
  });

  test('a block that is too long for a line is broken, the ones inside stay', () => {
    const long = `kpi spend "${'Spend '.repeat(12)}" for growth { unit $ owner li drives signups, raises cac actual { 2026-08 $82k } }`;
    expect(formatted(long)).toBe(`kpi spend "${'Spend '.repeat(12)}" for growth {
  unit $
  owner li
  drives signups
  raises cac
  actual { 2026-08 $82k }
}
`);
  });

  test('a line of 120 columns is not too long', () => {
    const line = (title: string) => `team a "${title}" { lead b }`;
    const fits = line('x'.repeat(120 - line('').length));
    expect(formatted(fits)).toBe(`${fits}\n`);
    expect(formatted(fits.replace('x', 'xx'))).toContain('{\n');
  });

  test('properties that are too long for one line get a line each', () => {
    const text = 'x'.repeat(60);
    expect(formatted(`strategy a {\n  because "${text}" because "${text}"\n}`)).toBe(
      `strategy a {\n  because "${text}"\n  because "${text}"\n}\n`,
    );
  });
});

test('a comment behind a line does not make it too long', () => {
  const text = `kpi a {\n  unit % leading  // ${'x'.repeat(120)}\n}\n`;
  expect(formatted(text)).toBe(text);
});

describe('the journal stands in columns', () => {
  test('name, value, confidence or status, note', () => {
    expect(
      formatted(`check-in 2026-10-12 for growth by maya {
first-session.invite 33 % confidence 65% "Checklist live"
  first-session.stay   31%   at  risk   "Too early"
 first-session.aha done "Eleven minutes"
blocked "Events are lost"
note "Maya is away"
}`),
    ).toBe(`check-in 2026-10-12 for growth by maya {
  first-session.invite  33%   confidence 65%  "Checklist live"
  first-session.stay    31%   at risk         "Too early"
  first-session.aha     done                  "Eleven minutes"
  blocked "Events are lost"
  note    "Maya is away"
}
`);
  });

  test('confidence and status have a column each where a line has both', () => {
    expect(formatted('check-in 2026-10-12 {\n  a 3% confidence 60% at risk "x"\n  b 4% on track "y"\n}')).toBe(
      'check-in 2026-10-12 {\n  a  3%  confidence 60%  at risk   "x"\n  b  4%                  on track  "y"\n}\n',
    );
  });

  test('a blank line begins new columns', () => {
    expect(formatted('review 2026-Q3 {\n  a 0.8 "x"\n\n  longer 0.7 "y"\n}')).toBe(
      'review 2026-Q3 {\n  a  0.8  "x"\n\n  longer  0.7  "y"\n}\n',
    );
  });

  test('another order is kept', () => {
    expect(formatted('check-in 2026-10-12 {\n  a "x" 3%\n  long 3% "y"\n}')).toBe(
      'check-in 2026-10-12 {\n  a         "x"  3%\n  long  3%  "y"\n}\n',
    );
  });

  test('letters of other scripts count by what they take', () => {
    expect(formatted('check-in 2026-10-12 {\n  e\u0301 1%\n  団体 2%\n  abc 3%\n}')).toBe(
      'check-in 2026-10-12 {\n  e\u0301     1%\n  団体  2%\n  abc   3%\n}\n',
    );
  });

  test('values on lines of their own', () => {
    expect(formatted('kpi a {\n  actual {\n    2026 3%\n    2026-10 $4\n  }\n}')).toBe(
      'kpi a {\n  actual {\n    2026    3%\n    2026-10 $4\n  }\n}\n',
    );
  });
});

describe('files', () => {
  test('keep the line ends they have more of', () => {
    expect(formatted('team a\r\n\r\n\r\nteam b')).toBe('team a\r\n\r\nteam b\r\n');
    expect(formatted('team a\r\nteam b\nteam c\n')).toBe('team a\nteam b\nteam c\n');
    expect(formatted('team a\rteam b')).toBe('team a\nteam b\n');
    expect(formatted('objective """\r\n  a\r\n  b\r\n""" { // c\r\n draft\r\n}')).toBe(
      'objective """\r\n  a\r\n  b\r\n""" {  // c\r\n  draft\r\n}\r\n',
    );
  });

  test('keep their byte order mark', () => expect(formatted('\ufeff team  a')).toBe('\ufeffteam a\n'));

  test('may be empty', () => {
    expect(formatted('')).toBe('');
    expect(formatted(' \n\n')).toBe('');
  });

  test('with a syntax error stay as they are, with the reason', () => {
    const text = 'objective "T" {\n  owner\n}';
    expect(format(text)).toEqual({
      problem: expect.objectContaining({ message: expect.stringContaining('`owner` needs'), start: 18, end: 23 }),
    });
  });
});
