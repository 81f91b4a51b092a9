import type { Place, Range } from './place.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface TextChange {
  uri: string;
  range: Range;
  newText: string;
}

/** A change that removes the finding, ready to apply. */
export interface Fix {
  /** What an editor's menu says: "Move it to the initiatives and leave a key result to fill in". */
  title: string;
  changes: TextChange[];
  /** The one to take when in doubt. */
  preferred?: boolean;
  /** It cannot change the meaning, so fix-all may take it. */
  safe?: boolean;
  /** `newText` holds tab stops (`${1:from}`) in the snippet syntax of editors. */
  snippet?: boolean;
}

export interface Related {
  place: Place;
  message: string;
}

/** Something the tool has to say about a place: what is wrong, why it matters, what to write instead. */
export interface Finding {
  /** The rule's id, or `syntax-error`, `unresolved-reference`, `duplicate-name`, `data-file`. */
  code: string;
  severity: Severity;
  message: string;
  /** Three or four words for a badge: "Output, not outcome". */
  label: string;
  place: Place;
  related: Related[];
  /** Other places that it is just as much about: an editor shows it there, too; a list shows it once. */
  alsoAt?: Place[];
  fixes: Fix[];
  /** The ids of the things it is about, the first one leading: cards show it there. */
  about: string[];
}
