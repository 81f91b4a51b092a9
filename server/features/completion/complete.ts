import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Workspace } from '../../workspace/workspace.ts';

export function complete(_workspace: Workspace, _uri: string, _position: Position, _options: { snippets: boolean }): CompletionList {
  return { isIncomplete: false, items: [] };
}
