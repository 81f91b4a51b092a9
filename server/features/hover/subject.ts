import type { IToken } from 'chevrotain';
import type { Cycle, Entity } from '../../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../../language/model/file-model.ts';
import { contains, type Position, type Range } from '../../../language/model/place.ts';
import type { SyntaxTree } from '../../../language/syntax/parse.ts';
import { type NodePlace, placeOf } from '../../../language/syntax/places.ts';
import { occurrenceAt } from '../../references/occurrences.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { cursorAt, insideOf } from '../completion/cursor.ts';

/** What is under the mouse. */
export type Subject =
  /** `word`: it is the word that begins the declaration. */
  | { kind: 'thing'; entity: Entity; range: Range; word?: string }
  | { kind: 'word'; word: string; types: string[]; range: Range }
  | { kind: 'day'; text: string; range: Range }
  | { kind: 'cycle'; text: string; declared?: Cycle; range: Range }
  | { kind: 'quantity'; text: string; unit: string; range: Range }
  | { kind: 'rule'; id: string; range: Range };

/** Finds what a position is about: a thing that is named or declared there, a date, a number, or a word of the language. */
export function subjectAt(workspace: Workspace, uri: string, position: Position): Subject | undefined {
  const file = workspace.file(uri);
  if (!file) return undefined;
  const tree = workspace.tree(uri);
  const comment = ruleIn(tree, position);
  if (comment) return comment;
  const named = occurrenceAt(workspace.model(), file, position);
  if (named) {
    const { target, place } = named;
    if (target.kind === 'cycle')
      return { kind: 'cycle', text: target.name?.value ?? '', declared: target, range: place.range };
    return { kind: 'thing', entity: target, range: place.range };
  }
  const declared = declaredAt(file, position);
  if (declared) return declared;
  const cursor = cursorAt(tree.text, position);
  if (insideOf(tree, cursor)) return undefined;
  const index = tree.tokens.findIndex((token) => token.image !== '' && contains(rangeOf(token), position));
  const token = tree.tokens[index];
  return token && byToken(tree, token, tree.tokens[index + 1], tree.tokens[index - 1]);
}

/** The title of a declaration, or the word it begins with. */
function declaredAt(file: FileModel, position: Position): Subject | undefined {
  for (const entity of entitiesOf(file)) {
    const { title, range } = entity;
    if (title && contains(title.range, position)) return { kind: 'thing', entity, range: title.range };
    if (position.line !== range.start.line) continue;
    const word = firstWord(entity);
    const end = { line: range.start.line, character: range.start.character + word.length };
    const first = { start: range.start, end };
    if (contains(first, position)) return { kind: 'thing', entity, range: first, word };
  }
  return undefined;
}

const words: Record<Entity['kind'], string> = {
  unit: '',
  strategy: 'strategy',
  goal: 'goal',
  cycle: 'cycle',
  kpi: 'kpi',
  objective: 'objective',
  'key result': 'kr',
  initiative: 'initiative',
  section: 'okrs',
  'trade-off': 'accept',
  'check-in': 'check-in',
  review: 'review',
};

/** The word that a declaration begins with. */
function firstWord(entity: Entity): string {
  return entity.kind === 'unit' ? entity.unitKind : words[entity.kind];
}

function byToken(
  tree: SyntaxTree,
  token: IToken,
  next: IToken | undefined,
  previous: IToken | undefined,
): Subject | undefined {
  const range = rangeOf(token);
  const text = token.image;
  switch (token.tokenType.name) {
    case 'DATE':
      return { kind: 'day', text, range };
    case 'SPAN':
      return { kind: 'cycle', text, range };
    case 'YEAR':
      if (previous?.image === 'in' || previous?.image === '@' || previous?.image === 'review')
        return { kind: 'cycle', text, range };
      break;
    case 'UNIT':
      if (previous?.tokenType.name === 'QUANTITY') return byToken(tree, previous, token, undefined);
      return undefined;
  }
  if (['QUANTITY', 'YEAR', 'UNKNOWN'].includes(token.tokenType.name)) {
    const unit = next?.tokenType.name === 'UNIT' ? next : undefined;
    return {
      kind: 'quantity',
      text,
      unit: unit?.image ?? '',
      range: unit ? { start: range.start, end: rangeOf(unit).end } : range,
    };
  }
  const { place, word } = placeOf(tree.document)?.at(token.startOffset) ?? {};
  return place && word && /^[a-z]/.test(word) ? { kind: 'word', word, types: typesAround(place), range } : undefined;
}

/** The types of a node and of what is around it, inside out, up to its statement. */
function typesAround(place: NodePlace): string[] {
  const types: string[] = [];
  for (let at: NodePlace | undefined = place; at && types.length < 3; at = at.outer) {
    if (at.astNode) types.push(at.astNode.$type);
  }
  return types;
}

/** A rule that a comment turns off. */
function ruleIn(tree: SyntaxTree, position: Position): Subject | undefined {
  for (const comment of tree.comments) {
    const range = rangeOf(comment);
    if (!contains(range, position)) continue;
    const said = /^\/\/\s*okr-ignore(?:-file)?\s+[\w-]+(?:\s*,\s*[\w-]+)*/.exec(comment.image)?.[0] ?? '';
    for (const word of said.matchAll(/[\w-]+/g)) {
      const { line, character } = range.start;
      const start = { line, character: character + word.index };
      const found = { start, end: { line, character: start.character + word[0].length } };
      if (contains(found, position)) return { kind: 'rule', id: word[0], range: found };
    }
  }
  return undefined;
}

function rangeOf(token: IToken): Range {
  const line = (token.startLine ?? 1) - 1;
  return {
    start: { line, character: (token.startColumn ?? 1) - 1 },
    end: { line: (token.endLine ?? token.startLine ?? 1) - 1, character: token.endColumn ?? 0 },
  };
}
