import { commands, Disposable, Uri, window } from 'vscode';
import { okrEditor } from '../../infrastructure/okr-editor.ts';
import { type Previews, previewType } from './previews.ts';
import { readSubject } from './read-subject.ts';

/** The preview's commands, and its return after a reload of the window. */
export function registerPreview(previews: Previews): Disposable {
  return Disposable.from(
    previews,
    commands.registerCommand('okr.openPreview', (uri?: unknown) => {
      const target = uri instanceof Uri ? uri : okrEditor()?.document.uri;
      if (target) previews.open(target);
      else void window.showInformationMessage('Open an .okr file first: the preview shows what is in it.');
    }),
    commands.registerCommand('okr.present', (uri?: unknown) => {
      const target = uri instanceof Uri ? uri : okrEditor()?.document.uri;
      if (target || previews.anyOpen) previews.present(target);
      else void window.showInformationMessage('Open an .okr file first: its scorecard is what is presented.');
    }),
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

function defaultSubject() {
  const editor = okrEditor();
  return editor ? { uri: editor.document.uri.toString(), locked: false } : undefined;
}
