import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from '../../language/syntax/parse.ts';

const root = new URL('../../', import.meta.url);

/** Whole files: the examples that a newcomer opens, and the fixtures. */
export const okrTexts: { name: string; text: string }[] = ['examples/', 'tests/fixtures/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => folder + name),
  )
  .filter((name) => name.endsWith('.okr'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));

/** Those that have nothing wrong with them. */
export const soundTexts = okrTexts.filter(({ text }) => parse(text).problems.length === 0);

const junk = [
  '{',
  '}',
  '"',
  '"""',
  '(',
  ')',
  ',',
  '.',
  '@',
  '=',
  '-',
  '/',
  '/*',
  '*/',
  '//',
  '\n',
  ' ',
  ':',
  '->',
  '§',
  '\u{1F34B}',
]
  .concat([
    'kr',
    'objective',
    'from',
    'to',
    'owner',
    'unknown',
    'and',
    'check-in',
    'at risk',
    '3%',
    '2026-Q4',
    '2026-13-40',
  ])
  .concat(['1,2,3', 'x', 'größe', '“', '”', '\t', '\r\n', '\ufeff', '\u0000', '\ud800']);

type Change = { kind: 'delete' | 'double' | 'insert' | 'swap' | 'cut'; at: number; put: string };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'insert', 'swap', 'cut'),
  at: fc.nat(100_000),
  put: fc.constantFrom(...junk),
});

/** A file with some of its words taken out, doubled, swapped, or with junk between them. */
export const mutant: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...okrTexts), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([{ text }, changes]) =>
    changes.reduce(changed, text.match(/\s+|[\p{L}\p{N}_-]+|[^\s\p{L}\p{N}]/gu) ?? []).join(''),
  );

function changed(words: string[], { kind, at, put }: Change): string[] {
  const index = at % Math.max(1, words.length);
  const [word = '', next = ''] = words.slice(index, index + 2);
  switch (kind) {
    case 'delete':
      return words.toSpliced(index, 1);
    case 'double':
      return words.toSpliced(index, 0, word);
    case 'insert':
      return words.toSpliced(index, 0, put);
    case 'swap':
      return words.toSpliced(index, 2, next, word);
    case 'cut':
      return words.slice(0, index);
  }
}
