import type { Hover, Position } from 'vscode-languageserver-types';
import type { Workspace } from '../../workspace/workspace.ts';

export function hover(_workspace: Workspace, _uri: string, _position: Position): Hover | undefined {
  return undefined;
}
