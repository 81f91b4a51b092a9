import * as vscode from 'vscode';
import type { Extension } from '../../client/start.ts';

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
}

/** The URI of a file in the workspace's first folder. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite needs a folder to be open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens an unsaved document with a text. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'okr', content }));
}

/** Closes every editor without asking, so that the next test starts from an empty window. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.isDirty) {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension under test. */
export function extension(): vscode.Extension<Extension> {
  const found = vscode.extensions.all.find((one) => one.packageJSON.name === 'okr-language');
  if (!found) throw new Error('The extension is not installed.');
  return found;
}
