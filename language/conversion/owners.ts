import type { CommentPiece, PersonNamed } from './piece.ts';

const ownerWords = '(?:owners?|owned by|dri|responsible|lead)';
const ownLine = new RegExp(`^${ownerWords}\\s*[:–—-]\\s*(.+)$`, 'i');
const aside = new RegExp(`^(.*\\S)\\s*[(\\[]\\s*${ownerWords}\\s*[:–—-]?\\s+([^()\\[\\]]+)[)\\]]$`, 'i');
const mention = /^(.*\S)\s+@([\p{L}\p{N}._-]+)$/u;

/** Who owns what a text is about, as written on a line of its own; undefined where it is something else. */
export function ownerLine(text: string): string | undefined {
  return ownLine.exec(text)?.[1];
}

/** A title with its owner taken out: a property where the person is known, otherwise a comment in front. */
export function readOwner(
  text: string,
  personNamed: PersonNamed,
): { text: string; owner?: string; comment?: CommentPiece } {
  const found = aside.exec(text);
  if (found?.[1] && found[2]) {
    const owner = personNamed(found[2].trim());
    if (owner !== undefined) return { text: found[1], owner };
    return { text: found[1], comment: { kind: 'comment', text: `Owner: ${found[2].trim()}` } };
  }
  const mentioned = mention.exec(text);
  const owner = mentioned?.[2] === undefined ? undefined : personNamed(mentioned[2]);
  return mentioned?.[1] && owner !== undefined ? { text: mentioned[1], owner } : { text };
}
