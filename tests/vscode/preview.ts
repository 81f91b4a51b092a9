import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { assert, equal, test } from './suite.ts';
import { closeAll, open } from './workspace.ts';

/** The previews among the open tabs. */
function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('okr.preview'));
}

test('the preview opens beside the text and leaves the keyboard there', async () => {
  await closeAll();
  const editor = await open('growth/2026-Q4.okr');
  await vscode.commands.executeCommand('okr.openPreview');
  const tab = await eventually('the preview is a tab', () => previews()[0]);
  assert(tab.group.viewColumn !== editor.viewColumn, 'The preview covers the text.');
  equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path, 'the active editor');
});

test('asked for again, it is the same preview', async () => {
  await vscode.commands.executeCommand('okr.openPreview');
  await open('platform/2026-Q4.okr');
  await vscode.commands.executeCommand('okr.openPreview');
  equal(previews().length, 1, 'the number of previews');
});

test('a locked preview stays, and another one follows', async () => {
  await vscode.commands.executeCommand('okr.lockPreview');
  await open('growth/2026-Q4.okr');
  await vscode.commands.executeCommand('okr.openPreview');
  await eventually('there are two previews', () => previews().length === 2);
  await closeAll();
  await eventually('both are closed', () => previews().length === 0);
});
