import { commands, type Disposable, env, Uri, window, workspace } from 'vscode';
import { type ExportParams, ExportRequest, type ExportResult } from '../../../language/protocol/export.ts';
import { okrEditor } from '../../infrastructure/okr-editor.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';

type Format = ExportParams['format'];

const formats: { format: Format; label: string; detail: string; file: string }[] = [
  {
    format: 'html',
    label: 'Web page',
    detail: 'The scorecard as one file that opens in any browser, to send or to print.',
    file: 'scorecard.html',
  },
  {
    format: 'json',
    label: 'JSON',
    detail: 'Everything in the folder as data: objectives, key results, KPIs, figures and findings.',
    file: 'okrs.json',
  },
];

/** "Export" saves the scorecard as a page, or the whole model as data. */
export function registerExport(server: OkrServer): Disposable {
  return commands.registerCommand('okr.export', (uri?: unknown) =>
    reportFailure(server, 'export', () => exportOkrs(server, uri instanceof Uri ? uri : undefined)),
  );
}

async function exportOkrs(server: OkrServer, uri: Uri | undefined): Promise<void> {
  const of = uri ?? okrEditor()?.document.uri;
  const choice = await window.showQuickPick(formats, { title: 'Export OKRs', placeHolder: 'What for?' });
  if (!choice) return;
  const params: ExportParams = { format: choice.format, ...(of ? { uri: of.toString() } : {}) };
  const result = await server.request<ExportResult>(ExportRequest, params);
  if (result.text === '') {
    void window.showInformationMessage(result.message ?? 'There is nothing to export.');
    return;
  }
  const folder = (of && workspace.getWorkspaceFolder(of)) ?? workspace.workspaceFolders?.[0];
  const target = await window.showSaveDialog({
    title: 'Export OKRs',
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, choice.file) } : {}),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(result.text));
  await offerToOpen(target, choice.format);
}

async function offerToOpen(target: Uri, format: Format): Promise<void> {
  const open = 'Open';
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  if ((await window.showInformationMessage(`Exported ${name}.`, open)) !== open) return;
  if (format === 'html') await env.openExternal(target);
  else await window.showTextDocument(target);
}
