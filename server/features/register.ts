import { type Location, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from '../server.ts';
import { normalise } from '../workspace/paths.ts';
import { codeActions } from './code-actions.ts';
import { complete } from './completion/complete.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover/hover.ts';
import { definition, highlights, references } from './navigation.ts';
import { outline, workspaceSymbols } from './outline.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';

/** Answers the editor's requests from the workspace. Each feature is a function; nothing is kept between two requests. */
export function registerFeatures(session: Session, documents: () => TextDocuments<TextDocument>): void {
  const { connection, workspace, client, ready } = session;

  /** The newest text of a file, even when the request overtook its change. */
  const fresh = (uri: string): string => {
    const document = documents().get(uri);
    if (document) workspace.set(uri, document.getText());
    return uri;
  };

  connection.onCompletion(async ({ textDocument, position, context }) => {
    await ready;
    const { snippets } = client;
    return complete(workspace, fresh(textDocument.uri), position, {
      snippets,
      triggerCharacter: context?.triggerCharacter,
    });
  });
  connection.onHover(async ({ textDocument, position }) => {
    await ready;
    return hover(workspace, fresh(textDocument.uri), position);
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    await ready;
    const found = definition(workspace, fresh(textDocument.uri), position);
    if (client.links) return found;
    return found.map((link): Location => ({ uri: link.targetUri, range: link.targetSelectionRange }));
  });
  connection.onReferences(async ({ textDocument, position, context }) => {
    await ready;
    return references(workspace, fresh(textDocument.uri), position, context.includeDeclaration);
  });
  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    await ready;
    return highlights(workspace, fresh(textDocument.uri), position);
  });
  connection.onPrepareRename(async ({ textDocument, position }) => {
    await ready;
    return prepareRename(workspace, fresh(textDocument.uri), position);
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    await ready;
    const renamed = rename(workspace, fresh(textDocument.uri), position, newName);
    if (!renamed.ok) return new ResponseError(LSPErrorCodes.RequestFailed, renamed.message);
    return renamed.edit;
  });
  connection.onDocumentSymbol(({ textDocument }) => outline(workspace, fresh(textDocument.uri)));
  connection.onWorkspaceSymbol(async ({ query }) => {
    await ready;
    return workspaceSymbols(workspace, query);
  });
  connection.onFoldingRanges(({ textDocument }) => folding(workspace, fresh(textDocument.uri)));
  connection.onDocumentFormatting(({ textDocument }) => formatting(workspace, fresh(textDocument.uri)));
  connection.languages.semanticTokens.on(({ textDocument }) => semanticTokens(workspace, fresh(textDocument.uri)));
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await ready;
    const uri = normalise(fresh(textDocument.uri));
    return codeActions(workspace.findings(), uri, range, context.only, { snippets: client.snippetEdits });
  });
}
