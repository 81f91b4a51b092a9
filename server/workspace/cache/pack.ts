import { type Range, rangeBetween } from '../../../language/model/place.ts';

/**
 * Plain data as bytes, small and quick to make objects of again: some ten times quicker than reading the text it came
 * from. What `unpack` gives back is the same data, with a part that stood in two places standing in two places again.
 * Files of a company say the same in the same lines: a third of what they hold stands in others, too, as the same object.
 *
 * A record is one value. A value is a number that says what follows, and what follows. Strings are named by their number,
 * objects by that of their shape (the names of their properties), both kept once for many records, as is an object that
 * stands in several of them; stretches of a text by four small numbers, the first of them counted from the stretch before.
 */

/** What a value begins with. Higher numbers are the shapes of objects. */
const Absent = 0;
const Null = 1;
const True = 2;
const False = 3;
const Small = 4;
const Real = 5;
const Text = 6;
const Again = 7;
const Stretch = 8;
const List = 9;
const Common = 10;
const FirstShape = 11;

const MostSmall = 2 ** 31;

/** The names of the properties of objects, in their order. Objects of one shape are alike to the machine, too. */
export type Shape = readonly string[];

/** One object that holds a whole stretch; other stretches are plain. */
const packedRange = Object.getPrototypeOf(rangeBetween(0, 0, 0, 0));

function isStretch(data: object): data is Range {
  return Object.getPrototypeOf(data) === packedRange;
}

/** Not common yet. */
const InOne = -1;

/** What records have in common. */
interface InCommon {
  readonly shapes: readonly Shape[];
  readonly strings: readonly string[];
  readonly commons: Uint8Array;
}

/** Gathers what the records that it packs have in common: shapes, strings, and objects that stand in several of them. */
export class Packer implements InCommon {
  readonly shapes: Shape[] = [];
  readonly strings: string[] = [];
  private readonly shapeNumbers = new Map<string, number>();
  private readonly stringNumbers = new Map<string, number>();
  private bytes = new Uint8Array(16_384);
  private length = 0;
  private known = new Map<object, number>();
  private line = 0;
  private readonly commonParts: Uint8Array[] = [];
  /** The objects of all records so far: which of the common ones it is, or `InOne`. */
  private readonly standing = new Map<object, number>();

  /** The objects that stand in several records, one right after the other; each may hold those before it. */
  get commons(): Uint8Array {
    return joined(this.commonParts);
  }

  /** The record of some data; undefined for what is no plain data. */
  pack(data: unknown): Uint8Array | undefined {
    this.length = 0;
    this.known = new Map();
    this.line = 0;
    try {
      this.value(data);
    } catch {
      // Nested too deeply, or no plain data: it is read from the text again.
      return undefined;
    }
    for (const part of this.known.keys()) if (!isStretch(part)) this.standing.set(part, InOne);
    return this.bytes.slice(0, this.length);
  }

  private value(data: unknown): void {
    if (typeof data === 'object' && data !== null) this.object(data);
    else if (typeof data === 'string') this.string(data);
    else if (typeof data === 'number') this.numeral(data);
    else if (data === undefined) this.number(Absent);
    else if (data === null) this.number(Null);
    else if (typeof data === 'boolean') this.number(data ? True : False);
    else throw new TypeError(`A ${typeof data} is no plain data`);
  }

  private object(data: object): void {
    const known = this.known.get(data);
    if (known !== undefined) {
      this.number(Again);
      this.number(known);
      return;
    }
    const common = this.common(data);
    if (common !== undefined) {
      this.number(Common);
      this.number(common);
    } else this.parts(data);
  }

  /** Which of the common objects it is; one that has only stood in one record until now becomes one of them. */
  private common(data: object): number | undefined {
    const number = this.standing.get(data);
    if (number !== InOne) return number;
    const { length, known, line } = this;
    this.known = new Map();
    this.line = 0;
    this.parts(data);
    const count = this.commonParts.push(this.bytes.slice(length, this.length));
    this.standing.set(data, count - 1);
    this.length = length;
    this.known = known;
    this.line = line;
    return count - 1;
  }

  private parts(data: object): void {
    this.known.set(data, this.known.size);
    if (Array.isArray(data)) {
      this.number(List);
      this.number(data.length);
      for (const part of data) this.value(part);
    } else if (isStretch(data)) this.stretch(data);
    else if (Object.getPrototypeOf(data) === Object.prototype) {
      const names = Object.keys(data);
      this.number(FirstShape + this.shape(names));
      for (const name of names) this.value((data as Record<string, unknown>)[name]);
    } else throw new TypeError('An object of a class is no plain data');
  }

  private stretch({ start, end }: Range): void {
    this.number(Stretch);
    const step = start.line - this.line;
    this.line = start.line;
    // A stretch may begin above the one before.
    this.number(step < 0 ? -step * 2 - 1 : step * 2);
    this.number(start.character);
    this.number(end.line - start.line);
    this.number(end.character);
  }

  private shape(names: string[]): number {
    const key = JSON.stringify(names);
    const known = this.shapeNumbers.get(key);
    if (known !== undefined) return known;
    this.shapes.push(names);
    this.shapeNumbers.set(key, this.shapes.length - 1);
    return this.shapes.length - 1;
  }

  private string(text: string): void {
    let known = this.stringNumbers.get(text);
    if (known === undefined) {
      known = this.strings.push(text) - 1;
      this.stringNumbers.set(text, known);
    }
    this.number(Text);
    this.number(known);
  }

  private numeral(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < MostSmall && !Object.is(value, -0)) {
      this.number(Small);
      this.number(value);
      return;
    }
    this.number(Real);
    this.room(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** A number from 0, in as few bytes as it needs: seven bits in each. */
  private number(value: number): void {
    if (!(value >= 0 && value < MostSmall)) throw new RangeError(`${value} is out of range`);
    this.room(5);
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  private room(bytes: number): void {
    if (this.length + bytes <= this.bytes.length) return;
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Bytes, one part right after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Makes data of records again. */
export class Unpacker {
  private readonly shapes: readonly Shape[];
  /** An object of each shape: a copy of it is quicker than one that grows. */
  private readonly blanks: Record<string, unknown>[];
  private readonly strings: readonly string[];
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  /** The objects of the record in their order, as far as they are counted: what is behind is of another record. */
  private readonly objects: unknown[] = [];
  private count = 0;
  private line = 0;
  private readonly packedCommons: Uint8Array;
  /** Made with the first record that is asked for. */
  private commons: unknown[] | undefined;

  constructor({ shapes, strings, commons }: InCommon) {
    this.shapes = shapes;
    this.strings = strings;
    this.packedCommons = commons;
    // Objects read from JSON have room for just their properties.
    this.blanks = shapes.map((names) => JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`));
  }

  /** The data of a record; undefined where it is none. */
  unpack(record: Uint8Array): unknown {
    try {
      if (!this.commons) this.unpackCommons();
      this.begin(record);
      const data = this.value();
      return this.at === record.length ? data : undefined;
    } catch {
      return undefined;
    }
  }

  private unpackCommons(): void {
    this.commons = [];
    this.begin(this.packedCommons);
    while (this.at < this.packedCommons.length) {
      this.commons.push(this.value());
      this.begin(this.packedCommons, this.at);
    }
  }

  private begin(bytes: Uint8Array, at = 0): void {
    this.bytes = bytes;
    this.at = at;
    this.line = 0;
    this.count = 0;
  }

  private value(): unknown {
    const kind = this.number();
    switch (kind) {
      case Absent:
        return undefined;
      case Null:
        return null;
      case True:
        return true;
      case False:
        return false;
      case Small:
        return this.number();
      case Real:
        return this.real();
      case Text:
        return among(this.strings, this.number());
      case Again:
        return among(this.objects, this.number(), this.count);
      case Stretch:
        return this.stretch();
      case List:
        return this.list();
      case Common:
        return among(this.commons ?? [], this.number());
      default:
        return this.object(kind - FirstShape);
    }
  }

  private object(shape: number): unknown {
    const names = among(this.shapes, shape);
    const data = { ...this.blanks[shape] };
    this.objects[this.count++] = data;
    for (const name of names) data[name] = this.value();
    return data;
  }

  private list(): unknown[] {
    const count = this.number();
    this.mustHold(count);
    const list: unknown[] = count === 0 ? [] : new Array(count);
    this.objects[this.count++] = list;
    for (let i = 0; i < count; i++) list[i] = this.value();
    return list;
  }

  private stretch(): Range {
    const step = this.number();
    this.line += step & 1 ? -(step + 1) / 2 : step / 2;
    const character = this.number();
    const endLine = this.line + this.number();
    const range = rangeBetween(this.line, character, endLine, this.number());
    this.objects[this.count++] = range;
    return range;
  }

  private real(): number {
    this.mustHold(8);
    const value = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 8).getFloat64(0, true);
    this.at += 8;
    return value;
  }

  private number(): number {
    const { bytes } = this;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[this.at++];
      if (byte === undefined) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError('No number stands here');
  }

  private mustHold(bytes: number): void {
    if (this.at + bytes > this.bytes.length) throw new RangeError('The record is too short');
  }
}

function among<T>(list: readonly T[], index: number, count = list.length): T {
  if (index >= count || index < 0) throw new RangeError(`There is no ${index}`);
  return list[index] as T;
}
