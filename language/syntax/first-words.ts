import { GrammarAST } from 'langium';
import { syntaxServices } from './services.ts';

const cache = new Map<string, string[]>();

/** The words of the language that a rule's statements or properties begin with, from the grammar itself. */
export function firstWords(ruleName: string): string[] {
  const cached = cache.get(ruleName);
  if (cached) return cached;
  const words = new Set<string>();
  const { rules } = syntaxServices().Grammar;
  const seen = new Set<string>();
  const visitRule = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const rule = rules.find((candidate) => candidate.name === name);
    if (rule && GrammarAST.isParserRule(rule)) visit(rule.definition);
  };
  const visit = (element: GrammarAST.AbstractElement): void => {
    if (GrammarAST.isKeyword(element)) words.add(element.value);
    else if (GrammarAST.isAlternatives(element)) element.elements.forEach(visit);
    else if (GrammarAST.isGroup(element)) {
      const first = element.elements.find((part) => !GrammarAST.isAction(part));
      if (first) visit(first);
    } else if (GrammarAST.isAssignment(element)) visit(element.terminal);
    else if (GrammarAST.isRuleCall(element) && element.rule.$refText !== 'Unknown') visitRule(element.rule.$refText);
  };
  visitRule(ruleName);
  const found = [...words].filter((word) => /^[a-z]/.test(word));
  cache.set(ruleName, found);
  return found;
}
