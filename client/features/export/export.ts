import { commands, type Disposable, type ExtensionContext, env, UIKind, Uri, window, workspace } from 'vscode';
import { type ExportParams, ExportRequest, type ExportResult } from '../../../language/protocol/export.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { bundledText } from '../../infrastructure/bundled.ts';
import { okrEditor } from '../../infrastructure/okr-editor.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import type { PreviewAtHand } from '../../infrastructure/preview-at-hand.ts';
import { reportFailure } from '../../infrastructure/report.ts';
import { type FormatChoice, formats, places, viewChoices } from './choices.ts';

/** "Export": a view of the scorecard in a format, to a file or to the clipboard; or the whole model as data. */
export function registerExport(context: ExtensionContext, server: OkrServer, preview: PreviewAtHand): Disposable {
  return commands.registerCommand('okr.export', (uri?: unknown) =>
    reportFailure(server, 'export', async () => {
      const wish = await ask(preview, uri instanceof Uri ? uri : undefined);
      if (wish?.choice.format === 'png') await exportPicture(preview, wish);
      else if (wish) await exportText(context, server, wish, wish.choice.format);
    }),
  );
}

interface Wish {
  choice: FormatChoice;
  /** Whose scorecard; without one, that of the first file. */
  uri?: Uri;
  scope?: ExportParams['scope'];
  filter?: ExportParams['filter'];
  folded?: string[];
  view?: PreviewView;
  copy: boolean;
}

const title = 'Export OKRs';

async function ask(preview: PreviewAtHand, given: Uri | undefined): Promise<Wish | undefined> {
  const shown = preview.shown();
  const uri = given ?? okrEditor()?.document.uri ?? (shown && Uri.parse(shown.uri));
  const choice = await window.showQuickPick(formats, { title, placeHolder: 'What for?', matchOnDetail: true });
  if (!choice) return undefined;
  const view = choice.ofView
    ? await window.showQuickPick(viewChoices(shown?.view), { title, placeHolder: 'Which view?', ignoreFocusOut: true })
    : undefined;
  if (choice.ofView && !view) return undefined;
  const place = choice.copies
    ? await window.showQuickPick(places, { title, placeHolder: 'Where to?', ignoreFocusOut: true })
    : places[0];
  if (!place) return undefined;
  // What was chosen in the preview, and its filter, count for its own file only.
  const here = shown && uri?.toString() === shown.uri ? shown : undefined;
  return {
    choice,
    copy: place.copy,
    ...(uri ? { uri } : {}),
    ...(here?.scope ? { scope: here.scope } : {}),
    ...(here ? { filter: here.filter, folded: here.folded } : {}),
    ...(view ? { view: view.view } : {}),
  };
}

async function exportText(
  context: ExtensionContext,
  server: OkrServer,
  { choice, uri, scope, filter, folded, view, copy }: Wish,
  format: ExportParams['format'],
): Promise<void> {
  // In a browser the server cannot read the extension's own files.
  const assets =
    format === 'html' && env.uiKind === UIKind.Web
      ? {
          script: await bundledText(context.extensionUri, 'preview.js'),
          styles: await bundledText(context.extensionUri, 'preview.css'),
        }
      : undefined;
  const result = await server.request<ExportResult>(ExportRequest, {
    format,
    uri: uri?.toString(),
    scope,
    filter,
    folded,
    view,
    assets,
  });
  if (result.text === '') {
    void window.showInformationMessage(result.message ?? 'There is nothing to export.');
  } else if (copy) {
    await env.clipboard.writeText(result.text);
    void window.showInformationMessage(`Copied as ${choice.label}.`);
  } else {
    // Spreadsheets take a file for another alphabet unless it begins with this mark.
    await save(choice, uri, view, new TextEncoder().encode(format === 'csv' ? `\ufeff${result.text}` : result.text));
  }
}

async function exportPicture(preview: PreviewAtHand, { choice, uri, view, copy }: Wish): Promise<void> {
  if (!uri) {
    void window.showInformationMessage('Open an .okr file first: its preview is what the picture shows.');
    return;
  }
  const picture = await preview.picture(uri, view ?? 'scorecard', copy);
  if ('png' in picture) {
    if (!copy || (await wantsFile())) await save(choice, uri, view, picture.png);
  } else if ('copied' in picture) {
    void window.showInformationMessage('Copied as a picture.');
  } else {
    void window.showWarningMessage(`No picture could be taken: ${picture.problem}. Export a drawing (SVG) instead.`);
  }
}

/** Where the clipboard takes no picture there is one all the same. */
async function wantsFile(): Promise<boolean> {
  const file = 'Save to a File…';
  const message = 'The clipboard takes no picture here. The picture is ready: save it to a file instead.';
  return (await window.showWarningMessage(message, file)) === file;
}

async function save(
  choice: FormatChoice,
  uri: Uri | undefined,
  view: PreviewView | undefined,
  content: Uint8Array,
): Promise<void> {
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  const name = `${choice.format === 'json' ? 'okrs' : (view ?? 'scorecard')}${choice.ending}`;
  const target = await window.showSaveDialog({
    title,
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, content);
  const open = 'Open';
  const written = target.path.slice(target.path.lastIndexOf('/') + 1);
  if ((await window.showInformationMessage(`Exported ${written}.`, open)) !== open) return;
  if (choice.format === 'html') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
