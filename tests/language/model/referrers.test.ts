import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reference } from '../../../language/model/entities.ts';
import { Group, type Referrers, referrersAfter } from '../../../language/model/referrers.ts';

const files = 400;
const uriOf = (file: number) => `file:///${file}.okr`;
const reference = (text: string) => ({ text }) as Reference;

/** Files that refer to a thing now, by how many references; or that are gone, so that the places of all behind them are others. */
const changes = fc.array(
  fc.array(fc.record({ file: fc.nat(files - 1), count: fc.nat(2), gone: fc.boolean() }), {
    minLength: 1,
    maxLength: 90,
  }),
  { minLength: 1, maxLength: 12 },
);

/** The place of each file that is there. */
const orderOf = (there: ReadonlySet<number>) =>
  new Map([...there].sort((a, b) => a - b).map((file, place) => [uriOf(file), place]));

test('who refers to a thing is after any changes as if put together at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: files }), changes, (first, rounds) => {
      const there = new Set(Array.from({ length: files }, (_, file) => file));
      const lists = new Map<number, Reference[]>();
      let now: Referrers | undefined;
      const put = (changed: ReadonlyMap<number, Reference[]>) => {
        for (const [file, list] of changed) lists.set(file, list);
        now = referrersAfter(
          now,
          [...changed].map(([file, list]) => new Group(uriOf(file), list)),
          orderOf(there),
        );
        const expected = [...lists].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
        expect(now?.all ?? []).toEqual(expected);
        expect((now?.blocks ?? []).flat()).toEqual(now?.groups ?? []);
        expect(now?.blocks.every(({ length }) => length > 0 && length <= 128) ?? true).toBe(true);
      };
      if (first > 0) put(new Map(Array.from({ length: first }, (_, file) => [file, [reference(`${file}`)]])));
      for (const [round, some] of rounds.entries()) {
        const changed = new Map<number, Reference[]>();
        for (const { file, count, gone } of some) {
          if (gone) there.delete(file);
          else there.add(file);
          const texts = gone ? 0 : count;
          changed.set(
            file,
            Array.from({ length: texts }, (_, at) => reference(`${file} ${at} in round ${round}`)),
          );
        }
        put(changed);
      }
    }),
    { numRuns: 200 },
  );
});

test('a file that refers to it otherwise leaves all but one block as they are', () => {
  const order = orderOf(new Set(Array.from({ length: files }, (_, file) => file)));
  const all = Array.from({ length: files }, (_, file) => new Group(uriOf(file), [reference(`${file}`)]));
  const before = referrersAfter(undefined, all, order);
  const after = referrersAfter(before, [new Group(uriOf(200), [reference('other')])], order);
  const others = after?.blocks.filter((block) => !before?.blocks.includes(block)) ?? [];
  expect(others).toHaveLength(1);
  expect(others[0]?.map(({ uri }) => uri)).toContain(uriOf(200));
  expect(before?.all[200]?.text).toBe('200');
});
