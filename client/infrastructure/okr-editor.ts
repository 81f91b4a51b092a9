import { type TextEditor, window } from 'vscode';

/** The editor with OKRs that a command is about: the active one, else one in sight. */
export function okrEditor(): TextEditor | undefined {
  const isOkr = (editor: TextEditor | undefined) => editor?.document.languageId === 'okr';
  if (isOkr(window.activeTextEditor)) return window.activeTextEditor;
  return window.visibleTextEditors.find(isOkr);
}
