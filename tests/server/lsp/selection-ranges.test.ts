import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol';
import { comparePositions, contains } from '../../../language/model/place.ts';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';
import { mutant, okrTexts } from '../../support/okr-texts.ts';
import { runs } from '../../support/property-runs.ts';

let client: LspClient;

beforeAll(async () => {
  client = await openWorkspace({});
});
afterAll(() => client[Symbol.asyncDispose]());

const write = (text: string) => client.write(text);

async function rangesAt(document: EditedText, positions: Position[]): Promise<Range[][]> {
  const found = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri: document.uri },
    positions,
  });
  return found.map((innermost) => {
    const ranges: Range[] = [];
    for (let at: SelectionRange | undefined = innermost; at; at = at.parent) ranges.push(at.range);
    return ranges;
  });
}

/** What is selected, step by step, from the bar on. */
async function growing(document: EditedText, marked: string): Promise<string[]> {
  const [ranges = []] = await rangesAt(document, [document.at(marked)]);
  return ranges.map((range) => document.in(range));
}

const jars = 'kr jars "Jars sold on Saturdays" from 40 jars to 90 jars owner mia and shop.raj';
const cider = `objective cider "Cider sells itself" {
  because "People taste twice" // at the stall
  ${jars}
}`;
const section = `okrs for press in 2026-Q4

${cider}

initiative "Borrow a second press"`;
const whole = `team press "The press"

${section}

okrs for press in 2027-Q1
check-in 2027-01-12 for press { cider.jars 44 confidence 60% "Cold, and few came" }
`;
const block = cider.slice(cider.indexOf('because'), -2);

describe('a selection grows', () => {
  test('from a word to the text, its quotes, the statement, what is in the braces, the objective, the section, the file', async () => {
    expect(await growing(write(whole), 'Jars so|ld on')).toEqual([
      'sold',
      'Jars sold on Saturdays',
      '"Jars sold on Saturdays"',
      jars,
      block,
      cider,
      section,
      whole,
    ]);
  });

  test.each([
    ['a number', 'from 4|0 jars', ['40', '40 jars', 'from 40 jars', jars]],
    ['a unit', 'from 40 ja|rs', ['jars', '40 jars', 'from 40 jars', jars]],
    ['a step of a name', 'shop.r|aj', ['raj', 'shop.raj', 'owner mia and shop.raj', jars]],
    ['a step behind its dot', 'shop.|raj', ['raj', 'shop.raj', 'owner mia and shop.raj', jars]],
    ['a word of the language', 'own|er mia', ['owner', 'owner mia and shop.raj', jars]],
    ['a comment', 'at the st|all', ['stall', 'at the stall', '// at the stall', block, cider]],
    ['an empty line', '2026-Q4\n|\nobjective', [section, whole]],
    ['the okrs line', 'for press in 202|6-Q4', ['2026-Q4', 'okrs for press in 2026-Q4', section, whole]],
    [
      'what stands before any section',
      '"The pre|ss"',
      ['press', 'The press', '"The press"', 'team press "The press"', whole],
    ],
    ['a brace', 'itself" {|\n', [`{`, cider, section, whole]],
  ])('from %s', async (_what, marked, steps) => {
    expect((await growing(write(whole), marked)).slice(0, steps.length)).toEqual(steps);
  });

  test('from a line of a journal', async () => {
    const entry = 'cider.jars 44 confidence 60% "Cold, and few came"';
    const all = await growing(write(whole), 'confidence 6|0%');
    expect(all.slice(0, 4)).toEqual(['60%', 'confidence 60%', entry, `check-in 2027-01-12 for press { ${entry} }`]);
  });

  test('from the space between two statements to what is around both', async () => {
    const document = write('objective a "A" {\n  draft  committed\n}\n');
    expect((await growing(document, 'draft | committed'))[0]).toBe('draft  committed');
  });

  test('over a text of several lines, with any line ends', async () => {
    const document = write(
      'objective a "A" {\r\n  because """\r\n    First came one.\r\n    Then two.\r\n    """\r\n}\r\n',
    );
    expect((await growing(document, 'Then t|wo')).slice(0, 3)).toEqual([
      'two',
      'First came one.\r\n    Then two.',
      '"""\r\n    First came one.\r\n    Then two.\r\n    """',
    ]);
  });

  test.each([
    [
      'a missing brace',
      'objective a "A" {\n  kr one "One more" to 3\n\nobjective b "B" { }\n',
      'One m|ore',
      'kr one "One more" to 3',
    ],
    ['a missing quote', 'objective a "A" {\n  kr one "One more from 2 to 3\n}\n', 'One m|ore', '"One more'],
    ['no quotes', 'objective a "A" {\n  kr One more from 2 to 3\n}\n', 'One m|ore', 'One more'],
    ['an unknown word', 'objective a "A" {\n  blah "some words"\n}\n', 'some w|ords', 'blah "some words"'],
  ])('in spite of %s', async (_what, text, marked, step) => {
    expect(await growing(write(text), marked)).toContain(step);
  });

  test('for each of several cursors, in their order', async () => {
    const document = write(whole);
    const found = await rangesAt(document, [document.at('90 ja|rs'), document.at('Peo|ple'), document.at('90 ja|rs')]);
    expect(found.map(([first]) => first && document.in(first))).toEqual(['jars', 'People', 'jars']);
  });

  test('from outside the text as from its end, and in an empty file', async () => {
    const document = write('team a "A"');
    expect(await rangesAt(document, [{ line: 99, character: 99 }])).toEqual(
      await rangesAt(document, [{ line: 0, character: 10 }]),
    );
    const empty = write('');
    expect(await rangesAt(empty, [{ line: 0, character: 0 }])).toEqual([[empty.whole()]]);
  });

  test('out of blocks that have no end', async () => {
    const document = write('objective a "A" {\n'.repeat(500) + 'blah {'.repeat(2000));
    const positions = [
      { line: 499, character: 3 },
      { line: 500, character: 5000 },
    ];
    for (const ranges of await rangesAt(document, positions)) expect(ranges.at(-1)).toEqual(document.whole());
  });
});

test('each step holds the one before and more, and the last is the file, whatever the text', async () => {
  const texts = fc.oneof({ weight: 3, arbitrary: mutant }, fc.constantFrom(...okrTexts.map(({ text }) => text)));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), async (text, offsets) => {
      const document = write(text);
      const positions = offsets.map((offset) => {
        const at = offset % (text.length + 1);
        return document.between(at, at).start;
      });
      const found = await rangesAt(document, positions);
      expect(found).toHaveLength(positions.length);
      for (const [index, ranges] of found.entries()) {
        const position = positions[index] ?? { line: -1, character: -1 };
        let [inner] = ranges;
        if (!inner || !contains(inner, position)) throw new Error('The cursor is not in what is selected first');
        for (const outer of ranges.slice(1)) {
          const before = comparePositions(inner.start, outer.start);
          const behind = comparePositions(outer.end, inner.end);
          expect(before >= 0 && behind >= 0 && before + behind > 0).toBe(true);
          inner = outer;
        }
        expect(inner).toEqual(document.whole());
      }
      client.close(document);
    }),
    { numRuns: runs(120) },
  );
});

test('after an edit each step is as in a new file with the same text', async () => {
  const texts = fc.constantFrom(...okrTexts.map(({ text }) => text));
  const typed = fc.constantFrom('x', ' ', '"', '{', '}', '\n', '  kr "One more" from 2 to 3\n', '// ');
  await fc.assert(
    fc.asyncProperty(texts, typed, fc.nat(100_000), fc.array(fc.nat(100_000)), async (text, piece, at, offsets) => {
      const document = write(text);
      const start = at % (text.length + 1);
      // The tree of the text before is known when the edit comes.
      await rangesAt(document, [{ line: 0, character: 0 }]);
      client.change(document, [{ range: document.between(start, start), text: piece }]);
      const fresh = write(document.text);
      const positions = [start, ...offsets].map((offset) => document.between(0, offset % (text.length + 1)).end);
      expect(await rangesAt(document, positions)).toEqual(await rangesAt(fresh, positions));
      client.close(document);
      client.close(fresh);
    }),
    { numRuns: runs(90) },
  );
});
