import type { Host } from './host.ts';
import { insideWorkspace } from './paths.ts';

/**
 * The URI of the file that a text names: beside it, or else from the top of the workspace, which is where data is read
 * from. Undefined where none is there, and for all that lies outside the workspace.
 */
export async function namedFile(
  host: Pick<Host, 'hasFile'>,
  roots: string[],
  fromUri: string,
  written: string,
): Promise<string | undefined> {
  for (const candidate of insideWorkspace(roots, fromUri, written) ?? []) {
    if (await host.hasFile(candidate)) return candidate;
  }
  return undefined;
}
