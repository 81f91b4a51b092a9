import type { IToken, TokenType } from 'chevrotain';
import { type Edge, grammarMachine, type Machine, type State } from './grammar-machine.ts';

/** A rule that is being read: what it is called for, and since which token. */
export interface Frame {
  rule: string;
  /** What kind of thing it makes: the rule's name, or what the grammar infers for the alternative taken. */
  type: string;
  /** The property of the rule around it that this one fills. */
  property?: string;
  /** Index of its first token. */
  start: number;
  /** Its `{` has been read and not yet its `}`. */
  open: boolean;
  parent?: Frame;
  /** Where the rule around it goes on. */
  returnTo?: State;
  /** Tells frames apart. */
  key: string;
}

/** A token that may come next. */
export interface Expected {
  /** The word or sign, or the kind of token. */
  token: string;
  keyword: boolean;
  property?: string;
  frame: Frame;
  /** What was written before is complete without it. */
  optional: boolean;
}

/** What may follow some tokens, and what was read of them. */
export interface Expectation {
  expected: Expected[];
  /** What was read, the last first; a token that fits nowhere is not among it. */
  read: Read[];
}

/** A token that was read, and the rule that read it. */
export interface Read {
  /** Its index. */
  token: number;
  /** The word of the language it was read as; undefined for names and values. */
  word?: string;
  frame: Frame;
}

interface Step extends Read {
  before?: Step;
}

interface Head {
  state: State;
  frame: Frame;
  last?: Step;
}

interface Reach extends Omit<Head, 'state'> {
  edge: Extract<Edge, { kind: 'token' }>;
  returned: boolean;
}

/** Kinds of token that a writer may have left out: reading goes on behind them. */
const omissible = new Set(['NAME', 'TEXT', 'QUANTITY', 'DATE', 'PERIOD', 'CYCLE', 'UNIT']);

/**
 * What the grammar expects behind the tokens. Reads them all at once in every way the grammar allows; where it allows
 * none, takes a value to be missing, leaves what is unfinished, or passes over the token, so that a mistake above says
 * nothing about what may come here.
 */
export function expectation(tokens: readonly IToken[]): Expectation {
  const reader = new Reader(grammarMachine());
  for (const [index, token] of tokens.entries()) reader.read(token, index);
  return reader.next(tokens.length);
}

class Reader {
  private readonly machine: Machine;
  private heads: Head[];

  constructor(machine: Machine) {
    this.machine = machine;
    const frame = frameOf({ rule: machine.entry, type: machine.entry, start: 0, open: false });
    const state = machine.starts.get(machine.entry);
    this.heads = state ? [{ state, frame }] : [];
  }

  read(token: IToken, index: number): void {
    const kinds = kindsOf(token.tokenType);
    for (const attempt of this.attempts(index)) {
      const taken = this.take(attempt, kinds, index);
      if (taken.length === 0) continue;
      this.heads = taken;
      return;
    }
  }

  next(index: number): Expectation {
    const expected: Expected[] = [];
    for (const head of this.heads) {
      for (const { edge, frame, returned } of this.reach(head, index)) {
        const { token, keyword, property } = edge;
        expected.push({ token, keyword, property, frame, optional: returned });
      }
    }
    const read: Expectation['read'] = [];
    for (let step = this.heads[0]?.last; step; step = step.before) read.push(step);
    return { expected, read };
  }

  /** Ways to go on, the most faithful to the text first. */
  private *attempts(index: number): Generator<Head[]> {
    yield this.heads;
    yield this.heads.flatMap((head) =>
      [...this.reach(head, index)]
        .filter(({ edge, frame }) => !edge.keyword && omissible.has(edge.token) && frame.type !== 'Unknown')
        .map(({ edge, frame, last }) => ({ state: edge.to, frame, last })),
    );
    // Leave rule after rule, but never a block that is open: its end has a token of its own.
    let left = this.heads;
    while (left.length > 0) {
      left = left.flatMap(({ frame, last }) =>
        frame.open || !frame.parent || !frame.returnTo ? [] : [{ state: frame.returnTo, frame: frame.parent, last }],
      );
      yield left;
    }
  }

  private take(heads: readonly Head[], kinds: Set<string>, index: number): Head[] {
    const taken = new Map<string, Head>();
    for (const head of heads) {
      for (const { edge, frame, last } of this.reach(head, index, kinds)) {
        if (!kinds.has(edge.token)) continue;
        const open = edge.token === '{' ? true : edge.token === '}' ? false : frame.open;
        const own = open === frame.open ? frame : frameOf({ ...frame, open });
        const step = { word: edge.keyword ? edge.token : undefined, token: index, frame: own, before: last };
        const key = `${edge.to.id} ${own.key}`;
        if (!taken.has(key)) taken.set(key, { state: edge.to, frame: own, last: step });
      }
    }
    // A word that may be a name too is the word where the language wants it, and one that the language does not know
    // takes anything behind it: only where nothing else does.
    const found = [...taken.values()];
    const words = found.filter((head) => head.last?.word !== undefined);
    const preferred = words.length > 0 ? words : found;
    const known = preferred.filter((head) => !isWithin(head.frame, 'Unknown'));
    return known.length > 0 ? known : preferred;
  }

  /** Every token that can come next; with `kinds`, rules that cannot begin with any of these are not entered. */
  private *reach(head: Head, index: number, kinds?: Set<string>): Generator<Reach> {
    const seen = new Set<string>();
    const waiting: (Head & { returned: boolean })[] = [{ ...head, returned: false }];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { state, frame, last, returned } = at;
      const key = `${state.id} ${frame.key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (state.end && frame.parent && frame.returnTo) {
        waiting.push({ state: frame.returnTo, frame: frame.parent, last, returned: true });
      }
      for (const edge of state.edges.toReversed()) {
        if (edge.kind === 'token') continue;
        const inside = edge.kind === 'rule' ? this.machine.starts.get(edge.rule) : edge.to;
        if (!inside || (kinds && !inside.mayEnd && !some(kinds, inside.firsts))) continue;
        if (edge.kind === 'skip') waiting.push({ state: inside, frame, last, returned });
        else if (edge.kind === 'type') {
          waiting.push({ state: inside, frame: frameOf({ ...frame, type: edge.type }), last, returned });
        } else {
          const { rule, property, to: returnTo } = edge;
          const inner = frameOf({ rule, type: rule, property, start: index, open: false, parent: frame, returnTo });
          waiting.push({ state: inside, frame: inner, last, returned });
        }
      }
      for (const edge of state.edges) if (edge.kind === 'token') yield { edge, frame, last, returned };
    }
  }
}

function some(kinds: Set<string>, of: Set<string>): boolean {
  for (const kind of kinds) if (of.has(kind)) return true;
  return false;
}

function frameOf(parts: Omit<Frame, 'key'>): Frame {
  const { parent, rule, type, start, open, returnTo } = parts;
  return { ...parts, key: `${parent?.key ?? ''}/${rule}:${type}:${start}${open ? '{' : ''}:${returnTo?.id ?? ''}` };
}

/** Whether a frame or one around it makes a thing of this type. */
export function isWithin(frame: Frame, type: string): boolean {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.type === type) return true;
  return false;
}

const kindsCache = new WeakMap<TokenType, Set<string>>();

/** What a token may be read as: itself and the more general kinds it belongs to. */
function kindsOf(type: TokenType): Set<string> {
  const known = kindsCache.get(type);
  if (known) return known;
  const kinds = new Set([type.name]);
  for (const category of type.CATEGORIES ?? []) for (const kind of kindsOf(category)) kinds.add(kind);
  kindsCache.set(type, kinds);
  return kinds;
}
