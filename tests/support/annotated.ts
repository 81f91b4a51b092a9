import type { Range } from '../../language/model/place.ts';

/** Something that was found in a text: a problem, a finding of a rule. */
export interface Found {
  code: string;
  message: string;
  range: Range;
}

const annotation = /^(\s*\/\/)(\s*)(?:(\^+)|\[(\d+)-(\d+)\]) (\S+): (.*)$/;

/**
 * A text with what was found in it, as comments under the lines:
 *
 *     kr "Repeat orders" from 3 too 5
 *     //                        ^^^ syntax-error: `too` has no meaning in a key result. Did you mean `to`?
 *
 * Columns 0 and 1, where `//` stands, and places over several lines are written `// [0-5] code: message`. Takes a text
 * that has such comments already: what was found takes their place, and a message that begins as the one there is kept as
 * it is, so a fixture needs only the start of it. A test compares the outcome with the fixture.
 */
export function annotate(fixture: string, found: Found[]): string {
  const lines = fixture.split('\n');
  const expected = new Map<number, Note[]>();
  let line = -1;
  const texts: { text: string; number: number }[] = [];
  for (const [number, text] of lines.entries()) {
    const note = readNote(text);
    if (!note) {
      line = number;
      texts.push({ text, number });
    } else expected.set(line, [...(expected.get(line) ?? []), note]);
  }
  return texts
    .flatMap(({ text, number }) => {
      const here = found.filter(({ range }) => range.start.line === number);
      const notes = here.map((one) => noteOf(one, text, expected.get(number) ?? []));
      return [text, ...notes.sort((a, b) => a.start - b.start || a.end - b.end).map(writeNote)];
    })
    .join('\n');
}

interface Note {
  start: number;
  end: number;
  code: string;
  message: string;
}

function readNote(text: string): Note | undefined {
  const match = annotation.exec(text);
  if (!match) return undefined;
  const [, lead = '', space = '', carets, from, to, code = '', message = ''] = match;
  const start = carets ? lead.length + space.length : Number(from);
  return { start, end: carets ? start + carets.length : Number(to), code, message };
}

function noteOf(found: Found, text: string, expected: Note[]): Note {
  const { start, end } = found.range;
  const note = {
    start: start.character,
    end: end.line === start.line ? end.character : text.length,
    code: found.code,
    message: found.message,
  };
  const same = expected.find(
    (one) => one.code === note.code && one.start === note.start && note.message.startsWith(one.message),
  );
  return same ? { ...note, message: same.message } : note;
}

function writeNote({ start, end, code, message }: Note): string {
  const place =
    start < 2 || end <= start ? `// [${start}-${end}]` : `//${' '.repeat(start - 2)}${'^'.repeat(end - start)}`;
  return `${place} ${code}: ${message}`;
}
