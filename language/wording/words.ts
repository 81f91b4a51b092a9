import { remembered } from './remembered.ts';

/** A word, number or sign of a text. */
export interface Word {
  /** As written. */
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** As it is looked up, see `lemma`. */
  lemma: string;
  kind: 'word' | 'number' | 'sign';
}

const Pattern =
  /(?:(?<![\p{L}\p{N}])[+\-−])?[$€£¥]?\s?\d[\d,.]*(?:\s?%|(?:k|K|m|M|bn|B|b|x|X)\b|(?:st|nd|rd|th)\b)?\+?|[\p{L}][\p{L}\p{M}\d'’&]*(?:\.(?:com|org|net|io|js|ai)\b)?|[<>≥≤=~→@:;,.()]|[%$€£]/gu;
/** The same for texts in ASCII, as most are: found in a third of the time. */
const Plain = new RegExp(
  Pattern.source
    .replaceAll('\\p{L}', 'A-Za-z')
    .replaceAll('\\p{N}', '\\d')
    .replaceAll('\\p{M}', '')
    .replaceAll(/[\u0080-\uffff]/g, ''),
  'g',
);

const numerals: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  dozen: '12',
};

/** Splits a text into words, numbers and signs. Hyphens and slashes part words: "trial-to-paid" is three. */
export const words = remembered(split, 20_000);

function split(text: string): Word[] {
  const parts = text.match(/^[\0-\x7f]*$/.test(text) ? Plain : Pattern) ?? [];
  return parts.map((part) => wordOf(part.trim()));
}

const wordOf = remembered((part): Word => {
  const first = part.codePointAt(0) ?? 0;
  if (/\d/.test(part) && !/^\p{L}/u.test(part)) {
    const lower = part.toLowerCase().replace(/[.,]$/, '');
    return { text: part.replace(/[.,]$/, ''), lower, lemma: lower, kind: 'number' };
  }
  if (first < 128 ? !/[A-Za-z]/.test(part) : !/^\p{L}/u.test(part)) {
    return { text: part, lower: part, lemma: part, kind: 'sign' };
  }
  const lower = part.toLowerCase().replaceAll('’', "'");
  const digits = Object.hasOwn(numerals, lower) ? numerals[lower] : undefined;
  if (digits) return { text: part, lower: digits, lemma: digits, kind: 'number' };
  return { text: part, lower, lemma: lemma(lower), kind: 'word' };
});

/** The singular of a noun, near enough to look it up. */
export function singular(noun: string): string {
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith('us') || noun.endsWith('is'))
    return noun;
  if (noun.endsWith("'s")) return noun.slice(0, -2);
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('es') && /(ches|shes|sses|xes|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The form under which a word is looked up: singular, and spelled one way ("utilisation" is "utilization"). */
export function lemma(word: string): string {
  const one = singular(word);
  if (one.includes('is')) return one.replace(/is(e|ed|ing|ation)$/, 'iz$1');
  if (one.endsWith('centre')) return `${one.slice(0, -2)}er`;
  return one === 'licence' ? 'license' : one;
}

/** For every place whether it lies in brackets: a note there is not what a text is about. */
export function bracketed(text: Word[]): boolean[] {
  let inside = false;
  return text.map(({ lower }) => {
    const before = inside;
    if (lower === '(') inside = true;
    if (lower === ')') inside = false;
    return before;
  });
}

/** The words of a data list. */
export function listOf(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Forms of "be" and "get", before which stands a subject and behind which a state. */
export const be: ReadonlySet<string> = listOf('is are was were be been being gets get got');
