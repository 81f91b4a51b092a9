import type { Finding } from '../../language/model/finding.ts';
import { comparePositions, type Place, type Range } from '../../language/model/place.ts';
import { looksAcrossFiles } from '../../language/rules/run.ts';
import { movedBy, movedFinding } from '../moved.ts';

/** What was found in all files at last, and the texts that files edited since had then. */
export interface Earlier {
  findings: readonly Finding[];
  /** What of them is shown in one file, also of those that stand in another one first. */
  shownIn(uri: string): Finding[];
  texts: ReadonlyMap<string, string>;
}

/** The texts as they are now, and what one file says by itself. */
export interface Now {
  text(uri: string): string;
  quickFindings(uri: string): Finding[];
}

/** Of all files: those edited since are checked by themselves, the rest is as it was, moved with its text. */
export function allAtHand({ findings, texts }: Earlier, now: Now): Finding[] {
  const elsewhere = findings.filter(({ place }) => !texts.has(place.uri));
  const edited = [...texts].flatMap(([uri, text]) => {
    const moved = movedBy(text, now.text(uri));
    const across = findings.flatMap((finding) => {
      if (finding.place.uri !== uri || !looksAcrossFiles(finding.code)) return [];
      const range = moved(finding.place.range);
      return range ? [{ ...finding, place: { uri, range } }] : [];
    });
    return inOrder([...now.quickFindings(uri), ...across]);
  });
  return [...elsewhere, ...edited];
}

/** Of one file, with fixes that fit all texts as they are now. */
export function atHandIn(uri: string, { shownIn, texts }: Earlier, now: Now): Finding[] {
  const movers = new Map<string, (range: Range) => Range | undefined>();
  for (const [edited, text] of texts) movers.set(edited, movedBy(text, now.text(edited)));
  const moved = (place: Place) => {
    const mover = movers.get(place.uri);
    return mover ? mover(place.range) : place.range;
  };
  const isEdited = texts.has(uri);
  const known = shownIn(uri)
    .filter(({ code }) => !isEdited || looksAcrossFiles(code))
    .flatMap((finding) => movedFinding(finding, moved) ?? []);
  return isEdited ? inOrder([...now.quickFindings(uri), ...known]) : known;
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => comparePositions(a.place.range.start, b.place.range.start));
}
