import { workspace } from 'vscode';

/**
 * Runs a job as soon as there are OKRs: at once where a file is open or lies in the workspace, else when the first one
 * is opened. A preview of a Markdown text wakes the extension up as well, and a server would have nothing to do there.
 */
export async function whenNeeded<Result>(job: () => Promise<Result>): Promise<Result> {
  if (isOpen() || (await workspace.findFiles('**/*.okr', undefined, 1)).length > 0 || isOpen()) return job();
  return new Promise((resolve, reject) => {
    const listener = workspace.onDidOpenTextDocument(({ languageId }) => {
      if (languageId !== 'okr') return;
      listener.dispose();
      job().then(resolve, reject);
    });
  });
}

const isOpen = () => workspace.textDocuments.some(({ languageId }) => languageId === 'okr');
