import { closeSync, constants, fstatSync, open, read } from 'node:fs';
import { promisify } from 'node:util';

// With thousands of files to read, those of `node:fs/promises` take twice the time.
const [opened, filled] = [promisify(open), promisify(read)];

/** Larger files are refused: nobody writes them by hand, and reading one would stall everything else. */
export const MaxOkrBytes = 4_000_000;
/** A data file of a million rows is still read. */
export const MaxDataBytes = 64_000_000;

export type TextFile =
  | { ok: true; text: string; hasByteOrderMark: boolean }
  | { ok: false; message: string; missing?: boolean; isLink?: boolean };

/** Reads what a path itself names, no link; undefined where a system has no such way. */
export const itself: number | undefined = (constants as Partial<typeof constants>).O_NOFOLLOW;

/** Reads a text file; whatever keeps it from being read comes back as a sentence for its writer. */
export async function readTextFile(path: string, maxBytes: number, way = 0): Promise<TextFile> {
  let file: number | undefined;
  try {
    file = await opened(path, constants.O_RDONLY | way);
    // An open file is asked, and closed, at once. What has to wait for the disk is left to other threads, and to be told by
    // them takes longer than all that is done with a file of some lines: the fewer such steps, the better.
    const { size } = fstatSync(file);
    return size > maxBytes ? { ok: false, message: tooLarge(size, maxBytes) } : await textOf(file, size);
  } catch (error) {
    return whyUnreadable(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Room for the bytes of most files, which is used again: as many as are read at once. */
const room: Buffer[] = [];
const roomFor = 65_536;

async function textOf(file: number, size: number): Promise<TextFile> {
  if (size > roomFor) return decode(await bytesOf(file, size, Buffer.allocUnsafe(size)));
  const bytes = room.pop() ?? Buffer.allocUnsafeSlow(roomFor);
  try {
    return decode(await bytesOf(file, size, bytes));
  } finally {
    room.push(bytes);
  }
}

/** Some disks hand over a part at a time, and a file may have become shorter. */
async function bytesOf(file: number, size: number, bytes: Uint8Array): Promise<Uint8Array> {
  let length = 0;
  while (length < size) {
    const { bytesRead } = await filled(file, bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** UTF-8, or UTF-16 where a byte order mark says so; the mark itself is no part of the text. */
export function decode(bytes: Uint8Array): TextFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.subarray(0, 8192).includes(0)) {
    return { ok: false, message: 'This file is not text. Plain text, saved as UTF-8, is what can be read here.' };
  }
  return decodeAs('utf-8', bytes);
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): TextFile {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith('\uFEFF');
    return { ok: true, text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
  } catch {
    return { ok: false, message: 'This file has characters that are not UTF-8. Save it with the encoding UTF-8.' };
  }
}

function tooLarge(size: number, maxBytes: number): string {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;
  return `This file has ${megabytes(size)}; files are read up to ${megabytes(maxBytes)}. Split it by team or by cycle.`;
}

function whyUnreadable(error: unknown): TextFile {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { ok: false, message: 'There is no such file.', missing: true };
    case 'EACCES':
    case 'EPERM':
      return { ok: false, message: 'This file may not be read: its permissions do not allow it.' };
    case 'ELOOP':
    case 'EMLINK':
      return { ok: false, message: 'This is a link that leads to no file.', isLink: true };
    case 'EISDIR':
      return { ok: false, message: 'This is a folder, not a file.' };
    default:
      return { ok: false, message: 'This file could not be read.' };
  }
}
