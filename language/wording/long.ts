/** Where a reason or a second thought begins, by what joins it to the words before. */
const joints =
  /\s+(?:because|since|in order to|so that we|so we)\s+|(?<=[^\s.]{3})\.\s+(?=\p{Lu})|\s+[–—]\s+|\s*;\s+|\s+(?=\([^()]{12,}\)[.!]?$)/gu;

/** Nobody moves more than this in one go. */
const Longest = 1000;

/** A long title cut in two: what it says, and the reason or remark behind it. */
export interface CutTitle {
  head: string;
  tail: string;
}

/** The last place at which a title can be cut so that its head is a short title of its own; undefined without one. */
export function cutTitle(title: string, longest: number): CutTitle | undefined {
  if (title.length > Longest) return undefined;
  let found: CutTitle | undefined;
  for (const joint of title.matchAll(joints)) {
    const head = title.slice(0, joint.index).trim();
    const tail = title
      .slice(joint.index + joint[0].length)
      .trim()
      .replace(/^\((.*)\)[.!]?$/, '$1');
    if (head.length < 12 || head.length > longest || tail.length < 8) continue;
    found = { head, tail: tail.charAt(0).toUpperCase() + tail.slice(1) };
  }
  return found;
}
