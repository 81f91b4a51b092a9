import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckInDraftEntry } from '../../../language/protocol/check-in.ts';
import { assessKeyResultOf } from '../../../language/rules/assessments.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { atEnd, hasProblem, readCheckIn } from '../../../server/check-in/write.ts';
import { viewContext } from '../../../server/preview/view-context.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

const deck = `team deck "Deck" { lead omar }
person omar "Omar Haddad" in deck
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  kr wait "Minutes at the pier" from 24 min to 15 min
  kr likes "Guests who would come again" from 20% to 40%
  kr hurt "Injuries" stay below 3.0
  kr pier "The north pier opens" done when "a ferry has landed" by 2026-12-01
}
check-in 2026-11-02 for deck {
  smooth.wait 19.5 min
  smooth.likes 30%
}
`;

function read(entries: Record<string, Partial<CheckInDraftEntry>>, text = deck) {
  const all = workspace(text, '2026-11-09');
  const context = viewContext(all.computed, all.findings(), (keyResult) =>
    assessKeyResultOf(keyResult, all.computed.model, true),
  );
  const empty = { value: '', confidence: '', note: '', done: false };
  const keyed = Object.entries(entries).map(([name, entry]) => [`a.okr#smooth.${name}`, { ...empty, ...entry }]);
  const { rows, ...rest } = readCheckIn(context, { uri: uriOf('a.okr'), entries: Object.fromEntries(keyed) });
  const named = Object.entries(rows).map(([id, row]) => [id.replace(/.*\./, ''), row]);
  return { ...rest, rows: Object.fromEntries(named) as typeof rows };
}

describe('a typed check-in', () => {
  test('becomes one block, units added, columns even', () => {
    const { text, uri } = read({
      wait: { value: '18.6', confidence: '70', note: 'Two boats since Tuesday.' },
      likes: { value: '31%' },
      hurt: { value: '1.8' },
      pier: { done: true, note: 'It\nhas a "roof"' },
    });
    expect(text).toBe(`check-in 2026-11-09 for deck by omar {
  smooth.wait   18.6 min  confidence 70%  "Two boats since Tuesday."
  smooth.likes  31%
  smooth.hurt   1.8
  smooth.pier   done                      "It has a \\"roof\\""
}`);
    expect(uri).toBe(uriOf('a.okr'));
    expect(parse(deck + atEnd(deck, text)).problems).toEqual([]);
  });

  test('says where each would stand', () => {
    const { rows } = read({ wait: { value: '18.6' }, likes: { value: '45' }, hurt: { value: '4' } });
    expect(rows.wait?.result).toEqual({ state: 'on track', text: '60%, 17 ahead' });
    expect(rows.likes?.result).toEqual({ state: 'done', text: '125%, 25 beyond' });
    expect(rows.hurt?.result).toEqual({ state: 'breached', text: '1 outside' });
  });

  test('leaves out rows with nothing typed', () => {
    expect(read({ wait: { value: ' ' } })).toMatchObject({ text: '', rows: {} });
  });

  test.each([
    ['likes', { value: '0.37' }, 'did you mean 37%', '37%'],
    ['wait', { value: '5 km' }, 'This one counts in min', undefined],
    ['wait', { value: 'a lot' }, 'a lot', undefined],
    ['wait', { value: '18', confidence: '170' }, 'Confidence goes from 0%', undefined],
  ] as const)('%s %o is asked about', (name, entry, message, instead) => {
    const answer = read({ [name]: entry });
    expect(answer.rows[name]?.problem?.message).toContain(message);
    expect(answer.rows[name]?.problem?.instead).toBe(instead);
    expect(hasProblem(answer)).toBe(true);
  });

  test('a small percentage may be meant', () => {
    expect(read({ likes: { value: '0.37%' } }).text).toContain('0.37%');
  });

  test('nothing is put behind a text that cannot be read', () => {
    const { message } = read({ wait: { value: '18' } }, `${deck}objective {`);
    expect(message).toMatch(/^Line \d+ of a\.okr cannot be read yet/);
  });

  test('whatever is typed, the text stays readable and one block longer', () => {
    const typed = fc.record({
      value: fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }).map(String)),
      confidence: fc.oneof(fc.string(), fc.integer({ min: -10, max: 110 }).map(String)),
      note: fc.string({ unit: 'binary' }),
      done: fc.boolean(),
    });
    fc.assert(
      fc.property(typed, typed, (wait, pier) => {
        const { text } = read({ wait, pier });
        if (text === '') return;
        const tree = parse(deck + atEnd(deck, text));
        expect(tree.problems.map((problem) => problem.message)).toEqual([]);
        expect(text.match(/^check-in /gm)).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});

test('the block stands apart from what is before it, in its line ends', () => {
  expect(atEnd('a\n', 'b')).toBe('\nb\n');
  expect(atEnd('a', 'b')).toBe('\n\nb\n');
  expect(atEnd('', 'b')).toBe('b\n');
  expect(atEnd('a\r\n', 'b\nc')).toBe('\r\nb\r\nc\r\n');
});
