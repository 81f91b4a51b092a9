import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, equal, patched } from '../../../language/protocol/patch.ts';
import { runs } from '../../support/property-runs.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const { data } = fc.letrec<{ data: unknown; thing: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(1, 2, 'x', true, null),
    fc.array(tie('data'), { maxLength: 3 }),
    fc.uniqueArray(tie('thing'), { maxLength: 4, selector: (thing) => (thing as { id: string }).id }),
    fc.dictionary(fc.constantFrom('p', 'q', 'r'), tie('data'), { maxKeys: 3, noNullPrototype: true }),
  ),
  thing: fc.record({ id, title: fc.constantFrom('A', 'B'), more: tie('data') }, { noNullPrototype: true }),
}));

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe('a patch', () => {
  test('makes the new of the old, also after a journey as text', () => {
    fc.assert(
      fc.property(data, data, (before, after) => {
        const patch = difference(before, after);
        if (patch === undefined) expect(after).toEqual(before);
        else expect(patched(before, overTheWire(patch))).toEqual(after);
      }),
      { numRuns: runs(600) },
    );
  });

  test('is there exactly where two things are not equal', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        expect(equal(a, b)).toBe(difference(a, b) === undefined);
        expect(equal(a, overTheWire(a))).toBe(true);
      }),
      { numRuns: runs(600) },
    );
  });

  test('leaves what it does not name as the very same object', () => {
    const before = {
      cards: [
        { id: 'a', rows: [{ id: '1', n: 1 }] },
        { id: 'b', rows: [] },
      ],
      head: { n: 1 },
    };
    const after = overTheWire(before);
    const row = after.cards[0]?.rows[0];
    if (row) row.n = 2;
    const patch = difference(before, after);
    const result = patched(before, patch ?? { fields: {} }) as typeof before;
    expect(result).toEqual(after);
    expect(result.cards[1]).toBe(before.cards[1]);
    expect(result.head).toBe(before.head);
  });

  test('names one card of many when one has come, gone or changed', () => {
    const cards = Array.from({ length: 100 }, (_, index) => ({ id: `${index}`, title: `Card ${index}`, line: index }));
    const inserted = [...cards.slice(0, 50), { id: 'new', title: 'New', line: 50 }, ...cards.slice(50)];
    expect(difference(cards, inserted)).toEqual({ at: 50, remove: 0, insert: [inserted[50]], items: [] });
    expect(difference(inserted, cards)).toEqual({ at: 50, remove: 1, insert: [], items: [] });
    const changed = cards.map((card) => (card.id === '7' ? { ...card, title: 'Other' } : card));
    expect(difference(cards, changed)).toEqual({
      at: 100,
      remove: 0,
      insert: [],
      items: [[7, { fields: { title: { set: 'Other' } } }]],
    });
  });

  test('a field that is undefined is one that is not there', () => {
    expect(difference({ a: 1, b: undefined }, { a: 1 })).toBeUndefined();
    expect(difference({ a: 1 }, { a: undefined })).toEqual({ fields: {}, gone: ['a'] });
  });
});
