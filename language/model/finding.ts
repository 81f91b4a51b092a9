import { comparePositions, type Place, type Range } from './place.ts';

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

/** A finding at each place that it is about, as an editor shows it: each one leads to the others. */
export function everywhere(finding: Finding): Finding[] {
  const { alsoAt = [], ...first } = finding;
  const others = alsoAt
    .filter((place) => !isSamePlace(place, finding.place))
    .map((place): Finding => {
      const related = finding.related.filter((each) => !isSamePlace(each.place, place));
      return { ...first, place, related: [{ place: finding.place, message: finding.label }, ...related] };
    });
  return [finding, ...others];
}

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.uri === b.uri &&
    comparePositions(a.range.start, b.range.start) === 0 &&
    comparePositions(a.range.end, b.range.end) === 0
  );
}
