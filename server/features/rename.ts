import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { callIt, kindName } from '../../language/model/describe.ts';
import type { Position, Range } from '../../language/model/place.ts';
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
  for (const rivals of rivalsOf(workspace, target.id)) {
    if (rivals.name?.value === name && rivals.id !== target.id) {
      return { ok: false, message: `The ${kindName(rivals)} ${callIt(rivals)} already has this name.` };
    }
  }
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const { place } of occurrencesOf(model, target)) {
    const edits = changes[place.uri] ?? [];
    changes[place.uri] = edits;
    edits.push({ range: place.range, newText: name });
  }
  return { ok: true, edit: { changes } };
}

/** Things that a reference could mix up with this one if they had the same name: same kind, same unit or objective. */
function rivalsOf(workspace: Workspace, id: string) {
  const { entities, scope } = workspace.model();
  const target = entities.get(id);
  if (!target) return [];
  const holder = 'objective' in target ? target.objective : scope.unit(id);
  const cycle = target.kind === 'objective' ? target.cycle?.value : undefined;
  return [...entities.values()].filter(
    (other) =>
      other.kind === target.kind &&
      ('objective' in other ? other.objective : scope.unit(other.id)) === holder &&
      (other.kind === 'objective' ? other.cycle?.value : undefined) === cycle,
  );
}
