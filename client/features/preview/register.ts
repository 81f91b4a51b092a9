import { commands, Disposable, window } from 'vscode';
import {
  type TeamPreviewsParams,
  TeamPreviewsRequest,
  type TeamPreviewsResult,
} from '../../../language/protocol/messages.ts';
import { okrEditor, okrFile } from '../../infrastructure/okr-editor.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';
import { askWhosePreview } from './ask-team.ts';
import { type Previews, previewType } from './previews.ts';
import { readSubject } from './read-subject.ts';

/** The preview's commands, and its return after a reload of the window. */
export function registerPreview(previews: Previews, server: OkrServer): Disposable {
  return Disposable.from(
    previews,
    commands.registerCommand('okr.openPreview', (uri?: unknown) => {
      const target = okrFile(uri);
      if (target) previews.open(target);
      else void window.showInformationMessage('Open an .okr file first: the preview shows what is in it.');
    }),
    commands.registerCommand('okr.present', (uri?: unknown) => {
      const target = okrFile(uri);
      if (target || previews.anyOpen) previews.present(target);
      else void window.showInformationMessage('Open an .okr file first: its scorecard is what is presented.');
    }),
    commands.registerCommand('okr.previewTeam', () =>
      reportFailure(server, 'preview a team', () => previewTeam(previews, server)),
    ),
    commands.registerCommand('okr.lockPreview', () => previews.toggleLock()),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, state) {
        const subject = readSubject(state) ?? defaultSubject();
        if (subject) previews.restore(panel, subject);
        else panel.dispose();
      },
    }),
  );
}

async function previewTeam(previews: Previews, server: OkrServer): Promise<void> {
  const uri = okrEditor()?.document.uri.toString();
  const params: TeamPreviewsParams = uri === undefined ? {} : { uri };
  const { teams } = await server.request<TeamPreviewsResult>(TeamPreviewsRequest, params);
  if (teams.length === 0) {
    void window.showInformationMessage('No team has objectives yet: "OKR: New OKRs" begins some.');
    return;
  }
  const team = await askWhosePreview(teams);
  if (team) previews.openLocked(team.uri, team.scope);
}

function defaultSubject() {
  const editor = okrEditor();
  return editor ? { uri: editor.document.uri.toString(), locked: false } : undefined;
}
