import { literal } from './edits.ts';

/** A text as it is written between quotes: on one line, its own quotes kept. */
export function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

/** A title for use between quotes in a snippet. */
export function snippetTitle(title: string): string {
  return literal(title.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&'));
}
