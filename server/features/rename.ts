import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { callIt, kindName } from '../../language/model/describe.ts';
import type { Entity } from '../../language/model/entities.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import type { Position, Range } from '../../language/model/place.ts';
import { lineAt } from '../../language/rules/text-positions.ts';
import { syntaxServices } from '../../language/syntax/services.ts';
import { changedMeaning, readAs } from '../references/meanings.ts';
import { occurrenceAt, occurrencesOf } from '../references/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Edits by the file that they are for. */
type Changes = ReadonlyMap<string, TextEdit[]>;

export type Renamed = { ok: true; edit: WorkspaceEdit } | { ok: false; message: string };

/** The name that a rename at this position would change. */
export function prepareRename(
  workspace: Workspace,
  uri: string,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const file = workspace.file(uri);
  const found = file && occurrenceAt(workspace.model(), file, position);
  return found?.target.name && { range: found.place.range, placeholder: found.target.name.value };
}

/** Gives a thing another name, everywhere; refused for what is no name or is taken in the same place. */
export function rename(workspace: Workspace, uri: string, position: Position, newName: string): Renamed {
  const file = workspace.file(uri);
  const model = workspace.model();
  const found = file && occurrenceAt(model, file, position);
  if (!found?.target.name) return { ok: false, message: 'There is no name here to change.' };
  const name = newName.trim().normalize('NFC');
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(name)) {
    return { ok: false, message: 'A name is made of letters, digits, `-` and `_`, and starts with a letter.' };
  }
  const { target } = found;
  const oldName = found.target.name.value;
  const changes = new Map<string, TextEdit[]>();
  const change = (uri: string, edit: TextEdit) => {
    const edits = changes.get(uri);
    if (edits) edits.push(edit);
    else changes.set(uri, [edit]);
  };
  for (const { place } of occurrencesOf(model, target)) change(place.uri, { range: place.range, newText: name });
  const column = columnMeant(target);
  if (column) change(target.uri, column);
  const alike = model.scope.allNamed(name).filter(({ id }) => id !== target.id);
  const rival = alike.find((other) => isRival(model, other, target));
  if (rival) return { ok: false, message: `The ${kindName(rival)} ${callIt(rival)} already has this name.` };
  const isNew = alike.length === 0 && target.kind !== 'cycle' && !isMentioned(model, name);
  // Nothing else is called so and nobody says it, so it can come in between nowhere: it only has to be readable.
  const message = isNew
    ? illegible(workspace, oneOfEachShape(workspace, changes, oldName), name)
    : harm(workspace, changes, name);
  return message === undefined ? { ok: true, edit: { changes: Object.fromEntries(changes) } } : { ok: false, message };
}

/** A KPI that names no column of its data file means the one called like itself, and goes on to mean it. */
function columnMeant(target: Entity): TextEdit | undefined {
  if (target.kind !== 'kpi' || !target.actualsFrom || target.actualsFrom.column) return undefined;
  const { end } = target.actualsFrom.range;
  return { range: { start: end, end }, newText: ` column ${target.name?.value}` };
}

function isMentioned({ scope }: OkrModel, name: string): boolean {
  return scope.names.mentions.has(name) || scope.names.mentions.has(`@${name}`);
}

/** Whether a thing has the name where both would be meant alike: same kind, same unit or objective, same cycle. */
function isRival({ scope }: OkrModel, other: Entity, target: Entity): boolean {
  const holder = (thing: Entity) => ('objective' in thing ? thing.objective : scope.unit(thing.id));
  const cycle = (thing: Entity) => (thing.kind === 'objective' ? thing.cycle?.value : undefined);
  return other.kind === target.kind && holder(other) === holder(target) && cycle(other) === cycle(target);
}

/**
 * Of the changes, one in every kind of line in which the name stands: thousands may say `owner maya`, and what can be read
 * in one of them can be read in all. Where something cannot be read, a line may mean more than it says: then all in that file.
 */
function oneOfEachShape(workspace: Workspace, changes: Changes, oldName: string): Changes {
  const shapes = new Set<string>();
  /** What has been looked at already, letter by letter: most lines are the same. */
  const seen = new Set<string>();
  const words = syntaxServices().parser.Lexer.definition;
  const shapeOf = (written: string) =>
    written
      .replaceAll(/"[^"]*"/g, '""')
      .replaceAll(/[\p{L}\p{N}_-]+/gu, (word) => (Object.hasOwn(words, word) ? word : 'x'));
  const isNewIn = (known: Set<string>, written: string) => known.size < known.add(written).size;
  const chosen = new Map<string, TextEdit[]>();
  for (const [uri, edits] of changes) {
    const text = workspace.text(uri);
    if (areSeen(text, oldName, edits.length, seen)) continue;
    const some = edits.filter(({ range: { start, end } }) => {
      const line = lineAt(text, start.line);
      const [before, behind] = [line.slice(0, start.character), line.slice(end.character)];
      return isNewIn(seen, lineAround(before, behind)) && isNewIn(shapes, `${shapeOf(before)}|${shapeOf(behind)}`);
    });
    const isBroken = workspace.file(uri)?.problems.some(({ severity }) => severity === 'error');
    if (some.length > 0) chosen.set(uri, isBroken ? edits : some);
  }
  return chosen;
}

const lineAround = (before: string, behind: string) => `${before}|${behind}`;

/** Whether a name stands at least so often in a text, and all lines around it have been seen: most files are told by that. */
function areSeen(text: string, name: string, times: number, seen: ReadonlySet<string>): boolean {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = text.indexOf('\n', at);
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const behind = text.slice(at + name.length, end < 0 ? undefined : end);
    if (!seen.has(lineAround(before, behind))) return false;
    count++;
  }
  return count >= times;
}

/** What a rename would break, found by trying it: names are looked for nearest first, so another may come in between. */
function harm(workspace: Workspace, changes: Changes, name: string): string | undefined {
  const changed = changedMeaning(workspace.model(), workspace, textsAfter(workspace, changes));
  if (changed === undefined) return undefined;
  if (changed === 'unreadable') return cannotBeRead(name);
  const { reference, file } = changed;
  const line = reference.range.start.line + 1;
  return `With the name \`${name}\`, \`${reference.text}\` in ${file.path} (line ${line}) would mean something else. Choose another name.`;
}

/** What keeps a name from being read where it would stand. */
function illegible(workspace: Workspace, changes: Changes, name: string): string | undefined {
  const read = readAs(workspace.model(), workspace, textsAfter(workspace, changes));
  return read === 'unreadable' ? cannotBeRead(name) : undefined;
}

function textsAfter(workspace: Workspace, changes: Changes): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [uri, edits] of changes) {
    const document = TextDocument.create(uri, 'okr', 0, workspace.text(uri));
    texts.set(uri, TextDocument.applyEdits(document, edits));
  }
  return texts;
}

const cannotBeRead = (name: string) =>
  `\`${name}\` cannot be used as a name here: the text would read as something else.`;
