import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import type { Workspace } from '../../workspace/workspace.ts';
import { blocksFor, bodyFor, startingPoint } from './blocks.ts';
import { type Cursor, cursorAt, insideOf } from './cursor.ts';
import { isWithin } from './expectation.ts';
import { nameProposals } from './names.ts';
import { openPhrases } from './phrases.ts';
import { type Place, placeAt } from './place.ts';
import type { Proposal } from './proposal.ts';
import { ruleIdProposals } from './rule-ids.ts';
import { withoutTabStops, withTabStops } from './snippet.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { valueProposals } from './values.ts';
import { wantedAt } from './wanted.ts';
import { type NextWord, nextWords, wordProposal } from './words.ts';

export interface CompletionOptions {
  /** The editor knows tab stops. */
  snippets: boolean;
  /** The character whose typing asked, where it was not the user. */
  triggerCharacter?: string;
}

/** No list is longer: nobody reads more, and typing narrows it down. */
const longest = 200;

/** Nobody completes words in a text of this length, and reading it takes too long for a keystroke. */
const largest = 1_000_000;

const nothing: CompletionList = { isIncomplete: false, items: [] };

/**
 * What may be written at a position, the likeliest first: names where the grammar wants a name, values where it wants a
 * value, words of the language where it wants one of those, and whole blocks at the start of a line.
 */
export function complete(
  workspace: Workspace,
  uri: string,
  position: Position,
  options: CompletionOptions,
): CompletionList {
  const text = workspace.text(uri);
  if (text.length > largest) return nothing;
  const cursor = cursorAt(text, position);
  const tree = workspace.tree(uri);
  const inside = insideOf(tree, cursor);
  if (inside?.kind === 'text') return nothing;
  if (inside?.kind === 'comment') return listOf(ruleIdProposals(cursor), cursor, options);

  const phrases = phrasesAt(workspace, uri, cursor, options);
  if (phrases) return phrases;

  const place = placeAt(workspace, uri, cursor);
  if (options.triggerCharacter !== undefined && !askedFor(place, options.triggerCharacter)) return nothing;
  const empty = tree.tokens.length === 0 || (tree.tokens.length === 1 && cursor.typed !== '');
  if (behindStrangeWord(place)) return nothing;
  const around = surroundings(place);
  const start = empty && place.startsLine ? [startingPoint(place, around)] : [];
  const words = wordsAndBlocks(place, around);
  const values = unique(place.next.expected.flatMap((expected) => valueProposals(place, expected)));
  const names = namesAt(place, longest - start.length - words.length - values.length);
  return listOf([...start, ...names.items, ...values, ...words], cursor, options, names.complete);
}

/** The rest of a phrase whose first words stand before the cursor, where the phrase may stand. */
function phrasesAt(
  workspace: Workspace,
  uri: string,
  cursor: Cursor,
  options: CompletionOptions,
): CompletionList | undefined {
  for (const open of openPhrases(cursor)) {
    const word = nextWords(placeAt(workspace, uri, open.cursor)).find((next) => next.word === open.phrase);
    if (word) return listOf([wordProposal(word)], open.cursor, options);
  }
  return undefined;
}

/** Whether the word before is none that is known here: then nobody can tell what should follow it in its line. */
function behindStrangeWord({ tokens, next, startsLine }: Place): boolean {
  const last = tokens.at(-1);
  if (startsLine || !last || !/^[\p{L}_]/u.test(last.image)) return false;
  const read = next.read[0];
  return read?.token !== tokens.length - 1 || isWithin(read.frame, 'Unknown');
}

/**
 * Whether a list may open by itself behind a character. A space ends a word just as often as it asks for the next one:
 * behind it a list opens only where something has to follow, so that Enter at the end of a line stays a line break.
 */
function askedFor(place: Place, trigger: string): boolean {
  const { cursor, next } = place;
  if (trigger !== ' ') return !/^[\d-]/.test(cursor.typed);
  if (place.startsLine) return false;
  // A journal line that names a key result and says nothing of it has only begun.
  if (place.statements[0]?.type === 'Entry' && next.read[0]?.frame.rule === 'Path') return true;
  return !next.expected.some(
    ({ token, optional, frame }) =>
      optional &&
      (token === 'EOL' || token === '}' || (frame.parent?.rule === 'Element' && frame.start === place.tokens.length)),
  );
}

/** The words that may come next; at the start of a line each behind the blocks that begin with it. */
function wordsAndBlocks(place: Place, around: Surroundings): Proposal[] {
  const words = nextWords(place).flatMap((next) => [
    ...(beginsBlock(place, next) ? blocksFor(next, place, around) : []),
    wordProposal(next),
  ]);
  return place.startsItem ? words : [...words, ...bodyFor(place, around)];
}

function beginsBlock(place: Place, { frame }: NextWord): boolean {
  return place.startsItem && frame.start === place.tokens.length;
}

/** Names of things, where the grammar wants one. */
function namesAt(place: Place, limit: number): { items: Proposal[]; complete: boolean } {
  const found: { items: Proposal[]; complete: boolean } = { items: [], complete: true };
  const seen = new Set<string>();
  for (const { token, frame } of place.next.expected) {
    if (token !== 'NAME' || frame.rule !== 'Path' || seen.has(frame.key)) continue;
    seen.add(frame.key);
    const wanted = wantedAt(place, frame);
    if (!wanted) continue;
    const names = nameProposals(place, wanted, limit - found.items.length);
    found.items.push(...names.items);
    found.complete &&= names.complete;
  }
  return { ...found, items: unique(found.items) };
}

function unique(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ label }) => !seen.has(label) && seen.add(label));
}

function listOf(proposals: Proposal[], cursor: Cursor, options: CompletionOptions, complete = true): CompletionList {
  const shown = proposals.filter((each) => options.snippets || typeof each.snippet !== 'string');
  return {
    isIncomplete: !complete || shown.length > longest,
    items: shown.slice(0, longest).map((each, index) => itemOf(each, index, cursor, options)),
  };
}

function itemOf(proposal: Proposal, index: number, { range }: Cursor, { snippets }: CompletionOptions): CompletionItem {
  const { label, kind, snippet, filter, beside, title, detail, help } = proposal;
  const newText =
    snippet === undefined || typeof snippet === 'string'
      ? (snippet ?? label)
      : snippets
        ? withTabStops(snippet)
        : withoutTabStops(snippet);
  return {
    label,
    kind: kind === CompletionItemKind.Snippet && !snippets ? CompletionItemKind.Text : kind,
    labelDetails:
      beside === undefined && title === undefined ? undefined : { detail: beside && `  ${beside}`, description: title },
    detail,
    documentation: help === undefined ? undefined : { kind: MarkupKind.Markdown, value: help },
    filterText: filter,
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: snippet !== undefined && snippets ? InsertTextFormat.Snippet : undefined,
    textEdit: { range, newText },
  };
}
