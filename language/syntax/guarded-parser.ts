import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import {
  type AstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';

/** More syntax errors than anyone reads: from here on the parser stops trying to recover. */
const maxErrors = 100;

/** The parts of Chevrotain's parser that are guarded; they are not in its public types. */
interface Recognizer {
  recoveryEnabled: boolean;
  SAVE_ERROR(error: IRecognitionException): IRecognitionException;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  shouldInRepetitionRecoveryBeTried(expected: TokenType, index: number, notStuck: boolean | undefined): boolean;
  errors: IRecognitionException[];
  LA(howMuch: number): IToken;
}

/** The part of Langium's parser that puts comments into the tree; private there. */
interface WithNodeBuilder {
  nodeBuilder: { addHiddenNodes(tokens: IToken[]): void };
}

/**
 * Langium's parser, safe for any input: errors are capped (recovery recurses per error, and thousands of stray words
 * overflow the stack), and recovery never deletes a word or looks beyond the line, because a deleted word is usually the
 * start of the next statement.
 */
export class GuardedParser extends LangiumParser {
  private readonly recognizer: Recognizer;
  private count = 0;

  constructor(services: LangiumCoreServices) {
    super(services);
    const recognizer = this.wrapper as unknown as Recognizer;
    this.recognizer = recognizer;
    // It looks for the place of nothing among all nodes of a block, for every token: quadratic.
    const { nodeBuilder } = this as unknown as WithNodeBuilder;
    const addHidden = nodeBuilder.addHiddenNodes.bind(nodeBuilder);
    nodeBuilder.addHiddenNodes = (tokens) => {
      if (tokens.length > 0) addHidden(tokens);
    };
    const save = recognizer.SAVE_ERROR.bind(recognizer);
    recognizer.SAVE_ERROR = (error) => {
      this.count++;
      if (this.count >= maxErrors) recognizer.recoveryEnabled = false;
      return save(error);
    };
    // Chevrotain asks for its switch only when it is made; this recovery is the one that recurses.
    const tryRepetition = recognizer.shouldInRepetitionRecoveryBeTried.bind(recognizer);
    recognizer.shouldInRepetitionRecoveryBeTried = (expected, index, notStuck) =>
      recognizer.recoveryEnabled && tryRepetition(expected, index, notStuck);
    const canDelete = recognizer.canRecoverWithSingleTokenDeletion.bind(recognizer);
    recognizer.canRecoverWithSingleTokenDeletion = (expected) => {
      const [current, next] = [recognizer.LA(1), recognizer.LA(2)];
      if (isWordLike(current) || current.startLine !== next.startLine) return false;
      return canDelete(expected);
    };
  }

  override parse<T extends AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    this.count = 0;
    this.recognizer.recoveryEnabled = true;
    return super.parse<T>(input, options);
  }
}

function isWordLike(token: IToken): boolean {
  return /^[\p{L}_]/u.test(token.image);
}

export function createGuardedParser(services: LangiumCoreServices): GuardedParser {
  const parser = createParser(services.Grammar, new GuardedParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
