import { type Diagnostic, DiagnosticSeverity, type Disposable, type Uri, workspace } from 'vscode';
import type { HandleDiagnosticsSignature, Middleware } from 'vscode-languageclient';

/**
 * The setting `okr.findings.enabled`. Turned off, findings stay with the server and only errors are shown; turned on,
 * they are back at once, because what was held back is kept.
 */
export class FindingsSwitch implements Disposable {
  readonly #latest = new Map<string, { uri: Uri; diagnostics: Diagnostic[] }>();
  #show: HandleDiagnosticsSignature | undefined;
  #enabled = isEnabled();
  readonly #configuration = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('okr.findings.enabled')) return;
    this.#enabled = isEnabled();
    for (const { uri, diagnostics } of this.#latest.values()) this.#show?.(uri, this.#visible(diagnostics));
  });

  readonly middleware: Middleware = {
    handleDiagnostics: (uri, diagnostics, next) => {
      this.#show = next;
      const key = uri.toString();
      if (diagnostics.length > 0) this.#latest.set(key, { uri, diagnostics });
      else this.#latest.delete(key);
      next(uri, this.#visible(diagnostics));
    },
  };

  #visible(diagnostics: Diagnostic[]): Diagnostic[] {
    if (this.#enabled) return diagnostics;
    return diagnostics.filter((diagnostic) => diagnostic.severity === DiagnosticSeverity.Error);
  }

  dispose(): void {
    this.#configuration.dispose();
  }
}

function isEnabled(): boolean {
  return workspace.getConfiguration('okr').get('findings.enabled', true);
}
