import { commands, type Disposable, type Uri, window, workspace } from 'vscode';
import {
  type NewOkrsParams,
  NewOkrsRequest,
  type NewOkrsResult,
  TeamsRequest,
  type TeamsResult,
} from '../../../language/protocol/messages.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';
import { askTeam } from './ask-team.ts';
import { freePath } from './free-path.ts';

/** "New OKRs" asks for the team and opens a complete first file for it; nothing is written before it is saved. */
export function registerNewOkrs(server: OkrServer): Disposable {
  return commands.registerCommand('okr.new', () => reportFailure(server, 'make new OKRs', () => newOkrs(server)));
}

async function newOkrs(server: OkrServer): Promise<void> {
  const { teams, currentCycle } = await server.request<TeamsResult>(TeamsRequest, {});
  const team = await askTeam(teams, currentCycle);
  if (team === undefined) return;
  const { path, text } = await server.request<NewOkrsResult>(NewOkrsRequest, { team } satisfies NewOkrsParams);
  const folder = workspace.workspaceFolders?.[0];
  const document = folder
    ? await openUnsaved(await freePath(folder.uri, path), text)
    : await workspace.openTextDocument({ language: 'okr', content: text });
  await window.showTextDocument(document);
}

/** A new document that knows where it will be saved. */
async function openUnsaved(uri: Uri, text: string) {
  const document = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  // The place may be taken by an unsaved document of the same kind: that one is shown as it is.
  if (document.getText() === '') await editor.edit((edit) => edit.insert(document.positionAt(0), text));
  return document;
}
