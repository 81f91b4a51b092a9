import { fileOf, referenceKey, referenceNumber } from './by-file.ts';
import { type Range, rangeBetween } from './place.ts';

/** What has come in between: so many lines below a line, and so many references in front of one. */
export interface Moves {
  /** What stands on a later line is moved. */
  below: number;
  lines: number;
  /** References from this one on are counted anew. */
  from: number;
  references: number;
}

type Fields = Record<string, unknown>;

/** Gives plain data of a file as it is once lines or references have come in between or gone; the same object where nothing moves. */
export function mover({ below, lines, from, references }: Moves): <Data>(data: Data) => Data {
  /** A reference is held by what it stands in, and by the list of all. */
  const known = new Map<unknown, unknown>();
  const moved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return list(value);
    if (Object.getPrototypeOf(value) !== Object.prototype) return range(value as Range);
    const fields = value as Fields;
    if (!isReference(fields)) return object(fields);
    const before = known.get(fields);
    if (before) return before;
    const after = reference(fields);
    known.set(fields, after);
    return after;
  };
  const list = (values: unknown[]) => {
    const after = values.map(moved);
    return after.some((value, index) => value !== values[index]) ? after : values;
  };
  const range = (value: Range): Range => {
    const { start, end } = value;
    if (end.line <= below) return value;
    const by = (line: number) => (line > below ? line + lines : line);
    return rangeBetween(by(start.line), start.character, by(end.line), end.character);
  };
  const object = (fields: Fields): Fields => {
    // A place in the text, as fixes have them.
    if (typeof fields.line === 'number' && 'character' in fields)
      return fields.line > below ? { ...fields, line: fields.line + lines } : fields;
    let after: Fields | undefined;
    for (const name in fields) {
      const value = moved(fields[name]);
      if (value === fields[name]) continue;
      after ??= { ...fields };
      after[name] = value;
    }
    return after ?? fields;
  };
  const reference = (fields: Fields & { key: string }): Fields => {
    const after = object(fields);
    const number = referenceNumber(fields.key);
    return number < from || references === 0
      ? after
      : { ...after, key: referenceKey(fileOf(fields.key), number + references) };
  };
  return lines === 0 && references === 0 ? (data) => data : (data) => moved(data) as typeof data;
}

const isReference = (fields: Fields): fields is Fields & { key: string } => 'key' in fields && 'from' in fields;
