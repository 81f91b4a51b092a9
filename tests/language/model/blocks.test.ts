import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesTo, linksTo } from '../../../language/analysis/alignment.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { link } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';

const read = (path: string, text: string): FileModel => lower(parse(text), { uri: `file:///w/${path}`, path });

const town = read(
  'a.okr',
  `company town "Town"
objective clean "Clean streets" for town in 2026 { kr litter "Litter bins emptied" from 1 to 9 }
objective green "Green squares" for town in 2026 { kr trees "Trees that live" from 1 to 9 }
`,
);
const lines = [
  'supports clean',
  'supports green',
  'depends on clean',
  'supports clean.litter by 2',
  'supports clean.litter by 2\n  supports clean',
  'supports clean, green',
  'supports nowhere',
  '',
];
const street = (place: number, line: number) =>
  read(`streets/${1000 + place}.okr`, `objective o${place} "Street ${place}" in 2026 {\n  ${lines[line]}\n}\n`);

const count = 250;
const first = [town, ...Array.from({ length: count }, (_, place) => street(place, place % 3 === 0 ? 3 : 0))];
const steps = fc.array(
  fc.record({
    places: fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 3 }),
    line: fc.nat(lines.length - 1),
    /** What all support is called otherwise, or so again. */
    renamed: fc.boolean(),
    /** A file comes or goes. */
    other: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('files in blocks', () => {
  test('are those of the model, and others where they say or mean something else, whatever was edited, and links counted by them are all there are', () => {
    fc.assert(
      fc.property(steps, (edits) => {
        let files = first;
        let model = link(files);
        for (const { places, line, renamed, other } of edits) {
          files = files.map((file, index) => (places.includes(index - 1) ? street(index - 1, line) : file));
          if (renamed)
            files = [read('a.okr', 'company town "Town"\nobjective tidy "Tidy" in 2026\n'), ...files.slice(1)];
          if (other) files = files.length > count ? files.slice(0, -1) : [...files, street(count - 1, line)];
          const before = model;
          model = link(files, {}, before);

          const inBlocks = model.blocks.flatMap((block) => block.files);
          expect(inBlocks.length).toBe(files.length);
          expect(inBlocks.every((file, index) => file === files[index])).toBe(true);
          for (const block of model.blocks.filter((each) => before.blocks.includes(each)))
            for (const { uri } of block.files) expect(model.meanings.get(uri)).toBe(before.meanings.get(uri));

          const to = ['a.okr#clean', 'a.okr#clean.litter'];
          const all = to.flatMap((id) => edgesTo(id, model)).filter(({ kind }) => kind === 'supports');
          const said = new Set(all.map(({ from, by }) => `${from} ${by?.value}`));
          const links = linksTo({ to, kind: 'supports' }, model);
          expect(links.count).toBe(said.size);
          expect([...links.each].map(({ from, by }) => `${from} ${by?.value}`)).toEqual([...said]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('stay as they are where nothing in them was edited', () => {
    const before = link(first);
    const after = link(
      first.map((file, index) => (index === 100 ? street(99, 1) : file)),
      {},
      before,
    );
    const changed = after.blocks.flatMap((block, index) => (block === before.blocks[index] ? [] : [index]));
    expect(changed).toHaveLength(1);
    expect(after.blocks.length).toBeGreaterThan(3);
  });
});
