import { breathe } from '../breathe.ts';
import { Packer, type Shape, Unpacker } from './pack.ts';

/** What stands in front of the records: the shapes of their objects, their strings, their labels, and how long each is. */
interface Contents {
  shapes: Shape[];
  strings: string[];
  records: [label: string, length: number][];
}

/** Data with labels as one row of bytes, from which each is made again when it is asked for. */
export class Box {
  private readonly records: ReadonlyMap<string, Uint8Array>;
  private readonly unpacker: Unpacker;

  private constructor(records: ReadonlyMap<string, Uint8Array>, contents: Contents) {
    this.records = records;
    this.unpacker = new Unpacker(contents);
  }

  /** Undefined for what is no box. */
  static open(bytes: Uint8Array): Box | undefined {
    try {
      const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
      let at = 4 + size;
      if (at > bytes.length) return undefined;
      const contents = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Contents;
      const found = new Map<string, Uint8Array>();
      for (const [label, length] of contents.records) {
        found.set(label, bytes.subarray(at, at + length));
        at += length;
      }
      return at === bytes.length ? new Box(found, contents) : undefined;
    } catch {
      return undefined;
    }
  }

  get labels(): string[] {
    return [...this.records.keys()];
  }

  /** The data with a label; undefined where there is none. */
  take(label: string): unknown {
    const record = this.records.get(label);
    return record && this.unpacker.unpack(record);
  }
}

/** Packs data with labels, in short steps. What cannot be packed is left out. */
export async function fillBox(data: Iterable<readonly [label: string, data: unknown]>): Promise<Uint8Array> {
  const packer = new Packer();
  const records: Contents['records'] = [];
  const packed: Uint8Array[] = [];
  const breath = breathe();
  for (const [label, each] of data) {
    const record = packer.pack(each);
    if (record) {
      records.push([label, record.length]);
      packed.push(record);
    }
    await breath();
  }
  const { shapes, strings } = packer;
  const contents = new TextEncoder().encode(JSON.stringify({ shapes, strings, records } satisfies Contents));
  const size = packed.reduce((sum, { length }) => sum + length, 4 + contents.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, contents.length, true);
  let at = 4;
  for (const part of [contents, ...packed]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
