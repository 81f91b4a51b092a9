import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { assert, equal, test } from './suite.ts';
import { closeAll, open, uriOf } from './workspace.ts';

const findings = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'okr');

test('Check In writes a block with the key results of the file, to be filled in', async () => {
  await closeAll();
  const editor = await open('growth/2026-Q4.okr');
  const before = editor.document.getText();
  await vscode.commands.executeCommand('okr.checkIn');
  await eventually('the text has grown', () => editor.document.getText().length > before.length);
  const added = editor.document.getText().slice(before.trimEnd().length);
  assert(/check-in \d{4}-\d{2}-\d{2}/.test(added), `There is no check-in in: ${added}`);
  assert(added.includes('invite'), `The key result "invite" is missing in: ${added}`);
  await closeAll();
});

test('a lens writes the check-in of its section, and hints say where key results stand', async () => {
  await closeAll();
  const { document } = await open('growth/2026-Q4.okr');
  const lens = await eventually('the check-in of a section', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    return lenses.find(({ command }) => command?.command === 'okr.checkIn')?.command;
  });
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  assert(hints.length > 0, 'There is no hint.');
  const before = document.getText().length;
  await vscode.commands.executeCommand(lens.command, ...(lens.arguments ?? []));
  await eventually('the text has grown', () => document.getText().length > before);
  await closeAll();
});

test('Convert Selection to OKRs writes objectives', async () => {
  await closeAll();
  const editor = await open('growth/2026-Q4.okr');
  const { document } = editor;
  const before = document.getText();
  const end = document.positionAt(before.length);
  const notes = '\nO: Calm mornings\nKR1: Queue at the door from 20 min to 5 min';
  await editor.edit((edit) => edit.insert(end, notes));
  const pasted = document.getText();
  editor.selection = new vscode.Selection(end, document.positionAt(pasted.length));
  await vscode.commands.executeCommand('okr.convertSelection');
  await eventually('the key result', () =>
    document.getText().includes('  kr "Queue at the door" from 20 min to 5 min'),
  );
  await closeAll();
});

test('findings can be turned off and on again', async () => {
  const uri = uriOf('growth/2026-Q3.okr');
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(end, '\nobjective shipping "Ship it" {\n  kr a "Launch the new website"\n}\n');
  });
  const isWarning = ({ severity }: vscode.Diagnostic) => severity !== vscode.DiagnosticSeverity.Error;
  await eventually('a finding that is no error', () => findings(uri).some(isWarning));
  const settings = vscode.workspace.getConfiguration('okr');
  await settings.update('findings.enabled', false, vscode.ConfigurationTarget.Workspace);
  await eventually('only errors are left', () => !findings(uri).some(isWarning));
  await settings.update('findings.enabled', undefined, vscode.ConfigurationTarget.Workspace);
  await eventually('the findings are back', () => findings(uri).some(isWarning));
  await closeAll();
});

test('after Restart Server everything works as before', async () => {
  await open('company.okr');
  await vscode.commands.executeCommand('okr.restartServer');
  const symbols = await eventually('an outline', async () => {
    const found = await vscode.commands.executeCommand<unknown[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uriOf('company.okr'),
    );
    return found && found.length > 0 ? found : undefined;
  });
  assert(symbols.length > 0, 'The outline is empty.');
});

test('a name leads to its definition in another file', async () => {
  const [target] = await eventually('the definition of a goal named in another file', async () => {
    const { document } = await open('lemonstand/2026-Q4.okr');
    const at = document.getText().search(/(?<=advances )\w/);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      document.positionAt(at),
    );
    return found.length > 0 ? found : undefined;
  });
  assert(target, 'There is no definition.');
  const uri = 'targetUri' in target ? target.targetUri : target.uri;
  equal(uri.path.endsWith('.okr'), true, 'whether the definition is in an .okr file');
});
