import { type TextEditor, Uri, window } from 'vscode';

/** The editor with OKRs that a command is about: the active one, else one in sight. */
export function okrEditor(): TextEditor | undefined {
  const isOkr = (editor: TextEditor | undefined) => editor?.document.languageId === 'okr';
  if (isOkr(window.activeTextEditor)) return window.activeTextEditor;
  return window.visibleTextEditors.find(isOkr);
}

/**
 * The file that a command is about.
 *
 * @param argument what it was run with: a menu hands the file over, a line above the text its address, the palette nothing
 */
export function okrFile(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  return typeof argument === 'string' ? Uri.parse(argument) : okrEditor()?.document.uri;
}
