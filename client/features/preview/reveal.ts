import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { PreviewPlace } from '../../../language/protocol/preview.ts';

/**
 * Shows a place in the text: in the editor that has the file already, else beside the preview and never over it.
 *
 * @param previewColumn where the preview stands
 */
export async function revealPlace(
  place: PreviewPlace,
  focus: boolean,
  previewColumn: ViewColumn | undefined,
): Promise<void> {
  const uri = Uri.parse(place.uri);
  const { start, end } = place.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  // A block of many lines selected would shout; its first line says where it is.
  const selection = range.isSingleLine ? range : new Range(range.start, range.start);
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri), {
    viewColumn: columnFor(uri, previewColumn),
    preserveFocus: !focus,
  });
  editor.selection = new Selection(selection.start, selection.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnFor(uri: Uri, previewColumn: ViewColumn | undefined): ViewColumn {
  const withFile = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  if (withFile?.viewColumn) return withFile.viewColumn;
  const other = window.visibleTextEditors.find((editor) => editor.viewColumn && editor.viewColumn !== previewColumn);
  if (other?.viewColumn) return other.viewColumn;
  return previewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}
