import { commands, type Disposable, Position, SnippetString, type Uri, window, workspace } from 'vscode';
import {
  type CheckInDraftParams,
  CheckInDraftRequest,
  type CheckInDraftResult,
} from '../../../language/protocol/messages.ts';
import { okrFile } from '../../infrastructure/okr-editor.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';

/** "Check In" writes this week's block at the end of the file, with the cursor on the first number. */
export function registerCheckIn(server: OkrServer): Disposable {
  return commands.registerCommand('okr.checkIn', (uri?: unknown, section?: unknown) =>
    reportFailure(server, 'check in', () =>
      checkIn(server, okrFile(uri), typeof section === 'string' ? section : undefined),
    ),
  );
}

async function checkIn(server: OkrServer, target: Uri | undefined, section: string | undefined): Promise<void> {
  if (!target) {
    void window.showInformationMessage("Open a team's .okr file first: the check-in is written at its end.");
    return;
  }
  const draft = await server.request<CheckInDraftResult>(CheckInDraftRequest, {
    uri: target.toString(),
    ...(section === undefined ? {} : { section }),
  } satisfies CheckInDraftParams);
  if (draft.snippet === '') {
    void window.showInformationMessage(draft.message ?? 'This file has no key result to report on.');
    return;
  }
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === target.toString());
  const editor = await window.showTextDocument(await workspace.openTextDocument(target), {
    ...(shown?.viewColumn ? { viewColumn: shown.viewColumn } : {}),
  });
  const at = new Position(draft.position.line, draft.position.character);
  // Its indentation is final; VS Code would add that of the line before.
  await editor.insertSnippet(new SnippetString(draft.snippet), at, { undoStopBefore: true, undoStopAfter: true });
}
