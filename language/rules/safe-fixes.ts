import type { Finding, Fix, TextChange } from '../model/finding.ts';
import { comparePositions, type Range } from '../model/place.ts';
import { offsetAt } from './text-positions.ts';

/** A fix that cannot change what the text means, in the file that its finding stands in. */
export interface SafeFix {
  finding: Finding;
  fix: Fix;
}

/** One safe fix for each finding that has one, without those that would meddle with one another: a second look takes them. */
export function safeFixes(findings: readonly Finding[]): SafeFix[] {
  const chosen: SafeFix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe && !candidate.snippet);
    if (!fix || fix.changes.some((change) => change.uri !== finding.place.uri)) continue;
    if (!chosen.some((other) => meddle(fix, other.fix))) chosen.push({ finding, fix });
  }
  return chosen;
}

function meddle(a: Fix, b: Fix): boolean {
  return a.changes.some((one) => b.changes.some((other) => one.uri === other.uri && touch(one.range, other.range)));
}

function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** A text after changes that do not overlap. */
export function changed(text: string, changes: readonly Pick<TextChange, 'range' | 'newText'>[]): string {
  return changes
    .map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }))
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
