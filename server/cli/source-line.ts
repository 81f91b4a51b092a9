import type { Range } from '../../language/model/place.ts';

export interface SourceLine {
  /** The line, or as much of a very long one as is worth showing. */
  text: string;
  /** Blanks, then one marker under each character of the range. */
  marker: string;
}

const MostCharacters = 120;

/** The line a range starts in, with a marker under the range; undefined when there is nothing to show. */
export function sourceLine(text: string, { start, end }: Range): SourceLine | undefined {
  const line = lineOf(text, start.line);
  if (line === undefined || line.trim() === '') return undefined;
  const from = Math.min(start.character, line.length);
  const to = end.line === start.line ? Math.min(Math.max(end.character, from), line.length) : line.trimEnd().length;
  const shift = Math.max(0, Math.min(from - MostCharacters / 3, line.length - MostCharacters));
  const first = Math.floor(shift);
  const last = Math.min(line.length, first + MostCharacters);
  const before = first > 0 ? '…' : '';
  const behind = last < line.length ? '…' : '';
  const marked = line.slice(from, Math.min(to, last));
  return {
    text: before + printable(line.slice(first, last)) + behind,
    marker: before.replace('…', ' ') + blanks(line.slice(first, from)) + '^'.repeat(Math.max(1, width(marked))),
  };
}

/** Text as it may be shown: what would steer the terminal is made visible instead. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** Line by number, from 0, without cutting the whole text into lines. */
function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let at = 0; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** As wide as the text, tabs kept: a marker below it lines up. */
function blanks(text: string): string {
  return characters(text)
    .map((each) => (each === '\t' ? '\t' : ' '.repeat(width(each))))
    .join('');
}

const Wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)/u;

/** Columns a text takes in a terminal: two for what East Asian scripts and emoji are drawn in. */
function width(text: string): number {
  return characters(text).reduce((sum, each) => sum + (Wide.test(each) ? 2 : 1), 0);
}

function characters(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), (each) => each.segment);
}
