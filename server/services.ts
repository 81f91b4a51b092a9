import type { Host } from './workspace/host.ts';
import { Workspace } from './workspace/workspace.ts';

/**
 * The one composition root: the language server, the command line, tests and benchmarks all get their workspace here,
 * so that they can only ever give the same answers. `roots` are folder URIs.
 */
export function createWorkspace(host: Host, roots: string[]): Workspace {
  return new Workspace(host, roots);
}
