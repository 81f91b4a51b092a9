import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { assert, equal, test } from './suite.ts';
import { extension, open, openText, uriOf } from './workspace.ts';

test('the extension is active once an .okr file is open', async () => {
  const editor = await open('company.okr');
  equal(editor.document.languageId, 'okr', 'the language');
  await eventually('the extension is active', () => extension().isActive);
});

test('a window on the example has findings', async () => {
  const taken = await extension().exports.firstFindings;
  const found = vscode.languages.getDiagnostics().flatMap(([, all]) => all.filter(({ source }) => source === 'okr'));
  assert(found.length > 0, 'There are no findings.');
  return `the first ${taken} ms after activation began`;
});

test('every command of package.json exists', async () => {
  const declared: { command: string }[] = extension().packageJSON.contributes.commands;
  const registered = new Set(await vscode.commands.getCommands(true));
  equal(
    declared.map(({ command }) => command).filter((command) => !registered.has(command)),
    [],
    'the missing commands',
  );
});

test('the server answers: the outline of a file has its objectives', async () => {
  await extension().exports.started;
  const symbols = await eventually('an outline', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uriOf('growth/2026-Q4.okr'),
    );
    return found && found.length > 0 ? found : undefined;
  });
  assert(JSON.stringify(symbols).length > 0, 'The outline is empty.');
});

test('a text that cannot be understood is reported as an error', async () => {
  const editor = await openText('objective { kr }}} "');
  await eventually('an error', () =>
    vscode.languages
      .getDiagnostics(editor.document.uri)
      .some(({ severity, source }) => severity === vscode.DiagnosticSeverity.Error && source === 'okr'),
  );
});
