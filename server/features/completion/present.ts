import type { AstNode } from 'langium';
import { placeOf } from '../../../language/syntax/places.ts';
import type { Frame } from './expectation.ts';
import type { Place } from './place.ts';

/** Words that a statement says once, and groups of words of which it says only one. */
interface Limits {
  once: string[];
  either?: string[][];
}

const limits: Record<string, Limits> = {
  Objective: {
    once: ['draft', 'owner', 'standalone'],
    either: [
      ['committed', 'aspirational', 'learning'],
      ['standalone', 'supports'],
    ],
  },
  KeyResult: {
    once: ['from', 'to', 'stay', 'baseline', 'done when', 'by', 'measures', 'owner', 'weight', 'confidence', 'shared'],
    either: [
      ['from', 'stay', 'baseline', 'done when'],
      ['to', 'stay', 'baseline', 'done when'],
      ['leading', 'lagging'],
      ['customer', 'business', 'internal'],
    ],
  },
  Kpi: {
    once: ['for', 'owner', 'cadence', 'unit', 'perspective', 'healthy', 'critical', 'actual', 'plan', 'target'],
    either: [
      ['higher is better', 'lower is better'],
      ['leading', 'lagging'],
      ['=', 'rolls up', 'actuals from'],
    ],
  },
  OrgUnit: { once: ['in', 'lead', 'mission', 'vision'] },
  Strategy: { once: ['for'] },
  Goal: { once: ['for', 'by', 'measures', 'to'] },
  Cycle: { once: ['from', 'to', 'cadence'] },
  Initiative: { once: ['by', 'owner', 'done', 'for'] },
  TradeOff: { once: ['because', 'guarded by'] },
  CheckIn: { once: ['for', 'by'] },
  Review: { once: ['for', 'by'] },
  Entry: { once: ['confidence'], either: [['on track', 'at risk', 'off track', 'done']] },
};

/** Words that need not be said (again) in a statement, for what it says already, before the cursor or behind it. */
export function spentWords(place: Place, statement: Frame): Set<string> {
  const { once = [], either = [] } = limits[statement.type] ?? limits[statement.rule] ?? {};
  const said = new Set([...saidBefore(place, statement), ...saidAnywhere(place, statement)]);
  const spent = new Set(once.filter((word) => said.has(word)));
  for (const group of either) {
    const there = group.find((word) => said.has(word));
    for (const word of there === undefined ? [] : group) {
      // Of a pair such as `standalone` and `supports`, the one that is there may be one that is said often.
      if (word !== there || !often.has(word)) spent.add(word);
    }
  }
  return spent;
}

const often = new Set(['supports']);

/** Words the statement has said, as far as the cursor: known however broken the text is. */
export function saidBefore(place: Place, statement: Frame): Set<string> {
  const said = new Set<string>();
  for (const { word, frame } of place.next.read) {
    if (word !== undefined && holderOf(frame)?.start === statement.start) said.add(word);
  }
  return said;
}

/** The statement a frame belongs to. */
function holderOf(frame: Frame): Frame | undefined {
  let at: Frame | undefined = frame;
  while (at && at.property !== 'items' && at.property !== 'parts' && at.parent) at = at.parent;
  return at?.parent;
}

/** Words the whole statement says, by its syntax tree. */
function saidAnywhere(place: Place, statement: Frame): Set<string> {
  const said = new Set<string>();
  const token = place.tokens[statement.start];
  if (!token) return said;
  const tree = place.workspace.tree(place.uri);
  const node = nodeAt(tree.document, token.startOffset, statement.type);
  for (const item of node ? childrenOf(node) : []) {
    const { offset: start, end } = placeOf(item) ?? {};
    // The word that is being written is not yet said.
    if (start === undefined || start === place.cursor.start) continue;
    const word = leadingWord(tree.text.slice(start, end));
    if (word) said.add(word);
  }
  return said;
}

const opening =
  /^(?:=|done when|higher is better|lower is better|actuals from|rolls up|on track|at risk|off track|depends on|responds to|guarded by|instead of|[a-z-]+)/;

function leadingWord(text: string): string | undefined {
  return opening.exec(text.replace(/[ \t]+/g, ' '))?.[0];
}

function nodeAt(node: AstNode, offset: number, type: string): AstNode | undefined {
  for (const child of childrenOf(node)) {
    const where = placeOf(child);
    if (!where || offset < where.offset || offset >= where.end) continue;
    if (where.offset === offset && child.$type === type) return child;
    const found = nodeAt(child, offset, type);
    if (found) return found;
  }
  return undefined;
}

/** The parts of a file, statement or journal line. */
function childrenOf(node: AstNode): AstNode[] {
  const lists = node as Partial<Record<'elements' | 'items' | 'lines' | 'parts', AstNode[]>>;
  return [...(lists.elements ?? []), ...(lists.items ?? []), ...(lists.lines ?? []), ...(lists.parts ?? [])];
}
