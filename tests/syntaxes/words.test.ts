import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, type Token, tokenize } from './grammar.ts';

const folder = new URL('../../language/', import.meta.url);
const words = [
  ...new Set(
    grammarFiles().flatMap((name) => quotedWords(withoutComments(readFileSync(new URL(name, folder), 'utf8')))),
  ),
].sort();

function grammarFiles(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.langium'));
}

function withoutComments(grammar: string): string {
  return grammar.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The words in single quotes, `'higher is better'` whole; signs and names of files are no words. */
function quotedWords(grammar: string): string[] {
  return [...grammar.matchAll(/'([a-z][a-z -]*)'/g)]
    .map((match) => match[1] ?? '')
    .filter((word) => !word.endsWith('-'));
}

/** Words that count something when they follow a number. */
const UNIT_WORDS = new Set(['min', 'team', 'person', 'role', 'project', 'department', 'company']);

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const line = (text: string): Token[] => tokenize(grammar, [text])[0] ?? [];
const isWord = (token: Token) => token.scopes.some((scope) => /^(?:keyword|storage|constant\.language)/.test(scope));
/** The tokens that cover the word at the end of a line. */
const last = (text: string, word: string) => line(text).filter((token) => token.end > text.length - word.length);

describe.skipIf(words.length === 0)('the TextMate grammar knows the words of the language', () => {
  test('there are words', () => expect(words.length).toBeGreaterThan(60));

  test.each(words)('%s is coloured', (word) => {
    const tokens = line(`  ${word}`).filter((token) => token.text.trim());
    expect(tokens.filter((token) => !isWord(token)).map((token) => token.text)).toEqual([]);
  });

  test.each(words)('%s is not coloured inside a name', (word) => {
    const first = word.split(' ')[0] ?? word;
    for (const name of [`grow-${first}-x`, `${first}-in`, `team-${first}`, `${first}_2`, `é${first}`]) {
      expect(line(`  ${name}`).filter(isWord), name).toEqual([]);
    }
  });

  test.each(words.filter((word) => !word.includes(' ')))('%s may be a name', (word) => {
    expect(last(`  owner ${word}`, word).filter(isWord), 'a reference').toEqual([]);
    expect(last(`  supports growth.${word}`, word).filter(isWord), 'behind a dot').toEqual([]);
    expect(last(`team ${word}`, word).filter(isWord), 'declared').toEqual([]);
    expect(last(`kr ${word}`, word).filter(isWord), 'declared without a title yet').toEqual([]);
  });

  test.each(words.filter((word) => !UNIT_WORDS.has(word)))('%s is no unit of the number before it', (word) => {
    const tokens = line(`kr "a" from 3 ${word}`);
    expect(tokens.filter((token) => token.scopes.includes('support.type.unit.okr')).map((token) => token.text)).toEqual(
      [],
    );
  });
});
