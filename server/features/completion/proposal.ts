import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Snippet } from './snippet.ts';

/** Something to offer at the cursor, before it is put in order and given its place in the text. */
export interface Proposal {
  label: string;
  kind: CompletionItemKind;
  /** What is written, where that is not the label; a string is in the notation of editors. */
  snippet?: Snippet | string;
  /** What typing is compared with, where that is not the label. */
  filter?: string;
  /** Stands behind the label, close by: a value. */
  beside?: string;
  /** Stands at the right edge: a title. */
  title?: string;
  /** What it is, in a few words. */
  detail?: string;
  /** Markdown, for those who want to know more. */
  help?: string;
}
