import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lower } from '../../../../language/model/lower.ts';
import { parse } from '../../../../language/syntax/parse.ts';
import { Box, fillBox } from '../../../../server/workspace/cache/box.ts';
import { Packer, Unpacker } from '../../../../server/workspace/cache/pack.ts';
import { okrTexts } from '../../../support/okr-texts.ts';
import { runs } from '../../../support/property-runs.ts';

const model = (text: string) => lower(parse(text), { uri: 'file:///orchard/a.okr', path: 'a.okr' });

function again(data: unknown): unknown {
  const packer = new Packer();
  const record = packer.pack(data);
  if (!record) throw new Error('It could not be packed');
  return new Unpacker(packer).unpack(record);
}

describe('what is packed comes back the same', () => {
  test.each(okrTexts.map(({ name, text }) => [name, text]))('the model of %s', (_, text) => {
    const known = model(text);
    expect(again(known)).toStrictEqual(known);
  });

  test('any data', () => {
    const plain = fc.anything({
      maxDepth: 4,
      key: fc.string({ unit: 'grapheme' }).filter((key) => key !== '__proto__'),
      values: [
        fc.string({ unit: 'grapheme' }),
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom(null, undefined),
      ],
    });
    fc.assert(
      fc.property(plain, (data) => {
        expect(again(data)).toStrictEqual(data);
      }),
      { numRuns: runs(500) },
    );
  });

  test('several records with shapes and strings in common', () => {
    const packer = new Packer();
    const all = okrTexts.slice(0, 5).map(({ text }) => model(text));
    const records = all.map((each) => packer.pack(each));
    const unpacker = new Unpacker(packer);
    expect(records.map((record) => record && unpacker.unpack(record))).toStrictEqual(all);
  });

  test('half a character, in a box', async () => {
    const half = { name: 'a\ud83c' };
    expect(Box.open(await fillBox([['half', half]]))?.take('half')).toStrictEqual(half);
  });

  test('a part that stands in two places is one object', () => {
    const part = { names: ['mia'] };
    const { one, two } = again({ one: part, two: [part] }) as { one: unknown; two: unknown[] };
    expect(two[0]).toBe(one);
  });
});

describe('a part that stands in several records', () => {
  const boxed = async (records: readonly unknown[]) => {
    const box = Box.open(await fillBox(records.map((record, at) => [String(at), record])));
    return records.map((_, at) => box?.take(String(at)));
  };

  test('is one object from the second record on', async () => {
    const part = { names: ['mia'], at: { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } } };
    const records = [{ one: part }, { two: part, again: part }, [part, part.names], { names: part.names }];
    const found = (await boxed(records)) as [unknown, { two: { names: unknown }; again: unknown }, unknown[], unknown];
    expect(found).toStrictEqual(records);
    const { two, again } = found[1];
    expect(again).toBe(two);
    expect(found[2]).toStrictEqual([two, two.names]);
    expect(found[2][0]).toBe(two);
    expect(found[2][1]).toBe(two.names);
  });

  test('comes back in models of files that say the same in the same lines', async () => {
    const { text } = okrTexts.find((each) => each.text.includes('kr ')) ?? { text: '' };
    const models = ['a', 'b', 'c'].map((name) =>
      lower(parse(text), { uri: `file:///${name}.okr`, path: `${name}.okr` }),
    );
    expect(await boxed(models)).toStrictEqual(models);
  });

  test('any parts in any records', async () => {
    const parts = fc.array(fc.anything({ maxDepth: 2, key: fc.constantFrom('a', 'b'), values: [fc.integer()] }), {
      minLength: 1,
    });
    const records = fc.array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(parts, records, async (parts, records) => {
        // Each part may hold those before it.
        const grown = parts.map((part, at) => (at % 3 === 0 ? part : { part, before: parts[at - 1] }));
        const data = records.map((numbers) => numbers.map((number) => grown[number % grown.length]));
        expect(await boxed(data)).toStrictEqual(data);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what cannot be packed', () => {
  test.each([
    ['a function', () => 1],
    ['an object of a class', new Map()],
  ])('%s', (_, data) => expect(new Packer().pack({ data })).toBeUndefined());

  test('what is nested without end', () => {
    let data: unknown = [];
    for (let depth = 0; depth < 200_000; depth++) data = [data];
    expect(new Packer().pack(data)).toBeUndefined();
  });
});

test('whatever else the bytes are, nothing is thrown', () => {
  const packer = new Packer();
  // What it is made of stands in a record before it, too.
  const known = model(okrTexts[0]?.text ?? '');
  packer.pack(known.objectives);
  const record = packer.pack(known) ?? new Uint8Array();
  const { commons } = packer;
  expect(commons.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.nat(record.length - 1), fc.nat(255), fc.nat(record.length), (at, byte, length) => {
      const other = record.slice();
      other[at] = byte;
      new Unpacker(packer).unpack(other);
      const garbled = commons.slice();
      garbled[at % commons.length] = byte;
      new Unpacker({ shapes: packer.shapes, strings: packer.strings, commons: garbled }).unpack(record);
      new Unpacker({ shapes: packer.shapes.slice(1), strings: packer.strings, commons: packer.commons }).unpack(other);
      expect(new Unpacker(packer).unpack(record.subarray(0, length))).toStrictEqual(
        length === record.length ? model(okrTexts[0]?.text ?? '') : undefined,
      );
    }),
    { numRuns: runs(300) },
  );
});
