import { type Location, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from '../server.ts';
import { normalise } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { complete } from './completion/complete.ts';
import { documentLinks } from './document-links.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover/hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { definition, highlights, references } from './navigation.ts';
import { outline } from './outline.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Nobody waits longer for a completion, in milliseconds: it then offers what is known so far. */
const Patience = 500;

async function atMost(patience: number, awaited: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([awaited, late]);
  clearTimeout(timer);
}

/** Answers the editor's requests from the workspace. Each feature is a function; nothing is kept between two requests. */
export function registerFeatures(session: Session, documents: () => TextDocuments<TextDocument>): void {
  const { connection, workspaces, client, named, ready } = session;

  /** The workspace of a file, with its newest text even when the request overtook its change. */
  const of = ({ uri }: { uri: string }): Workspace => {
    const document = documents().get(uri);
    if (document) workspaces.set(uri, document.getText());
    return workspaces.of(uri);
  };

  let whole = false;
  void ready.then(() => (whole = true));
  /** Whether everything is known; waited for where an editor cannot be told to ask again. */
  const isKnown = async (refreshes: boolean): Promise<boolean> => {
    if (!refreshes) await ready;
    return whole;
  };

  connection.onCompletion(async ({ textDocument, position, context }) => {
    await atMost(Patience, named);
    const { snippets } = client;
    const list = complete(of(textDocument), textDocument.uri, position, {
      snippets,
      triggerCharacter: context?.triggerCharacter,
    });
    return whole ? list : { ...list, isIncomplete: true };
  });
  connection.onHover(async ({ textDocument, position }) => {
    await ready;
    return hover(of(textDocument), textDocument.uri, position);
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    await named;
    const found = definition(of(textDocument), textDocument.uri, position);
    if (client.links) return found;
    return found.map((link): Location => ({ uri: link.targetUri, range: link.targetSelectionRange }));
  });
  connection.onReferences(async ({ textDocument, position, context }) => {
    await named;
    return references(of(textDocument), textDocument.uri, position, context.includeDeclaration);
  });
  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    await named;
    return highlights(of(textDocument), textDocument.uri, position);
  });
  connection.onPrepareRename(async ({ textDocument, position }) => {
    await named;
    return prepareRename(of(textDocument), textDocument.uri, position);
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    await named;
    const renamed = rename(of(textDocument), textDocument.uri, position, newName);
    if (!renamed.ok) return new ResponseError(LSPErrorCodes.RequestFailed, renamed.message);
    return renamed.edit;
  });
  connection.languages.callHierarchy.onPrepare(async ({ textDocument, position }) => {
    await ready;
    const items = prepareCallHierarchy(of(textDocument), textDocument.uri, position);
    return items.length === 0 ? null : items;
  });
  connection.languages.callHierarchy.onIncomingCalls(({ item }) => incomingCalls(of(item), item));
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) => outgoingCalls(of(item), item));
  connection.onDocumentSymbol(({ textDocument }) => outline(of(textDocument), textDocument.uri));
  connection.onWorkspaceSymbol(async ({ query }) => {
    await named;
    return workspaceSymbols(workspaces.all, query);
  });
  connection.onFoldingRanges(({ textDocument }) => folding(of(textDocument), textDocument.uri));
  connection.onSelectionRanges(({ textDocument, positions }) =>
    selectionRanges(of(textDocument), textDocument.uri, positions),
  );
  connection.onDocumentLinks(async ({ textDocument }) => {
    await named;
    return documentLinks(of(textDocument), textDocument.uri, client.linksAddresses);
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) =>
    (await isKnown(client.refreshesHints)) ? inlayHints(of(textDocument), textDocument.uri, range) : [],
  );
  connection.onCodeLens(async ({ textDocument }) =>
    client.runsLenses && (await isKnown(client.refreshesLenses)) ? codeLenses(of(textDocument), textDocument.uri) : [],
  );
  connection.onDocumentFormatting(({ textDocument }) => formatting(of(textDocument), textDocument.uri));
  connection.languages.semanticTokens.on(({ textDocument }) => semanticTokens(of(textDocument), textDocument.uri));
  connection.languages.semanticTokens.onRange(({ textDocument, range }) =>
    semanticTokens(of(textDocument), textDocument.uri, range),
  );
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await ready;
    const { snippetEdits: snippets, createsFiles, picksLevel } = client;
    const uri = normalise(textDocument.uri);
    return codeActions(of(textDocument), uri, range, context.only, { snippets, createsFiles, picksLevel });
  });
}
