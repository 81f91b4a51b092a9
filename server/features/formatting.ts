import type { TextEdit } from 'vscode-languageserver-types';
import { format } from '../../language/formatting/format.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The edit that brings a file into its canonical layout: only the lines that change, so that cursors stay. */
export function formatting(workspace: Workspace, uri: string): TextEdit[] {
  const before = workspace.text(uri);
  const formatted = format(before);
  if ('problem' in formatted || formatted.text === before) return [];
  const old = before.split('\n');
  const now = formatted.text.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) - 1 && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head - 1 &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const end = old.length - 1 - tail;
  return [
    {
      range: { start: { line: head, character: 0 }, end: { line: end, character: old[end]?.length ?? 0 } },
      newText: now.slice(head, now.length - tail).join('\n'),
    },
  ];
}
