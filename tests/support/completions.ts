import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { type CompletionOptions, complete } from '../../server/features/completion/complete.ts';
import { atCursor } from './cursor.ts';
import { organisation } from './organisation.ts';

/** Path of the file that tests write in: by it the team and cycle are known. */
export const ownPath = 'pickers/2026-Q4.okr';

/** What is proposed at the `|` of a text in the organisation's files. */
export async function proposals(text: string, options: Partial<CompletionOptions> = {}): Promise<CompletionItem[]> {
  return (await listAt(text, options)).items;
}

export async function listAt(
  text: string,
  options: Partial<CompletionOptions> = {},
  files: Record<string, string> = organisation,
) {
  const { workspace, uri, position } = await atCursor({ ...files, [ownPath]: text });
  return complete(workspace, uri, position, { snippets: true, ...options });
}

/** The labels in their order, without whole blocks. */
export async function labels(text: string, options: Partial<CompletionOptions> = {}): Promise<string[]> {
  return (await proposals(text, { snippets: false, ...options }))
    .filter((item) => !isBlock(item))
    .map((item) => item.label);
}

/** Whole blocks are called by what they look like. */
export const isBlock = (item: CompletionItem): boolean => /…/.test(item.label);

export function editOf(item: CompletionItem | undefined): TextEdit {
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`No edit in ${item?.label}`);
  return item.textEdit;
}

/** The text after a proposal was taken. */
export function taken(text: string, item: CompletionItem | undefined): string {
  const { range, newText } = editOf(item);
  const lines = text.replace('|', '').split('\n');
  const line = lines[range.start.line] ?? '';
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}
