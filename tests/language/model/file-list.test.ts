import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewOf, otherPlaces, withFiles } from '../../../language/model/file-list.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';

/** A file that names some KPIs. */
function fileOf(place: number, kpis: readonly string[]): FileModel {
  const path = `f${place}.okr`;
  return lower(parse(kpis.map((name) => `kpi ${name} "Visits a day"\n`).join('')), { uri: `file:///w/${path}`, path });
}

const kpis = fc.uniqueArray(fc.constantFrom('ada', 'bo', 'cy'), { maxLength: 2 });
const edits = fc.array(
  fc.record({ places: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 }), kpis, asked: fc.boolean() }),
  { maxLength: 12 },
);
const first = [[], ['ada'], [], ['bo', 'cy'], []].map((names, place) => fileOf(place, names));
const names = (file: FileModel) => file.kpis.map(({ name }) => name?.value ?? '');

test('what few files have is the same after any edits as looked for anew', () => {
  fc.assert(
    fc.property(edits, (steps) => {
      const few = fewOf(names);
      let files = first;
      for (const { places, kpis, asked } of steps) {
        files = withFiles(files, new Map(places.map((place) => [place, fileOf(place, kpis)])));
        if (asked) expect(few(files)).toEqual(files.flatMap(names));
      }
      expect(few(files)).toEqual(files.flatMap(names));
    }),
  );
});

test('where no file had any and none has now, the answer is the very same', () => {
  const few = fewOf(names);
  const before = few(first);
  expect(few(withFiles(first, new Map([[0, fileOf(0, [])]])))).toBe(before);
});

test('a list knows the places at which it differs from any other of the same files', () => {
  fc.assert(
    fc.property(edits, fc.nat(12), (steps, seen) => {
      const lists = [first];
      for (const { places, kpis } of steps) {
        const last = lists.at(-1) ?? first;
        lists.push(withFiles(last, new Map(places.map((place) => [place, fileOf(place, kpis)]))));
      }
      const [one, other] = [lists[seen % lists.length] ?? first, lists.at(-1) ?? first];
      const expected = [...one.keys()].filter((place) => one[place] !== other[place]);
      expect(otherPlaces(one, other)).toEqual(expected);
    }),
  );
});

test('files that have come, gone or moved have no places', () => {
  expect(otherPlaces(first, first.slice(1))).toBeUndefined();
  expect(otherPlaces(first, first.toReversed())).toBeUndefined();
});
