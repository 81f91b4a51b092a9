import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { format } from '../../language/formatting/format.ts';
import { minimalEdits } from '../../language/formatting/minimal-edits.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The edits that bring a file into its canonical layout: only what differs, so that cursors and folds keep their place. */
export function formatting(workspace: Workspace, uri: string): TextEdit[] {
  const before = workspace.text(uri);
  const formatted = format(before);
  if ('problem' in formatted) return [];
  const document = TextDocument.create(uri, 'okr', 0, before);
  return minimalEdits(before, formatted.text).map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}
