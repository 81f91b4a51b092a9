import {
  commands,
  type Diagnostic,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  window,
} from 'vscode';
import { okrDocuments } from '../../infrastructure/client-options.ts';
import { okrEditor } from '../../infrastructure/okr-editor.ts';
import type { OkrServer, ServerState } from '../../infrastructure/okr-server.ts';

/** The item beside the language in the status bar: what the server is doing, and how many findings the file has. */
export function registerStatus(server: OkrServer): Disposable {
  const item = languages.createLanguageStatusItem('okr.status', okrDocuments());
  item.name = 'OKR';
  const update = () => describe(item, server.state);
  update();
  return Disposable.from(
    item,
    server.onDidChangeState((state) => {
      update();
      if (state === 'failed') void offerHelp(server);
    }),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand('okr.showOutput', () => server.output.show()),
    commands.registerCommand('okr.restartServer', () => server.restart()),
  );
}

function describe(item: LanguageStatusItem, state: ServerState): void {
  item.busy = state === 'starting';
  item.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command =
    state === 'failed'
      ? { title: 'Restart', command: 'okr.restartServer' }
      : { title: 'Show Output', command: 'okr.showOutput' };
  item.text = textOf(state);
  item.detail = state === 'failed' ? 'Colours and snippets work, findings and the preview do not.' : 'OKR';
}

function textOf(state: ServerState): string {
  if (state === 'failed') return '$(error) The OKR server does not run';
  if (state === 'starting') return 'Reading the OKRs …';
  const editor = okrEditor();
  const findings = editor ? languages.getDiagnostics(editor.document.uri).filter(isOurs).length : 0;
  if (findings === 0) return '$(check) No findings';
  return findings === 1 ? '1 finding' : `${findings} findings`;
}

const isOurs = (diagnostic: Diagnostic) => diagnostic.source === 'okr';

async function offerHelp(server: OkrServer): Promise<void> {
  const restart = 'Restart';
  const showOutput = 'Show Output';
  const answer = await window.showErrorMessage(
    'The OKR language server does not run, so there are no findings and no preview. The output says why.',
    restart,
    showOutput,
  );
  if (answer === restart) await server.restart();
  if (answer === showOutput) server.output.show();
}
