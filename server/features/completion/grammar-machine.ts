import { GrammarAST } from 'langium';
import { syntaxServices } from '../../../language/syntax/services.ts';

/** A point between two elements of a rule. */
export interface State {
  id: number;
  edges: Edge[];
  /** The rule ends here. */
  end: boolean;
  /** The tokens that may come next, as far as this rule says. */
  firsts: Set<string>;
  /** What is left of the rule may be empty. */
  mayEnd: boolean;
}

/** What leads from one point of a rule to the next. */
export type Edge =
  | { kind: 'token'; to: State; token: string; keyword: boolean; property?: string }
  | { kind: 'rule'; to: State; rule: string; property?: string }
  | { kind: 'type'; to: State; type: string }
  | { kind: 'skip'; to: State };

/** The grammar as a machine that reads tokens. */
export interface Machine {
  /** The rule of a whole file. */
  entry: string;
  /** Where each rule begins. */
  starts: Map<string, State>;
}

let machine: Machine | undefined;

/** The grammar of the language, as steps from token to token; made at the first use. */
export function grammarMachine(): Machine {
  machine ??= build(syntaxServices().Grammar);
  return machine;
}

function build(grammar: GrammarAST.Grammar): Machine {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const states: State[] = [];
  const lay = layer(new Set(rules.map((rule) => rule.name)), states);
  const starts = new Map<string, State>();
  for (const rule of rules) starts.set(rule.name, lay(rule.definition));
  for (const state of states) lookAhead(state, starts);
  return { entry: rules.find((rule) => rule.entry)?.name ?? '', starts };
}

/** Makes the states of rules, given the names of all of them (the others are kinds of token). */
function layer(rules: ReadonlySet<string>, states: State[]): (definition: GrammarAST.AbstractElement) => State {
  const state = (): State => {
    const made: State = { id: states.length, edges: [], end: false, firsts: new Set(), mayEnd: false };
    states.push(made);
    return made;
  };

  /** Lays an element behind `from`; answers the state behind it. */
  const lay = (element: GrammarAST.AbstractElement, from: State, property?: string): State => {
    const { cardinality } = element;
    if (!cardinality) return layOnce(element, from, property);
    const before = state();
    const after = state();
    from.edges.push({ kind: 'skip', to: before });
    layOnce(element, before, property).edges.push({ kind: 'skip', to: after });
    if (cardinality !== '+') before.edges.push({ kind: 'skip', to: after });
    if (cardinality !== '?') after.edges.push({ kind: 'skip', to: before });
    return after;
  };

  const layOnce = (element: GrammarAST.AbstractElement, from: State, property?: string): State => {
    if (GrammarAST.isGroup(element)) return element.elements.reduce((at, part) => lay(part, at, property), from);
    if (GrammarAST.isAssignment(element)) return lay(element.terminal, from, element.feature);
    const to = state();
    if (GrammarAST.isAlternatives(element)) {
      for (const part of element.elements) lay(part, from, property).edges.push({ kind: 'skip', to });
    } else if (GrammarAST.isKeyword(element)) {
      from.edges.push({ kind: 'token', to, token: element.value, keyword: true, property });
    } else if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.$refText;
      if (rules.has(rule)) from.edges.push({ kind: 'rule', to, rule, property });
      else from.edges.push({ kind: 'token', to, token: rule, keyword: false, property });
    } else if (GrammarAST.isAction(element)) {
      from.edges.push({ kind: 'type', to, type: element.inferredType?.name ?? '' });
    } else {
      from.edges.push({ kind: 'skip', to });
    }
    return to;
  };

  return (definition) => {
    const start = state();
    lay(definition, start).end = true;
    return start;
  };
}

/** Notes what may come next. No rule but that of the file may be empty, so a rule's first tokens need no look behind it. */
function lookAhead(from: State, starts: Map<string, State>): void {
  const seen = new Set<State>();
  const visit = (state: State | undefined, inner: boolean): void => {
    if (!state || seen.has(state)) return;
    seen.add(state);
    if (state.end && !inner) from.mayEnd = true;
    for (const edge of state.edges) {
      if (edge.kind === 'token') from.firsts.add(edge.token);
      else if (edge.kind === 'rule') visit(starts.get(edge.rule), true);
      else visit(edge.to, inner);
    }
  };
  visit(from, false);
}
