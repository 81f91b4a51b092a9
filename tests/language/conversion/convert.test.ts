import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../language/conversion/convert.ts';
import { format } from '../../../language/formatting/format.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { runs } from '../../support/property-runs.ts';

const people: Record<string, string> = { 'maya okafor': 'maya', maya: 'maya' };
const personNamed = (written: string) => people[written.toLowerCase()];
const converted = (text: string) => convert(text, { personNamed });

describe('lists', () => {
  test('with markers', () => {
    const text = `O: Guests look forward to the crossing
KR1: Guests who come again from 31% to 40%
KR2 - Late boats per month 12 → 4
Key Result 3. Ship the new timetable

Objective 2: A crew that stays
- KR 2.1: Sick days per sailor (10 to 5 days)
  - counted without holidays
- KR 2.2: Crew who would come back to 80% by 2026-12-31`;
    expect(converted(text)).toBe(`objective "Guests look forward to the crossing" {
  kr "Guests who come again" from 31% to 40%
  kr "Late boats per month" from 12 to 4
  kr "Ship the new timetable"
}

objective "A crew that stays" {
  kr "Sick days per sailor" from 10 days to 5 days
  // counted without holidays
  kr "Crew who would come back" to 80% by 2026-12-31
}
`);
  });

  test.each([
    ['headings', '# Plans for autumn\n\n## Readers finish their books\n* Chapters a week 2 -> 5\n* Reviews written'],
    [
      'bullets in bullets',
      'Plans for autumn\n\n- Readers finish their books\n  1. Chapters a week 2 -> 5\n  2. Reviews written',
    ],
    [
      'a word processor',
      'Plans for autumn\n•\tReaders finish their books\n\to\tChapters a week from 2 to 5\n\to\tReviews written',
    ],
    [
      'markers on results only',
      'Plans for autumn\n\nReaders finish their books\nKR: Chapters a week 2 -> 5\nKR: Reviews written',
    ],
    [
      'announcements',
      'Plans for autumn\n**Objective:**\nReaders finish their books\n**Key results:**\n– Chapters a week 2 -> 5\n– Reviews written',
    ],
  ])('%s', (_, text) => {
    expect(converted(text).replace(/\n+/g, '\n')).toBe(`// Plans for autumn
objective "Readers finish their books" {
  kr "Chapters a week" from 2 to 5
  kr "Reviews written"
}
`);
  });

  test('paragraphs without any bullets', () => {
    expect(converted('Calm mornings\nQueue from 20 min to 5 min\n\nFull evenings\nSeats taken')).toBe(
      `objective "Calm mornings" {\n  kr "Queue" from 20 min to 5 min\n}\n\nobjective "Full evenings" {\n  kr "Seats taken"\n}\n`,
    );
  });

  test('key results without an objective get one that asks for its title', () => {
    expect(converted('- Queue from 20 to 5\n- Seats taken')).toBe(
      'objective "What will be better when these key results are reached?" {\n  kr "Queue" from 20 to 5\n  kr "Seats taken"\n}\n',
    );
  });

  test('initiatives under their own line', () => {
    expect(converted('O: Calm mornings\nKR: Queue at the door\nInitiatives:\n- A second till')).toContain(
      '  initiative "A second till"\n',
    );
  });

  test('a known owner is a property, another one a comment', () => {
    expect(converted('O: Calm\n- Queue (owner: Maya Okafor)\n- Seats [Owner: Bo Lind]\nOwner: Maya')).toBe(
      'objective "Calm" {\n  kr "Queue" owner maya\n  // Owner: Bo Lind\n  kr "Seats" owner maya\n}\n',
    );
  });

  test('a word that only begins like a marker is none', () => {
    expect(converted('O: Calm\nKey results are due soon\nOur thoughts')).toContain('// Key results are due soon');
  });

  test('numbers that are not plain stay in the title', () => {
    for (const title of [
      'From 2 to 5 shops with a till that works',
      'Queue from 1.200,50 to 3',
      'Version 2 to 3 shops',
    ]) {
      expect(converted(`O: Calm\nKR: ${title}`)).toContain(`kr "${title}"\n`);
    }
  });

  test('quotes and backslashes in a title', () => {
    const [kr] = parse(converted('KR: Say “hello” to C:\\ and "you"')).problems;
    expect(kr).toBeUndefined();
  });

  test('nothing from nothing', () => {
    expect(converted(' \n\n---\n')).toBe('');
  });
});

describe('tables', () => {
  const expected = `objective "Full houses" {
  // Status: green
  kr "Tickets sold per evening" from 100 to 200 owner maya
  // Target: to be found
  kr "Guests who stay for dinner" from 20%
}

objective "Calm evenings" {
  kr "Complaints per week" from 9 to 3
}
`;

  test('from a spreadsheet, with headers', () => {
    const text = [
      'Objective\tKey Result\tBaseline\tTarget\tOwner\tStatus',
      'Full houses\tTickets sold per evening\t100\t200\tMaya\tgreen',
      '\tGuests who stay for dinner\t20%\tto be found\t\t',
      'Calm evenings\tComplaints per week\t9\t3\t\t',
    ].join('\n');
    expect(converted(text)).toBe(expected);
  });

  test('in Markdown', () => {
    const text = `| Objective | KR | From | Target | Who | Status |
|:--|---|--:|---|---|---|
| Full houses | Tickets sold per evening | 100 | 200 | maya | green |
| Full houses | Guests who stay for dinner | 20% | to be found | | |
| Calm evenings | Complaints per week | 9 | 3 | | |`;
    expect(converted(text)).toBe(expected);
  });

  test('without headers', () => {
    expect(converted('Full houses\tTickets sold\t100\t200\nFull houses\tDinners\t5\t9')).toBe(
      'objective "Full houses" {\n  kr "Tickets sold" from 100 to 200\n  kr "Dinners" from 5 to 9\n}\n',
    );
    expect(converted('O1\tFull houses\nKR1\tTickets sold\t100\t200')).toBe(
      'objective "Full houses" {\n  kr "Tickets sold" from 100 to 200\n}\n',
    );
  });
});

describe('whatever is pasted', () => {
  const word = fc.constantFrom(
    'guests',
    'boats',
    'café',
    '数据',
    'harbour',
    '40%',
    '1,200',
    'kr',
    'objective',
    'from',
    '"so"',
    '{',
    '}',
    '//',
    '/*',
    '\\',
    '“tide”',
    '$5M',
    'C#',
    'x_y',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const front = fc.constantFrom(
    '',
    'O: ',
    'O1 - ',
    'Objective 2: ',
    'KR1: ',
    'Key Result 3 - ',
    '# ',
    '### ',
    '* ',
    '- ',
    '– ',
    '1. ',
    '  - ',
    '\t* ',
    '    KR: ',
    '> ',
    '**KR2**: ',
    'Owner: ',
  );
  const tail = fc.constantFrom(
    '',
    '',
    ' from 3 to 5',
    ' 10% → 20%',
    ' ($1 to $2)',
    ' from 2 -> many',
    ' by 2026-12-31',
    ' to 9',
    ' (owner: Bo)',
  );
  const listLine = fc.tuple(front, words, tail).map((parts) => parts.join(''));
  const tabbed = fc.array(fc.oneof(words, fc.constantFrom('', '31%', 'Target', 'Key result', 'Bo')), {
    minLength: 2,
    maxLength: 5,
  });
  const line = fc.oneof(
    { weight: 5, arbitrary: listLine },
    { weight: 2, arbitrary: tabbed.map((cells) => cells.join('\t')) },
    { weight: 1, arbitrary: tabbed.map((cells) => `| ${cells.join(' | ')} |`) },
    { weight: 1, arbitrary: fc.constantFrom('', 'Key results:', '---', '|---|---|') },
  );
  const pasted = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  /** Words that say what a line or a column is; the output says it in its own words. */
  const structure = new Set([
    'o',
    'o1',
    'objective',
    'kr',
    'kr1',
    'kr2',
    'key',
    'result',
    'results',
    'target',
    'owner',
    'from',
    'to',
    '1',
    '2',
    '3',
  ]);
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  test('has no syntax error, is in the canonical layout, and loses no word', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const result = convert(text);
        expect(parse(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(format(result)).toEqual({ text: result });
        const kept = new Set(wordsOf(result));
        expect(wordsOf(text).filter((each) => !kept.has(each) && !structure.has(each))).toEqual([]);
      }),
      { numRuns: runs(600) },
    );
  });

  test('not even of any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const result = convert(text);
        expect(parse(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(format(result)).toEqual({ text: result });
      }),
      { numRuns: runs(600) },
    );
  });
});
