import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { type AstNode, isAstNode } from 'langium';
import { expect, test } from 'vitest';
import type { GuardedParser } from '../../../language/syntax/guarded-parser.ts';
import { NodePlace, placeOf } from '../../../language/syntax/places.ts';
import { straightParser, syntaxServices } from '../../../language/syntax/services.ts';
import { mutant, okrTexts, soundTexts } from '../../support/okr-texts.ts';
import { runs } from '../../support/property-runs.ts';

/** What the two parsers make of a text. */
function bothTrees(text: string) {
  const { Lexer, LangiumParser } = syntaxServices().parser;
  const { tokens } = Lexer.tokenize(text);
  const straight = straightParser().read(tokens);
  const { value, parserErrors } = (LangiumParser as GuardedParser).parseTokens(tokens);
  return {
    straight: straight && treeWithPlaces(straight),
    langium: treeWithPlaces(value),
    isSound: parserErrors.length === 0,
  };
}

/** A tree as plain data, each node with its place. */
function treeWithPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(treeWithPlaces);
  if (!isAstNode(value)) return value;
  const node = value as AstNode;
  const data = Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .map(([key, part]) => [key, treeWithPlaces(part)]);
  const place = placeOf(node);
  expect(place?.astNode).toBe(node);
  return { $type: node.$type, ...Object.fromEntries(data), place: place && placeData(place) };
}

function placeData(place: NodePlace): unknown {
  const { first, last, parts } = place as unknown as { first?: IToken; last?: IToken; parts: unknown[] };
  const told = parts.map((part) => {
    if (!(part instanceof NodePlace)) return isToken(part) ? part.startOffset : part;
    expect(part.outer).toBe(place);
    return placeData(part);
  });
  return { first: first?.startOffset, last: last?.startOffset, parts: told };
}

const isToken = (part: unknown): part is IToken => typeof part === 'object' && part !== null && 'startOffset' in part;

test.each(okrTexts)('makes the tree that Langium makes of $name', ({ text }) => {
  const { straight, langium } = bothTrees(text);
  if (straight) expect(straight).toEqual(langium);
});

test('reads every text without a mistake', () => {
  expect(soundTexts.filter(({ text }) => !bothTrees(text).straight).map(({ name }) => name)).toEqual([]);
});

test('makes the same tree of mutants, or none of those with a mistake', () => {
  fc.assert(
    fc.property(mutant, (text) => {
      const { straight, langium, isSound } = bothTrees(text);
      if (!straight) return;
      expect(isSound).toBe(true);
      expect(straight).toEqual(langium);
    }),
    { numRuns: runs(1000) },
  );
}, 120_000);
