import type { IsoDate } from '../../language/values/types.ts';

/** A text, or in users' words why there is none. `missing`: there is no such file, as opposed to one that cannot be read. */
export type ReadResult = { ok: true; text: string } | { ok: false; message: string; missing?: boolean };

/** What the workspace needs from the machine it runs on. The command line, the editor and the browser each have one. */
export interface Host {
  /** The URIs of all `.okr` files below the roots, without those that `exclude` (globs on the path) leaves out. */
  listFiles(exclude: string[]): Promise<string[]>;
  readFile(uri: string): Promise<ReadResult>;
  /** The day it is for the user. */
  today(): IsoDate;
}
