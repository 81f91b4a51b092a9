import { literal } from './edits.ts';

/** A text as it is written between quotes: on one line, its own quotes kept. */
export function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

/** A title for use between quotes in a snippet. */
export function snippetTitle(title: string): string {
  return literal(title.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&'));
}

/** A title without what would have to be escaped, for a place to fill in between quotes. */
export function plainTitle(title: string): string {
  return title.replace(/["\\]/g, '').replace(/\s+/g, ' ');
}
