import type { IsoDate } from '../../language/values/types.ts';
import type { Shelf } from './cache/shelf.ts';

/** A text, or in users' words why there is none. `missing`: there is no such file, as opposed to one that cannot be read. */
export type ReadResult = { ok: true; text: string } | { ok: false; message: string; missing?: boolean };

/** What a look at the folders finds. */
export interface Listing {
  /** The URIs of all `.okr` files below the roots, but for those in nested workspaces. */
  files: string[];
  /** The URIs of folders inside that have a configuration of their own: each is a workspace of its own. */
  nested: string[];
}

/** The text of a file from a day on. */
export interface PastText {
  date: IsoDate;
  text: string;
}

/** The past of the files: a Git repository, on a machine that has Git. */
export interface Past {
  /** What tells one state of the past from another: the current commit. Undefined where nothing is known of it. */
  state(): Promise<string | undefined>;
  /** Each file as it stood at the end of its day, and as each later change left it, oldest first. */
  versions(since: ReadonlyMap<string, IsoDate>): Promise<ReadonlyMap<string, readonly PastText[]>>;
}

/** Where texts come from. */
export type TextSource = Pick<Host, 'readFile'>;

/** What the workspace needs from the machine it runs on. The command line, the editor and the browser each have one. */
export interface Host {
  /** What is below the roots, without what `exclude` (globs on the path) leaves out. */
  list(exclude: string[]): Promise<Listing>;
  readFile(uri: string): Promise<ReadResult>;
  /** Whether there is a file, of whatever kind, inside the workspace. */
  hasFile(uri: string): Promise<boolean>;
  /** Absent where files have no past: in the browser. */
  past?: Past;
  /** What one start leaves for the next; absent where nothing is to stay behind. */
  shelf?: Shelf;
  /** The day it is for the user. */
  today(): IsoDate;
}
