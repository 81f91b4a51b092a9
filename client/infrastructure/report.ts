import { window } from 'vscode';
import type { OkrServer } from './okr-server.ts';

/**
 * Runs what a command does and tells the person when it fails, with a way to find out more.
 *
 * @param what goes on, to finish "Could not …"
 */
export async function reportFailure<Result>(
  server: OkrServer,
  what: string,
  action: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    server.output.error(`Could not ${what}: ${reason}`);
    const showOutput = 'Show Output';
    const answer = await window.showErrorMessage(`Could not ${what}. ${reason}`, showOutput);
    if (answer === showOutput) server.output.show();
    return undefined;
  }
}
