import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Position } from '../../language/model/place.ts';
import { declarationAt, occurrenceAt, occurrencesIn, occurrencesOf } from '../references/occurrences.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where the thing that is named at a position is declared. */
export function definition(workspace: Workspace, uri: string, position: Position): LocationLink[] {
  const file = workspace.file(uri);
  const found = file && occurrenceAt(workspace.model(), file, position);
  if (!found) return [];
  const { target, place } = found;
  return [
    {
      originSelectionRange: place.range,
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.name?.range ?? target.head,
    },
  ];
}

/** Every place that names what is named or declared at a position. */
export function references(
  workspace: Workspace,
  uri: string,
  position: Position,
  withDeclaration: boolean,
): Location[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const model = workspace.model();
  const target = occurrenceAt(model, file, position)?.target ?? declarationAt(file, position);
  if (!target) return [];
  return occurrencesOf(model, target)
    .filter((occurrence) => withDeclaration || !occurrence.declares)
    .map((occurrence) => occurrence.place);
}

/** The places in this file that name the same thing as the cursor. */
export function highlights(workspace: Workspace, uri: string, position: Position): DocumentHighlight[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const model = workspace.model();
  const target = occurrenceAt(model, file, position)?.target;
  if (!target) return [];
  return occurrencesIn(model, file, target).map(({ place, declares }) => ({
    range: place.range,
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
