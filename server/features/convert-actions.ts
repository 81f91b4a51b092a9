import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { pastedBlock } from '../../language/conversion/pasted-block.ts';
import type { Finding } from '../../language/model/finding.ts';
import { parse } from '../../language/syntax/parse.ts';
import { convertPasted } from '../conversion/convert-pasted.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticOf } from './diagnostics.ts';

/** Offers to turn pasted notes into the language where one of their lines could not be read. */
export function convertActions(workspace: Workspace, uri: string, touched: readonly Finding[]): CodeAction[] {
  const unread = touched.find(({ code }) => code === 'syntax-error');
  if (!unread) return [];
  const text = workspace.text(uri);
  const lines = text.split('\n');
  const block = pastedBlock(lines, unread.place.range.start.line);
  if (!block) return [];
  const { first, last } = block;
  const newText = convertPasted(lines.slice(first, last + 1).join('\n'), workspace, {
    path: workspace.pathOf(uri),
    inSection: hasSectionBefore(workspace, uri, first),
  }).trimEnd();
  const after = [...lines.slice(0, first), newText, ...lines.slice(last + 1)].join('\n');
  // In the middle of a block it would only be another mistake.
  if (errorsIn(after) >= errorsIn(text)) return [];
  const end = { line: last, character: (lines[last] ?? '').replace(/\r$/, '').length };
  return [
    {
      title: 'Turn the pasted text into OKRs',
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(unread)],
      edit: { changes: { [uri]: [{ range: { start: { line: first, character: 0 }, end }, newText }] } },
    },
  ];
}

/** Whether an `okrs` line stands above a line of the file. */
export function hasSectionBefore(workspace: Workspace, uri: string, line: number): boolean {
  return workspace.file(uri)?.sections.some((section) => section.range.start.line < line) ?? false;
}

const errorsIn = (text: string) => parse(text).problems.filter(({ severity }) => severity === 'error').length;
