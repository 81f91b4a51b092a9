import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import {
  type AstNode,
  type AstReflection,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type TypeMetaData,
} from 'langium';
import { PlaceBuilder } from './place-builder.ts';
import { addRules } from './rule-methods.ts';

/** More syntax errors than anyone reads: from here on the parser stops trying to recover. */
const maxErrors = 100;

/** The parts of Chevrotain's parser that are guarded; they are not in its public types. */
interface Recognizer {
  recoveryEnabled: boolean;
  SAVE_ERROR(error: IRecognitionException): IRecognitionException;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  shouldInRepetitionRecoveryBeTried(expected: TokenType, index: number, notStuck: boolean | undefined): boolean;
  errors: IRecognitionException[];
  subrule(index: number, rule: unknown, options: object): unknown;
  wrapSubrule(index: number, rule: unknown): unknown;
  LA(howMuch: number): IToken;
}

/** Made once, as both are asked for at every token or rule. */
const noTokens: readonly IToken[] = [];
const noArguments = { ARGS: [{}] };

/** The parts of Langium's parser that build the tree; private there. */
interface TreeBuilding {
  nodeBuilder: PlaceBuilder;
  astReflection: Pick<AstReflection, 'getTypeMetaData'>;
  mainRule: unknown;
  doParse(rule: unknown): AstNode;
  extractHiddenTokens(): readonly IToken[];
}

/**
 * Langium's parser, safe for any input: errors are capped (recovery recurses per error, and thousands of stray words
 * overflow the stack), and recovery never deletes a word or looks beyond the line, because a deleted word is usually the
 * start of the next statement.
 */
export class GuardedParser extends LangiumParser {
  private readonly recognizer: Recognizer;
  private readonly building: TreeBuilding;
  private count = 0;

  constructor(services: LangiumCoreServices) {
    super(services);
    const recognizer = this.wrapper as unknown as Recognizer;
    this.recognizer = recognizer;
    this.building = this as unknown as TreeBuilding;
    this.building.nodeBuilder = new PlaceBuilder();
    this.building.astReflection = { getTypeMetaData: onlyDefaults(services.shared.AstReflection) };
    // Comments are no part of the tree.
    this.building.extractHiddenTokens = () => noTokens;
    recognizer.wrapSubrule = (index, rule) => recognizer.subrule(index, rule, noArguments);
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

  override parse<T extends AstNode>(input: string): ParseResult<T> {
    return this.parseTokens(this.lexer.tokenize(input).tokens);
  }

  /** The same for a text that is in tokens already. */
  parseTokens<T extends AstNode>(tokens: IToken[]): ParseResult<T> {
    this.count = 0;
    this.recognizer.recoveryEnabled = true;
    this.building.nodeBuilder.buildRootNode();
    this.wrapper.input = tokens;
    const value = this.building.doParse(this.building.mainRule) as T;
    return { value, lexerErrors: [], parserErrors: this.wrapper.errors };
  }
}

/** What the parser asks of a type for every node: the properties that are never left out, looked up once. */
function onlyDefaults(reflection: AstReflection): AstReflection['getTypeMetaData'] {
  const known = new Map<string, TypeMetaData>();
  return (type) => {
    let found = known.get(type);
    if (!found) {
      const { name, superTypes, properties } = reflection.getTypeMetaData(type);
      const mandatory = Object.entries(properties).filter(([, property]) => property.defaultValue !== undefined);
      found = { name, superTypes, properties: Object.fromEntries(mandatory) };
      known.set(type, found);
    }
    return found;
  };
}

function isWordLike(token: IToken): boolean {
  return /^[\p{L}_]/u.test(token.image);
}

export function createGuardedParser(services: LangiumCoreServices): GuardedParser {
  const parser = new GuardedParser(services);
  addRules(parser, services.Grammar, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
