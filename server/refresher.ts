import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Session } from './server.ts';
import type { Workspaces } from './workspace/workspaces.ts';

/**
 * Has the editor ask again for what it shows in and above the lines. By itself it asks after each edit, and for the edited
 * file only: what the edit changes elsewhere is asked for once nothing more is typed, and at most once for the same state.
 */
export class Refresher {
  private readonly connection: Connection;
  private readonly workspaces: Workspaces;
  private readonly client: Session['client'];
  /** The state that the editor was last told to ask about. */
  private told: number | undefined;

  constructor({ connection, workspaces, client }: Pick<Session, 'connection' | 'workspaces' | 'client'>) {
    this.connection = connection;
    this.workspaces = workspaces;
    this.client = client;
  }

  /** Everything may say something else now, unless nothing has changed since. */
  refresh(): void {
    const { revision, openFiles } = this.workspaces;
    if (this.told === revision || openFiles.length === 0) return;
    this.told = revision;
    const { refreshesHints, refreshesLenses } = this.client;
    // An editor that cannot just now will ask with the next edit.
    if (refreshesHints) this.connection.languages.inlayHint.refresh().catch(() => {});
    if (refreshesLenses) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }
}
