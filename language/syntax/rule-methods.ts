import type { TokenTypeDictionary } from 'chevrotain';
import { type BaseParser, GrammarAST, GrammarUtils } from 'langium';

/** Reads a part of a rule. */
type Method = () => void;

/** What one rule is made with: each kind of call in it is numbered from 1. */
interface Making {
  parser: BaseParser;
  tokens: TokenTypeDictionary;
  counts: Record<'consume' | 'subrule' | 'choice' | 'option' | 'loop', number>;
}

/** No rule of the grammar takes arguments. */
const noArguments = {};

/**
 * Gives a parser its methods, one for each rule of the grammar. Langium's own builder makes new functions whenever a choice
 * is taken, as rules may have arguments; here each is made once, which saves a third of all memory that reading takes.
 * Only for a grammar without arguments, fragments, cross-references and unordered groups.
 */
export function addRules(parser: BaseParser, grammar: GrammarAST.Grammar, tokens: TokenTypeDictionary): void {
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    const counts = { consume: 1, subrule: 1, choice: 1, option: 1, loop: 1 };
    parser.rule(rule, methodOf(rule.definition, { parser, tokens, counts }));
  }
}

function methodOf(element: GrammarAST.AbstractElement, making: Making): Method {
  const once = onceOf(element, making);
  const { parser, counts } = making;
  const repeated = { DEF: once };
  switch (element.cardinality) {
    case '*': {
      const number = counts.loop++;
      return () => parser.many(number, repeated);
    }
    case '+': {
      const number = counts.loop++;
      return () => parser.atLeastOne(number, repeated);
    }
    case '?': {
      const number = counts.option++;
      return () => parser.optional(number, repeated);
    }
    default:
      return once;
  }
}

/** The method of an element whatever its cardinality. */
function onceOf(element: GrammarAST.AbstractElement, making: Making): Method {
  const { parser, counts } = making;
  if (GrammarAST.isKeyword(element)) return consuming(element.value, element, making);
  if (GrammarAST.isAssignment(element)) return methodOf(element.terminal, making);
  if (GrammarAST.isRuleCall(element)) return calling(element, making);
  if (GrammarAST.isAction(element)) {
    const type = GrammarUtils.getTypeName(element);
    return () => parser.action(type, element);
  }
  if (GrammarAST.isAlternatives(element)) {
    const choices = element.elements.map((each) => ({ ALT: methodOf(each, making) }));
    const number = counts.choice++;
    return () => parser.alternatives(number, choices);
  }
  if (GrammarAST.isGroup(element)) {
    const methods = element.elements.map((each) => methodOf(each, making));
    return () => {
      for (const method of methods) method();
    };
  }
  throw new Error(`The grammar has a ${element.$type}, which its parser is not made for`);
}

function calling(call: GrammarAST.RuleCall, making: Making): Method {
  const rule = call.rule.ref;
  if (!rule || GrammarAST.isTerminalRule(rule)) return consuming(rule?.name ?? '', call, making);
  const { parser, counts } = making;
  const number = counts.subrule++;
  let called: ReturnType<BaseParser['getRule']>;
  return () => {
    // Rules may call each other in a circle: all are there once the first text is read.
    called ??= parser.getRule(rule.name);
    if (called) parser.subrule(number, called, false, call, noArguments);
  };
}

function consuming(name: string, element: GrammarAST.AbstractElement, { parser, tokens, counts }: Making): Method {
  const token = tokens[name];
  if (!token) throw new Error(`The grammar has no token ${name}`);
  const number = counts.consume++;
  return () => parser.consume(number, token, element);
}
