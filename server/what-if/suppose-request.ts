import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { SupposeAnswer, SupposeParams } from '../../language/protocol/what-if.ts';
import { atEnd } from '../check-in/write.ts';
import type { Session } from '../server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { supposition } from './supposition.ts';
import type { WrittenBlock } from './written-blocks.ts';

/** Answers the preview's sliders; when asked to, writes the values as one edit, which one undo takes back. */
export async function suppose({ workspaces, connection }: Session, params: SupposeParams): Promise<SupposeAnswer> {
  const workspace = workspaces.of(params.uri);
  const { answer, blocks } = supposition(workspace, params);
  const refused = blocks.length === 0 || answer.message !== undefined || Object.keys(answer.problems).length > 0;
  if (!params.write || refused) return { ...answer, written: false };
  const { applied } = await connection.workspace.applyEdit({ label: 'Check in', edit: editOf(workspace, blocks) });
  if (applied) return { ...answer, written: true };
  return { ...answer, written: false, message: 'The file could not be changed. Look whether it is read-only.' };
}

function editOf(workspace: Workspace, blocks: readonly WrittenBlock[]) {
  const changes: Record<string, TextEdit[]> = {};
  for (const [uri, mine] of Map.groupBy(blocks, (each) => each.uri)) {
    const text = workspace.text(uri);
    const end = TextDocument.create(uri, 'okr', 0, text).positionAt(text.length);
    const newText = atEnd(text, mine.map(({ block }) => block).join('\n\n'));
    changes[uri] = [{ range: { start: end, end }, newText }];
  }
  return { changes };
}
