import type { ExtensionContext } from 'vscode';
import { registerCheckIn } from './features/check-in/check-in.ts';
import { registerConvert } from './features/convert/convert.ts';
import { registerExport } from './features/export/export.ts';
import { registerFiles } from './features/files/files.ts';
import { FindingsSwitch } from './features/findings/findings-switch.ts';
import { FirstFindings } from './features/findings/first-findings.ts';
import { registerRuleLevel } from './features/findings/rule-level.ts';
import { type LoadRenderer, type MarkdownIt, okrInMarkdown } from './features/markdown/markdown-preview.ts';
import { registerNewOkrs } from './features/new-okrs/new-okrs.ts';
import { registerPages } from './features/pages/pages.ts';
import { Previews } from './features/preview/previews.ts';
import { registerPreview } from './features/preview/register.ts';
import { registerStatus } from './features/status/status.ts';
import { registerSupporters } from './features/supporters/supporters.ts';
import { type ClientFactory, OkrServer } from './infrastructure/okr-server.ts';
import { whenNeeded } from './infrastructure/when-needed.ts';

/** What other code, the tests among it, can ask of the running extension. */
export interface Extension {
  /** Resolves when the server has answered for the first time, or has failed to. */
  readonly started: Promise<void>;
  /** Milliseconds from the beginning of activation until VS Code has findings; open for as long as there are none. */
  readonly firstFindings: Promise<number>;
  /** What VS Code's Markdown preview calls: ```okr blocks become scorecards. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** What differs between a machine with a disk and a browser. */
export interface Platform {
  createClient: ClientFactory;
  loadMarkdown: LoadRenderer;
}

/** Puts the features together; each stands on its own and knows only the server, and the export what the preview shows. */
export function startExtension(context: ExtensionContext, { createClient, loadMarkdown }: Platform): Extension {
  const findings = new FindingsSwitch();
  const server = new OkrServer(context, createClient, findings.middleware);
  const previews = new Previews(context.extensionUri, server);
  const firstFindings = new FirstFindings(server);
  context.subscriptions.push(
    findings,
    firstFindings,
    server,
    registerFiles(server),
    registerPreview(previews, server),
    registerNewOkrs(server),
    registerCheckIn(server),
    registerConvert(server),
    registerExport(context, server, previews),
    registerPages(),
    registerRuleLevel(server),
    registerStatus(server),
    registerSupporters(server),
  );
  // Not awaited: the commands work, and say so when they have to wait, while the server starts.
  return {
    started: whenNeeded(() => server.start()),
    firstFindings: firstFindings.taken,
    extendMarkdownIt: okrInMarkdown(loadMarkdown),
  };
}
