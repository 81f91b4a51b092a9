import { otherQuotes } from './other-quotes.ts';

/**
 * The value of a text as written: without its quotes, `\"` and `\\` read, a `"""` block without its common indentation.
 * A text without a closing quote is read to its end.
 */
export function readText(written: string): string {
  const { start, end } = insideQuotes(written);
  const body = written.slice(start, end);
  if (start === 3) return readBlock(body);
  return body.includes('\\') ? body.replace(/\\(["\\])/g, '$1') : body;
}

/** Where the value of a text as written begins and ends in it. */
export function insideQuotes(written: string): { start: number; end: number } {
  const width = written.startsWith('"""') ? 3 : 1;
  const isClosed = width === 3 ? written.length > 5 && written.endsWith('"""') : closed(written);
  return { start: width, end: written.length - (isClosed ? width : 0) };
}

function closed(written: string): boolean {
  if (otherQuotes.has(written[0] ?? '')) return true;
  return written.length > 1 && /["“”]$/.test(written) && !/(?:^|[^\\])(?:\\\\)*\\"$/.test(written);
}

function readBlock(body: string): string {
  const lines = body.split(/\r\n|\r|\n/);
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  let indent = rest.length > 0 ? Number.POSITIVE_INFINITY : 0;
  for (const line of rest) indent = Math.min(indent, line.length - line.trimStart().length);
  return [lines[0]?.trim() ?? '', ...lines.slice(1).map((line) => line.slice(indent).trimEnd())].join('\n').trim();
}
