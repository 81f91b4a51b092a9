import { segmentWords } from '../wording/segments.ts';
import { tellingWords } from './same-words.ts';

/** Words for one thing seen from its two sides: when one rises, the other falls. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:churn\w*|attrition|cancell?ations?|cancels?|(?:who|that) (?:leave|quit|stop)|lost)\b/i,
    /\b(?:retention|retained|renewals?|renew|loyalty|(?:who|that) (?:stay|remain|renew)|kept)\b/i,
  ],
  [
    /\b(?:turnover of (?:staff|people)|staff turnover|resignations?)\b/i,
    /\b(?:staff retention|tenure|stay with us)\b/i,
  ],
  [/\b(?:down ?time|outages?)\b/i, /\b(?:up ?time|availability)\b/i],
  [/\b(?:absen\w+|sick (?:days|leave)|no-shows?)\b/i, /\b(?:attendance|present|turn-?outs?|show-ups?)\b/i],
  [/\b(?:drop-?outs?|abandon\w*)\b/i, /\b(?:complet\w+|finish\w*|graduat\w+)\b/i],
  [/\b(?:vacan\w+|empty)\b/i, /\b(?:occup\w+|taken|filled|full)\b/i],
  [/\b(?:late|delayed|overdue)\b/i, /\b(?:on time|punctual\w*|in time)\b/i],
  [/\b(?:errors?|mistakes?)\b/i, /\b(?:accura\w+|error-free|right (?:at )?first time)\b/i],
  [/\b(?:complaints?|dissatisf\w+|detractors?)\b/i, /\b(?:satisfaction|satisfied|promoters?)\b/i],
  [/\b(?:waste\w*|scrap\w*|thrown away)\b/i, /\b(?:yield|recovered|recycled|reused)\b/i],
  [/\b(?:unemploy\w+|out of work)\b/i, /\b(?:employed|employment|in work)\b/i],
];

/** Whether a title has any of the words: one look for most titles, which have none. */
const anyOpposite = new RegExp(
  opposites
    .flat()
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** A metric word of the table in a title. */
export interface Mention {
  /** Row of the table. */
  row: number;
  /** Column: 0 or 1. */
  side: number;
  /** What else the title is about: "customers", "staff". */
  subject: string[];
}

/** The metric words that a title mentions; one that has both sides of a row says nothing about it. */
export function mentionsIn(title: string): Mention[] {
  if (!anyOpposite.test(title)) return [];
  return opposites.flatMap((row, index) => {
    const sides = row.map((word) => word.test(title));
    const side = sides.indexOf(true);
    const word = row[side];
    if (!word || sides[1 - side]) return [];
    return [{ row: index, side, subject: subjectOf(title.replace(word, ' ')) }];
  });
}

const measures = new Set('rate share number count amount level score ratio total average overall'.split(' '));

function subjectOf(title: string): string[] {
  return tellingWords(title).filter((word) => !measures.has(word));
}

/** How near what two mentions are about is: the same, one says more than the other, or something else. */
export function nearness(a: Mention, b: Mention): 'same' | 'part' | undefined {
  const [few, many] = a.subject.length <= b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  if (!few.every((word) => many.includes(word))) return undefined;
  return few.length === many.length && few.length > 0 ? 'same' : 'part';
}

/** Whether two titles are about the same part of what they count: "enterprise", "north". */
export function samePart(a: string, b: string): boolean {
  return segmentWords(a, b) === '' && segmentWords(b, a) === '';
}
