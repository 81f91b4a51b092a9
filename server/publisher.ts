import type { Connection } from 'vscode-languageserver';
import type { Finding } from '../language/model/finding.ts';
import { ModelChanged, type ModelChangedParams } from '../language/protocol/messages.ts';
import { diagnosticOf } from './features/diagnostics.ts';
import type { Workspace } from './workspace/workspace.ts';

/** How long nothing is typed before findings across files are looked for. */
const idle = 200;

/**
 * Sends findings: those of the edited file at once, those across files after a short idle; both are published together
 * per file, and a file whose findings have not changed is not sent again.
 */
export class Publisher {
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  /** What was last sent, by file. */
  private readonly sent = new Map<string, string>();
  /** Findings across files, as of the last idle moment. */
  private across = new Map<string, Finding[]>();
  private timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, workspace: Workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  /** The text of a file has changed: its own findings now, the rest when nothing more is typed. */
  edited(uri: string): void {
    const own = this.workspace.quickFindings(uri);
    const codes = new Set(own.map((finding) => finding.code));
    const rest = (this.across.get(uri) ?? []).filter((finding) => !codes.has(finding.code));
    this.send(uri, [...own, ...rest]);
    this.announce();
    this.later();
  }

  /** Anything else has changed. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.catchUp(), idle);
  }

  /** Findings of the whole workspace, now. */
  async catchUp(): Promise<void> {
    clearTimeout(this.timer);
    const read = await this.workspace.readData();
    const byUri = new Map<string, Finding[]>(this.workspace.uris().map((uri) => [uri, []]));
    for (const uri of this.sent.keys()) if (!byUri.has(uri)) byUri.set(uri, []);
    for (const finding of this.workspace.findings()) {
      const list = byUri.get(finding.place.uri);
      if (list) list.push(finding);
      else byUri.set(finding.place.uri, [finding]);
    }
    this.across = new Map(byUri);
    for (const [uri, findings] of byUri) {
      const quick = new Set(this.workspace.quickFindings(uri).map((finding) => finding.code));
      this.across.set(
        uri,
        findings.filter((finding) => !quick.has(finding.code)),
      );
      this.send(uri, findings);
    }
    if (read || byUri.size > 0) this.announce();
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private announce(): void {
    const params: ModelChangedParams = { revision: this.workspace.revision };
    void this.connection.sendNotification(ModelChanged, params);
  }

  private send(uri: string, findings: Finding[]): void {
    const diagnostics = findings.map(diagnosticOf);
    const state = JSON.stringify(diagnostics);
    if (this.sent.get(uri) === state || (!this.sent.has(uri) && diagnostics.length === 0)) return;
    this.sent.set(uri, state);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}
