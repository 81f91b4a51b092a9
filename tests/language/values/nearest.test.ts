import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, nearest } from '../../../language/values/nearest.ts';

describe('the nearest word', () => {
  test.each([
    ['persn-17', ['person-1', 'person-17', 'person-7'], 'person-17'],
    ['Retention', ['attention', 'retention'], 'retention'],
    ['ÉCOLE', ['ecole', 'école'], 'école'],
    ['abcd', ['abcx', 'abca'], 'abca'],
    ['nobody-17', ['person-17', 'person-1'], undefined],
    ['x'.repeat(101), ['x'.repeat(101)], undefined],
  ])('to %s among %j is %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  test('is the one that comparing each with it finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcAé-1я'), maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word), (wanted, candidates) => {
        const most = Math.max(2, Math.floor(wanted.length / 3));
        const near = candidates
          .map((candidate) => ({ candidate, differs: difference(wanted, candidate) }))
          .filter(({ differs }) => differs <= most)
          .sort((a, b) => a.differs - b.differs || (a.candidate < b.candidate ? -1 : 1));
        expect(nearest(wanted, candidates)).toBe(near[0]?.candidate);
      }),
    );
  });
});
