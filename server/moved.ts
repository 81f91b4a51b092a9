import type { Finding } from '../language/model/finding.ts';
import type { Place, Range } from '../language/model/place.ts';

/**
 * Where ranges of a text are after it was edited, as far as the lines in front of the edit and behind it tell; undefined
 * for a range that touches the edited lines.
 */
export function movedBy(before: string, after: string): (range: Range) => Range | undefined {
  if (before === after) return (range) => range;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old[same] === now[same]) same++;
  let tail = 0;
  while (tail < shorter - same && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const by = now.length - old.length;
  return (range) => {
    if (range.end.line < same) return range;
    if (range.start.line < old.length - tail) return undefined;
    return {
      start: { ...range.start, line: range.start.line + by },
      end: { ...range.end, line: range.end.line + by },
    };
  };
}

/**
 * A finding of earlier texts where it is now, without the fixes that would change edited lines; undefined where it speaks
 * of such a line itself. `moved` tells of a place then where it is now.
 */
export function movedFinding(finding: Finding, moved: (place: Place) => Range | undefined): Finding | undefined {
  const range = moved(finding.place);
  if (!range) return undefined;
  const fixes = finding.fixes.flatMap((fix) => {
    const changes = fix.changes.flatMap((change) => {
      const now = moved(change);
      return now ? [{ ...change, range: now }] : [];
    });
    return changes.length === fix.changes.length ? [{ ...fix, changes }] : [];
  });
  return { ...finding, place: { uri: finding.place.uri, range }, fixes };
}
