import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lower } from '../../../language/model/lower.ts';
import { relower } from '../../../language/model/relower.ts';
import { parse, type SyntaxTree } from '../../../language/syntax/parse.ts';
import { patched } from '../../../language/syntax/patch.ts';
import { type NodePlace, placeOf } from '../../../language/syntax/places.ts';
import { generate } from '../../bench/generate.ts';
import { treeData } from '../../support/syntax-tree.ts';

const name = { uri: 'file:///a.okr', path: 'a.okr' };
const teams = [...generate(9).files.values()];
const texts = [
  teams.join('\n// A remark\n'),
  teams
    .slice(3)
    .join('\r\n')
    .replaceAll(/(?<!\r)\n/g, '\r\n')
    .repeat(2),
];

const where = (token: IToken | undefined) =>
  token && [
    token.tokenType.name,
    token.image,
    token.startOffset,
    token.endOffset,
    token.startLine,
    token.endLine,
    token.startColumn,
    token.endColumn,
  ];

function places(place: NodePlace): unknown[] {
  return [
    where(place.first),
    where(place.last),
    ...[...place.children()].flatMap(([role, child]) => [role, places(child)]),
  ];
}

/** Everything that a tree says, with where it stands. */
function everything(tree: SyntaxTree): string[] {
  const place = placeOf(tree.document);
  return [
    treeData(tree),
    tree.tokens.map(where),
    tree.comments.map(where),
    tree.problems,
    place && places(place),
    tree.text,
  ].map((part) => JSON.stringify(part));
}

/** Trees are too long to be printed. */
function firstDifference(got: string, wanted: string): string | undefined {
  if (got === wanted) return undefined;
  let at = 0;
  while (got[at] === wanted[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(got)} instead of ${around(wanted)}`;
}

const edit = fc.record({
  at: fc.nat(100_000),
  out: fc.constantFrom(0, 0, 1, 4),
  put: fc.constantFrom(
    ...['', 'x', ' ', '5', '12 weeks', '%', ',', '-', ' owner li', '"', '\n', '\n\n', '// A remark\n', ' to 3,5 h'],
    '\n  kr more "Something else" from 1 to 2\n',
    '\nobjective fresh "A new one" {\n  kr a "Sign-ups" from 10 to 20\n}\n',
  ),
});

test('a tree that is patched, edit after edit, is the tree of its text', () => {
  let patches = 0;
  fc.assert(
    fc.property(fc.nat(texts.length - 1), fc.array(edit, { minLength: 1, maxLength: 6 }), (which, edits) => {
      const first = texts[which] ?? '';
      let [text, tree] = [first, parse(first)];
      let model = lower(tree, name);
      for (const { at, out, put } of edits) {
        const start = at % text.length;
        const after = text.slice(0, start) + put + text.slice(start + out);
        const quick = relower(model, text, after);
        const next = quick && patched(tree, after, quick.lines);
        if (!quick) continue;
        if (next) patches++;
        text = after;
        tree = next ?? parse(after);
        model = quick.model;
      }
      const wanted = everything(parse(text));
      expect(everything(tree).map((part, index) => firstDifference(part, wanted[index] ?? ''))).toEqual(
        wanted.map(() => undefined),
      );
    }),
    { numRuns: 40 },
  );
  expect(patches).toBeGreaterThan(10);
});
