/**
 * Where things are put that can be made again at any time, on a machine that has room for them. Nothing is ever missed:
 * what cannot be put there, or is not there as it was put, is made again without a word.
 */
export interface Shelf {
  /** What this very program has put there under a name, whole; undefined for everything else. */
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, content: Uint8Array): Promise<void>;
  /** A short text that stands for a long one, and for no other. */
  digest(text: string): string;
}
