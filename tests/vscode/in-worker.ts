import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { filesInMemory } from './files-in-memory.ts';
import { assert, equal, test } from './suite.ts';
import { closeAll, extension } from './workspace.ts';

test('the extension runs in a web worker', () =>
  equal('importScripts' in globalThis, true, 'whether this is a web worker'));

// The scheme under which VS Code's own tests of the web keep their files.
const ward = vscode.Uri.parse('vscode-test-web:/ward/2026-Q4.okr');
const okrs = `okrs for ward in 2026-Q4

objective calm "Nights are calm" {
  kr wait "Minutes from the door to a bed" from 42 min to 25 min
  kr plan "Write the staffing plan"
}
`;

/** What the title of a preview says: it is as new as the model that the page was sent. */
const titles = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

test('a file that is on no disk has findings, and a preview that follows', async () => {
  await closeAll();
  const files = vscode.workspace.registerFileSystemProvider('vscode-test-web', filesInMemory({ [ward.path]: okrs }));
  try {
    const document = await vscode.workspace.openTextDocument(ward);
    const editor = await vscode.window.showTextDocument(document);
    equal(document.languageId, 'okr', 'the language');
    // Nobody answers for the objective.
    await eventually('its findings come', () =>
      vscode.languages.getDiagnostics(ward).some(({ range }) => range.start.line === 2),
    );
    await vscode.commands.executeCommand('okr.openPreview');
    await eventually('the preview shows it', () => titles().some((title) => title.includes('ward, 2026-Q4')));
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 9, 0, 13), 'wards'));
    await eventually('the preview follows', () => titles().some((title) => title.includes('wards, 2026-Q4')));
    await document.save();
    equal(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(ward)).split('\n')[0],
      'okrs for wards in 2026-Q4',
    );
    await closeAll();
  } finally {
    files.dispose();
  }
});

test('a block in Markdown is drawn, although its script is text first', async () => {
  const { extendMarkdownIt } = await extension().activate();
  const { fence } = extendMarkdownIt({ renderer: { rules: { fence: () => '' } } }).renderer.rules;
  assert(fence, 'The fence is not drawn by the extension.');
  await eventually('the scorecard', () => fence([{ info: 'okr', content: okrs }], 0).includes('okr-scorecard'));
});
