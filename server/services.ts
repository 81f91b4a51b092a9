import type { Host } from './workspace/host.ts';
import { Workspace } from './workspace/workspace.ts';
import { Workspaces } from './workspace/workspaces.ts';

/**
 * The one composition root: the language server, the command line, tests and benchmarks all get their workspace here,
 * so that they can only ever give the same answers. `roots` are folder URIs.
 */
export function createWorkspace(host: Host, roots: string[]): Workspace {
  return new Workspace(host, roots);
}

/** The workspaces of an editor's window: that of the folders themselves, and those nested in them. */
export function createWorkspaces(hostOf: (roots: string[]) => Host, roots: string[]): Workspaces {
  return new Workspaces((folders) => createWorkspace(hostOf(folders), folders), roots);
}
