import type { Finding } from '../../language/model/finding.ts';
import { breathe } from './breathe.ts';
import type { ReadResult, TextSource } from './host.ts';

/** Files asked for at once. */
const Ahead = 32;

/** A file as it was taken in, or why it could not be read. */
export type FileRead<T> =
  | { uri: string; read: ReadResult & { ok: true }; state: T }
  | { uri: string; read: ReadResult & { ok: false }; state?: undefined };

/** Hears how many files have been read, and may call it off by answering `false`. */
export type Progress = (done: number, all: number) => boolean | undefined;

/**
 * Reads files and takes in their texts, in short steps: whatever else there is to do, such as answering an editor, gets
 * its turn in between. The next texts are on their way while these are taken in.
 */
export async function readFiles<T>(
  host: TextSource,
  uris: readonly string[],
  take: (uri: string, text: string) => T,
  progress?: Progress,
): Promise<FileRead<T>[]> {
  const files: FileRead<T>[] = [];
  const textsFrom = (start: number) => Promise.all(uris.slice(start, start + Ahead).map((uri) => host.readFile(uri)));
  let next = textsFrom(0);
  const breath = breathe();
  for (let start = 0; start < uris.length; start += Ahead) {
    const texts = await next;
    next = textsFrom(start + Ahead);
    for (const [index, read] of texts.entries()) {
      const uri = uris[start + index] ?? '';
      files.push(read.ok ? { uri, read, state: take(uri, read.text) } : { uri, read });
      await breath();
    }
    if (progress?.(files.length, uris.length) === false) break;
  }
  return files;
}

/** What is said about a file that could not be read. */
export function unreadable(uri: string, message: string): Finding {
  const start = { line: 0, character: 0 };
  return {
    code: 'unreadable-file',
    severity: 'error',
    message,
    label: 'File not read',
    place: { uri, range: { start, end: start } },
    related: [],
    fixes: [],
    about: [],
  };
}
