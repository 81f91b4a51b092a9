import type { IToken } from 'chevrotain';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Workspace } from '../workspace/workspace.ts';

/** What can be folded: blocks in braces, sections to the next one, long texts, runs of comments. */
export function folding(workspace: Workspace, uri: string): FoldingRange[] {
  const { tokens, comments, text } = workspace.tree(uri);
  const folds: FoldingRange[] = [];
  const open: number[] = [];
  const sections: number[] = [];
  for (const token of tokens) {
    const line = (token.startLine ?? 1) - 1;
    if (token.image === '{') open.push(line);
    else if (token.image === '}') {
      const start = open.pop();
      if (start !== undefined && line > start) folds.push({ startLine: start, endLine: line - 1 });
    } else if (token.tokenType.name === 'okrs') sections.push(line);
    else if (token.tokenType.name === 'TEXT_BLOCK') {
      const endLine = (token.endLine ?? 1) - 1;
      if (endLine > line) folds.push({ startLine: line, endLine });
    }
  }
  const lastLine = text.trimEnd().split('\n').length - 1;
  for (const [index, start] of sections.entries()) {
    const next = sections[index + 1];
    const endLine = next === undefined ? lastLine : next - 1;
    if (endLine > start) folds.push({ startLine: start, endLine });
  }
  return [...folds.filter((fold) => fold.endLine > fold.startLine), ...commentFolds(comments, text)];
}

function commentFolds(comments: IToken[], text: string): FoldingRange[] {
  const folds: FoldingRange[] = [];
  let run: FoldingRange | undefined;
  for (const comment of comments) {
    // A remark behind a statement belongs to its line.
    const lineStart = text.lastIndexOf('\n', comment.startOffset - 1) + 1;
    if (text.slice(lineStart, comment.startOffset).trim() !== '') continue;
    const startLine = (comment.startLine ?? 1) - 1;
    const endLine = (comment.endLine ?? comment.startLine ?? 1) - 1;
    if (run && startLine <= run.endLine + 1) run.endLine = endLine;
    else {
      run = { startLine, endLine, kind: FoldingRangeKind.Comment };
      folds.push(run);
    }
  }
  return folds.filter((fold) => fold.endLine > fold.startLine);
}
