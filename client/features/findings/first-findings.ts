import { type Disposable, languages } from 'vscode';
import { began } from '../../infrastructure/began.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';

/** How long it takes from opening a window to the first findings; the output says it too, for looking into a slow start. */
export class FirstFindings implements Disposable {
  /** Milliseconds from the beginning of activation until VS Code has findings; open for as long as there are none. */
  readonly taken: Promise<number>;
  #listener: Disposable | undefined;

  constructor(server: OkrServer) {
    this.taken = new Promise((resolve) => {
      this.#listener = languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => languages.getDiagnostics(uri).some(({ source }) => source === 'okr'))) return;
        const taken = Math.round(performance.now() - began);
        server.output.info(`First findings ${taken} ms after activation began.`);
        this.dispose();
        resolve(taken);
      });
    });
  }

  dispose(): void {
    this.#listener?.dispose();
  }
}
