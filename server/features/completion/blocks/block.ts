import type { Snippet } from '../snippet.ts';

/** A whole block: what it is called in the list, what typing finds it, and what is written. */
export interface Block {
  label: string;
  filter: string;
  title: string;
  body: Snippet;
}
