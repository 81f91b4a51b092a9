import type { Finding } from '../../language/model/finding.ts';
import type { Host, ReadResult } from './host.ts';

/** Files asked for at once. */
const Ahead = 32;
/** For so long, in milliseconds, reading may keep everything else waiting: shorter than anyone notices. */
const Most = 15;

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
  host: Host,
  uris: readonly string[],
  take: (uri: string, text: string) => T,
  progress?: Progress,
): Promise<FileRead<T>[]> {
  const files: FileRead<T>[] = [];
  const textsFrom = (start: number) => Promise.all(uris.slice(start, start + Ahead).map((uri) => host.readFile(uri)));
  let next = textsFrom(0);
  let since = performance.now();
  for (let start = 0; start < uris.length; start += Ahead) {
    const texts = await next;
    next = textsFrom(start + Ahead);
    for (const [index, read] of texts.entries()) {
      const uri = uris[start + index] ?? '';
      files.push(read.ok ? { uri, read, state: take(uri, read.text) } : { uri, read });
      if (performance.now() - since < Most) continue;
      await pause();
      since = performance.now();
    }
    if (progress?.(files.length, uris.length) === false) break;
  }
  return files;
}

/** Lets everything that waits have its turn. */
export function pause(): Promise<void> {
  return new Promise((next) => {
    // A timer waits at least some milliseconds; where there is no better, in the browser, it has to do.
    if (typeof setImmediate === 'function') setImmediate(next);
    else setTimeout(next);
  });
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
