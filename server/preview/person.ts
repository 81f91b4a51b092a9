import type { Person } from '../../language/protocol/preview.ts';

/** Name and initials: of the first and the last word, so "Ana Maria Reyes" and "Ana Reyes" look alike. */
export function person(name: string): Person {
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const initials = ends.map((word) => firstLetter(word ?? '')).join('');
  return { name, initials: initials === '' ? '?' : initials };
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first character a reader sees, accents and all. */
function firstLetter(word: string): string {
  const [first] = characters.segment(word);
  return (first?.segment ?? '').toUpperCase();
}
