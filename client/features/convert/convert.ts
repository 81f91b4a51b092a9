import { commands, type Disposable, Range, type TextEditor, window } from 'vscode';
import { type ConvertParams, ConvertRequest, type ConvertResult } from '../../../language/protocol/messages.ts';
import { okrEditor } from '../../infrastructure/okr-editor.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';

/** "Convert Selection to OKRs" turns the selected lines into objectives and key results, in one edit to undo. */
export function registerConvert(server: OkrServer): Disposable {
  return commands.registerCommand('okr.convertSelection', () =>
    reportFailure(server, 'convert the selection', () => convertSelection(server)),
  );
}

async function convertSelection(server: OkrServer): Promise<void> {
  const editor = okrEditor();
  const lines = editor && selectedLines(editor);
  if (!lines) {
    void window.showInformationMessage('Paste your notes into an .okr file and select them first.');
    return;
  }
  const { document } = editor;
  const text = document.getText(lines);
  const params: ConvertParams = { uri: document.uri.toString(), text, startLine: lines.start.line };
  const converted = await server.request<ConvertResult>(ConvertRequest, params);
  // What was typed meanwhile is not overwritten.
  if (converted.text === '' || document.getText(lines) !== text) return;
  const newText = lines.end.character === 0 ? converted.text : converted.text.trimEnd();
  await editor.edit((edit) => edit.replace(lines, newText), { undoStopBefore: true, undoStopAfter: true });
}

/** The selection, widened to whole lines; undefined where nothing is selected. */
function selectedLines({ document, selection }: TextEditor): Range | undefined {
  if (selection.isEmpty) return undefined;
  const { start, end } = selection;
  const last = end.character === 0 ? end : document.lineAt(end.line).range.end;
  return new Range(start.with({ character: 0 }), last);
}
