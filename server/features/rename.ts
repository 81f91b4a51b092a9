import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { callIt, kindName } from '../../language/model/describe.ts';
import type { Entity } from '../../language/model/entities.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import type { Position, Range } from '../../language/model/place.ts';
import { changedMeaning } from '../references/meanings.ts';
import { occurrenceAt, occurrencesOf } from '../references/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

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
  const changes: Record<string, TextEdit[]> = {};
  for (const { place } of occurrencesOf(model, target)) {
    const edits = changes[place.uri] ?? [];
    changes[place.uri] = edits;
    edits.push({ range: place.range, newText: name });
  }
  const rival = rivalOf(model, target, name);
  if (rival) return { ok: false, message: `The ${kindName(rival)} ${callIt(rival)} already has this name.` };
  const message = harm(workspace, changes, name);
  return message === undefined ? { ok: true, edit: { changes } } : { ok: false, message };
}

/** A thing that has the name already where both would be meant alike: same kind, same unit or objective, same cycle. */
function rivalOf({ entities, scope }: OkrModel, target: Entity, name: string): Entity | undefined {
  const holder = (thing: Entity) => ('objective' in thing ? thing.objective : scope.unit(thing.id));
  const cycle = (thing: Entity) => (thing.kind === 'objective' ? thing.cycle?.value : undefined);
  for (const other of entities.values()) {
    if (other.name?.value !== name || other.id === target.id || other.kind !== target.kind) continue;
    if (holder(other) === holder(target) && cycle(other) === cycle(target)) return other;
  }
  return undefined;
}

/** What a rename would break, found by trying it: names are looked for nearest first, so another may come in between. */
function harm(workspace: Workspace, changes: Record<string, TextEdit[]>, name: string): string | undefined {
  const texts = new Map(
    Object.entries(changes).map(([uri, edits]) => {
      const document = TextDocument.create(uri, 'okr', 0, workspace.text(uri));
      return [uri, TextDocument.applyEdits(document, edits)];
    }),
  );
  const changed = changedMeaning(workspace.model(), texts);
  if (changed === undefined) return undefined;
  if (changed === 'unreadable')
    return `\`${name}\` cannot be used as a name here: the text would read as something else.`;
  const { reference, file } = changed;
  const line = reference.range.start.line + 1;
  return `With the name \`${name}\`, \`${reference.text}\` in ${file.path} (line ${line}) would mean something else. Choose another name.`;
}
