/** What a line says it is. */
export type Marker = 'objective' | 'key result' | 'initiative';

/** A line of a pasted list, without its bullet and marker. */
export interface Line {
  form: 'heading' | 'bullet' | 'plain';
  /** How deep it is: headings are above plain lines, plain lines above bullets. */
  depth: number;
  /** It says itself what it is: `O1: …`, `Key Result 2 - …`. */
  marker?: Marker;
  /** Without the marker; empty where the line is a marker alone, as in `Key results:`. */
  text: string;
  /** An empty line, or nothing, stands in front. */
  startsParagraph: boolean;
}

const heading = /^(#{1,6})\s+(.*)$/;
const bullet = /^(?:[-*+•‣▪◦·–—○●]|\(?(?:\d{1,3}|[a-z])[.)])(?:\s+|$)(.*)$/i;
/** The second level of a list in a word processor: an `o` and a tab. */
const wordBullet = /^(\s*)o\t/;
const checkbox = /^\[[ xX]?\]\s+/;
const separator = '\\s*(?:[:)–—]|\\.(?=\\s)|-+(?=\\s))\\s*';
const some = '\\s?#?\\d{1,3}(?:\\.\\d{1,3})*';
const marker = (words: string) =>
  new RegExp(`^(?:${words})(?:(?:${some})?${separator}|${some}\\s+|(?:${some})?$)(.*)$`, 'i');
const markers: [Marker, RegExp][] = [
  ['key result', marker('key[ -]?results?|krs?')],
  ['key result', /^KR\s+(\S.*)$/],
  ['objective', marker('objectives?|obj|o')],
  ['initiative', marker('initiatives?')],
];

/** The marker in front of a text, and the text behind it. */
export function readMarker(text: string): { marker?: Marker; text: string } {
  for (const [marker, pattern] of markers) {
    const match = pattern.exec(text);
    if (match) return { marker, text: (match[1] ?? '').trim() };
  }
  return { text };
}

/** One line of text: no line breaks, no control characters, no signs of emphasis, one space at a time. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}\ufeff]+/gu, ' ')
    .replaceAll('**', '')
    .replace(/(^| )__(?=\S)|(?<=\S)__(?= |$)/g, '$1')
    .trim();
}

/** Reads the lines of a list or of Markdown; rules and empty lines are left out. */
export function readLines(written: readonly string[]): Line[] {
  const lines: Line[] = [];
  let startsParagraph = true;
  for (const each of written) {
    const text = oneLine(each.replace(/^(?:\s*>)+/, '').replace(wordBullet, '$1• '));
    if (text === '') {
      startsParagraph = true;
      continue;
    }
    if (/^[-=*_\s]+$/.test(text)) continue;
    lines.push({ ...readLine(text, indentOf(each)), startsParagraph });
    startsParagraph = false;
  }
  return lines;
}

function readLine(text: string, indent: number): Omit<Line, 'startsParagraph'> {
  const head = heading.exec(text);
  if (head) return { form: 'heading', depth: (head[1] ?? '').length - 1000, ...readMarker(oneLine(head[2] ?? '')) };
  const item = bullet.exec(text);
  if (item) return { form: 'bullet', depth: indent + 1, ...readMarker((item[1] ?? '').replace(checkbox, '').trim()) };
  return { form: 'plain', depth: indent, ...readMarker(text) };
}

function indentOf(line: string): number {
  const indent = /^[ \t\u00a0]*/.exec(line)?.[0] ?? '';
  return indent.replaceAll('\t', '    ').length;
}
