import { CompletionItemKind } from 'vscode-languageserver-types';
import { type WordHelp, wordHelp } from '../../../language/syntax/word-help.ts';
import { type Expected, type Frame, isWithin } from './expectation.ts';
import { isStatement, type Place } from './place.ts';
import { saidBefore, spentWords } from './present.ts';
import type { Proposal } from './proposal.ts';

/** What most people write first, where the grammar allows it. */
const usual: Record<string, string[]> = {
  Document: ['objective', 'okrs', 'check-in', 'review', 'kpi', 'goal', 'strategy', 'team', 'person', 'department'],
  Objective: ['kr', 'owner', 'because', 'supports', 'evidence', 'initiative', 'aspirational', 'committed', 'learning'],
  KeyResult: [
    'from',
    'to',
    'stay',
    'by',
    'measures',
    'owner',
    'leading',
    'lagging',
    'customer',
    'business',
    'internal',
  ],
  Kpi: ['unit', 'higher is better', 'lower is better', 'healthy', 'critical', 'owner', 'for', 'leading', 'lagging'],
  Strategy: ['because', 'instead of', 'then', 'evidence'],
  Goal: ['for', 'measures', 'to', 'by', 'advances', 'because'],
  OrgUnit: ['in', 'lead', 'mission', 'vision'],
};

/** A word of the language that may come next, with the kind of thing it begins or belongs to. */
export interface NextWord {
  word: string;
  frame: Frame;
}

/** The words of the language that make sense at the cursor, the usual ones first. */
export function nextWords(place: Place): NextWord[] {
  const found = new Map<string, NextWord & { rank: number }>();
  for (const expected of place.next.expected) {
    const { token: word, frame } = expected;
    if (!expected.keyword || !/^[a-z]/.test(word) || found.has(word) || !makesSense(place, expected)) continue;
    const holder = statementAround(place, frame);
    if (holder && spentWords(place, holder).has(word)) continue;
    found.set(word, { word, frame, rank: rankOf(place, word, frame, holder) });
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}

/** What goes on with the property before the cursor comes first, what the statement has said already comes last. */
function rankOf(place: Place, word: string, frame: Frame, holder: Frame | undefined): number {
  const tail = frame.start < place.tokens.length && !isStatement(frame);
  if (tail) return word === 'and' ? 90 : -1;
  const index = (usual[holder ? holder.rule : 'Document'] ?? []).indexOf(word);
  const again = holder !== undefined && saidBefore(place, holder).has(word) && !repeated.has(word);
  const goesOn = place.startsLine && holder !== undefined && !holder.open && holder.type !== 'Entry';
  return (index < 0 ? 50 : index) + (again ? 100 : 0) + (goesOn ? 200 : 0);
}

/** Words that one writes again and again in one block. */
const repeated = new Set(['kr', 'initiative', 'supports']);

/** The statement that a word would belong to; none for a statement of its own at the top of the file. */
function statementAround(place: Place, frame: Frame): Frame | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (isStatement(at) && at.start < place.tokens.length) return at;
  }
  return undefined;
}

function makesSense(place: Place, { frame, token, optional }: Expected): boolean {
  const here = place.tokens.length;
  const holder = statementAround(place, frame);
  if (isWithin(frame, 'Unknown') || namesThere(place, frame)) return false;
  if (isStatement(frame) && frame.start === here && frame.type !== 'Entry') {
    if (!place.startsItem) return false;
    // Outside an objective these stand alone, and an objective without an `okrs` line belongs to nobody.
    if (!holder && (token === 'kr' || token === 'initiative')) return false;
    if (token === 'objective' && !place.section) return false;
  }
  // What a property may take besides stands behind it, not in the next line or behind a comma.
  if (optional && place.startsItem && frame.start < here && !isStatement(frame)) return false;
  // A header that goes on in the next line is indented.
  if (holder && place.startsLine && !holder.open && holder.type !== 'Entry') {
    const column = (place.tokens[holder.start]?.startColumn ?? 1) - 1;
    return place.cursor.range.start.character > column;
  }
  return true;
}

/** Whether the same part of the statement asks for a name: then the name is what one wants to see. */
function namesThere(place: Place, frame: Frame): boolean {
  return place.next.expected.some(
    ({ token, frame: path, optional }) =>
      token === 'NAME' &&
      !optional &&
      path.rule === 'Path' &&
      path.parent?.type === frame.type &&
      path.parent.start === frame.start &&
      frame.start < place.tokens.length,
  );
}

export function wordProposal({ word, frame }: NextWord): Proposal {
  const help = helpFor(word, frame);
  return {
    label: word,
    kind: isStatement(frame) ? CompletionItemKind.Class : CompletionItemKind.Keyword,
    detail: help?.says,
    help: help && `${help.says}\n\n\`\`\`okr\n${help.example}\n\`\`\``,
  };
}

/** What a word says in the place it stands in. */
function helpFor(word: string, frame: Frame): WordHelp | undefined {
  const plain = wordHelp(word);
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    for (const type of [at.type, at.rule]) {
      const special = wordHelp(word, type);
      if (special && special !== plain) return special;
    }
    if (isStatement(at)) break;
  }
  return plain;
}
