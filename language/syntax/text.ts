import { otherQuotes } from './other-quotes.ts';

/**
 * The value of a text as written: without its quotes, `\"` and `\\` read, a `"""` block without its common indentation.
 * A text without a closing quote is read to its end.
 */
export function readText(written: string): string {
  if (written.startsWith('"""')) return readBlock(written);
  const body = written.slice(1, closed(written) ? -1 : undefined);
  return body.includes('\\') ? body.replace(/\\(["\\])/g, '$1') : body;
}

function closed(written: string): boolean {
  if (otherQuotes.has(written[0] ?? '')) return true;
  return written.length > 1 && /["“”]$/.test(written) && !/(?:^|[^\\])(?:\\\\)*\\"$/.test(written);
}

function readBlock(written: string): string {
  const body = written.slice(3, written.length > 5 && written.endsWith('"""') ? -3 : undefined);
  const lines = body.split(/\r\n|\r|\n/);
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  let indent = rest.length > 0 ? Number.POSITIVE_INFINITY : 0;
  for (const line of rest) indent = Math.min(indent, line.length - line.trimStart().length);
  return [lines[0]?.trim() ?? '', ...lines.slice(1).map((line) => line.slice(indent).trimEnd())].join('\n').trim();
}
