import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { syntaxServices } from '../../../language/syntax/services.ts';
import { explainedWords, phraseWords, wordHelp } from '../../../language/syntax/word-help.ts';

const words = [
  ...new Set(
    syntaxServices()
      .Grammar.rules.flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
      .map((keyword) => keyword.value)
      .filter((word) => /^[a-z]/.test(word)),
  ),
].sort();

describe('every word of the language is explained', () => {
  test('and nothing else is', () => expect([...explainedWords].sort()).toEqual(words));

  test.each(words)('%s has one line and an example that uses it', (word) => {
    const help = wordHelp(word);
    expect(help?.says).toMatch(/^[A-Z].*\.$/);
    expect(help?.says.length).toBeLessThan(80);
    expect(help?.example).toContain(word);
    expect(help?.example).not.toContain('\n');
  });
});

test('a word may say another thing in another place', () => {
  expect(wordHelp('by')?.says).toContain('due');
  expect(wordHelp('by', 'Supports')?.says).toContain('promise');
  expect(wordHelp('owner', 'Supports')).toBe(wordHelp('owner'));
  expect(wordHelp('constructor', 'constructor')).toBeUndefined();
});

test('phrases come word by word', () => {
  expect(phraseWords).toContainEqual(['higher', 'is', 'better']);
  expect(phraseWords.every((phrase) => phrase.length > 1)).toBe(true);
});
