import { Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { AstUtils, DefaultTokenBuilder, GrammarAST, stream } from 'langium';
import { matchOtherText, otherQuotes } from './other-quotes.ts';
import { textKinds } from './tokens.ts';

/** Which more general kinds of token a kind also is. */
const categories: Record<string, string[]> = {
  ID: ['NAME'],
  UNKNOWN: ['NAME', 'QUANTITY'],
  NAME: ['CYCLE'],
  PERIOD: ['CYCLE'],
  DATE: ['PERIOD'],
  SPAN: ['PERIOD'],
  YEAR: ['PERIOD', 'QUANTITY'],
  ...Object.fromEntries(textKinds.map((kind) => [kind, ['TEXT']])),
};

/** Kinds that the lexer never matches by a pattern: they are categories, or made by the shaping pass. */
const unmatched = new Set(['NAME', 'TEXT', 'CYCLE', 'PERIOD', 'UNIT', 'EOL', 'UNKNOWN']);

const spanningLines = new Set(['WS', 'ML_COMMENT', 'TEXT_BLOCK']);

/** The soft twin of a language word: the word where a name may stand too. The parser accepts it as either. */
export function softTwin(word: string): string {
  return `${word}~`;
}

const isWord = (keyword: string) => /^[a-z][a-z-]*$/.test(keyword);
const isPhrase = (keyword: string) => /^[a-z-]+ /.test(keyword);

/**
 * Builds the tokens of the grammar so that a language word costs no pattern and may always be a name.
 *
 * - Words (`owner`) have no pattern: they are lexed as ID, and the shaping pass looks them up.
 * - Each word has a soft twin that is the word and a NAME at once.
 * - Phrases (`at risk`) are one token, with any spaces between.
 */
export class OkrTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
    const types = new Map<string, TokenType>();
    const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).filter((rule) => !rule.fragment);
    for (const terminal of terminals) types.set(terminal.name, this.buildTerminalToken(terminal));
    for (const [name, parents] of Object.entries(categories)) {
      const type = types.get(name);
      if (type) type.CATEGORIES = parents.map((parent) => types.get(parent)).filter((parent) => parent !== undefined);
    }
    const all = [...types.values()];
    const hidden = all.filter((type) => type.GROUP !== undefined);
    const visible = all.filter((type) => type.GROUP === undefined);

    const keywords = stream(grammar.rules)
      .filter(GrammarAST.isParserRule)
      .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword))
      .map((keyword) => keyword.value)
      .distinct()
      .toArray();
    const phrases = keywords.filter(isPhrase).map(phraseToken);
    const words = keywords.filter(isWord).map((word): TokenType => ({ name: word, PATTERN: Lexer.NA }));
    const name = types.get('NAME');
    const twins = words.map(
      (word): TokenType => ({ name: softTwin(word.name), PATTERN: Lexer.NA, CATEGORIES: name ? [word, name] : [word] }),
    );
    const signs = keywords
      .filter((keyword) => !isWord(keyword) && !isPhrase(keyword))
      .map((sign): TokenType => ({ name: sign, PATTERN: sign, LINE_BREAKS: false }));
    // Comments before `/`, numbers before `-`, phrases before names.
    return [...hidden, ...phrases, ...visible, ...signs, ...words, ...twins];
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const type = super.buildTerminalToken(terminal);
    if (unmatched.has(type.name)) type.PATTERN = Lexer.NA;
    if (type.name === 'ML_COMMENT') {
      type.PATTERN = closedComment();
      type.START_CHARS_HINT = ['/'];
    }
    if (type.name === 'OTHER_TEXT') {
      type.PATTERN = matchOtherText;
      type.START_CHARS_HINT = [...otherQuotes.keys()];
    }
    type.LINE_BREAKS = spanningLines.has(type.name);
    return type;
  }
}

function phraseToken(phrase: string): TokenType {
  const pattern = new RegExp(`${phrase.split(' ').join('[ \\t]+')}(?![\\w-])`);
  return { name: phrase, PATTERN: pattern, LINE_BREAKS: false };
}

/**
 * A comment over several lines, as a function: a pattern would look through the whole rest of the file again for each
 * of many comments without an end.
 */
function closedComment(): TokenType['PATTERN'] {
  let endless: { text: string; from: number } | undefined;
  const match = (text: string, offset: number): [string] | null => {
    if (!text.startsWith('/*', offset)) return null;
    if (endless && endless.text === text && offset >= endless.from) return null;
    const end = text.indexOf('*/', offset + 2);
    if (end >= 0) return [text.slice(offset, end + 2)];
    endless = { text, from: offset };
    return null;
  };
  return match;
}
