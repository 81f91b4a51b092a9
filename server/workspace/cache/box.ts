import { breathe } from '../breathe.ts';
import { joined, Packer, type Shape, Unpacker } from './pack.ts';

/** What stands in front of the records: what they have in common, their labels, and how long each is. */
interface Contents {
  shapes: Shape[];
  strings: string[];
  /** How long the objects are that stand in several records. They come first. */
  commons: number;
  records: [label: string, length: number][];
}

/** Data with labels as one row of bytes, from which each is made again when it is asked for. */
export class Box {
  private readonly records: ReadonlyMap<string, Uint8Array>;
  private readonly unpacker: Unpacker;

  private constructor(records: ReadonlyMap<string, Uint8Array>, contents: Contents, commons: Uint8Array) {
    this.records = records;
    this.unpacker = new Unpacker({ ...contents, commons });
  }

  /** Undefined for what is no box. */
  static open(bytes: Uint8Array): Box | undefined {
    try {
      const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
      let at = 4 + size;
      if (at > bytes.length) return undefined;
      const contents = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Contents;
      const commons = bytes.subarray(at, at + contents.commons);
      at += contents.commons;
      const found = new Map<string, Uint8Array>();
      for (const [label, length] of contents.records) {
        found.set(label, bytes.subarray(at, at + length));
        at += length;
      }
      return at === bytes.length ? new Box(found, contents, commons) : undefined;
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
  const { shapes, strings, commons } = packer;
  const about: Contents = { shapes, strings, commons: commons.length, records };
  const contents = new TextEncoder().encode(JSON.stringify(about));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, contents.length, true);
  return joined([size, contents, commons, ...packed]);
}
