import { singular, words } from './words.ts';

/** Words that name a part of the people or things a metric counts. */
const segments = new Set(
  'enterprise smb sme startup midmarket large small medium micro strategic key mobile web desktop android ios phone tablet app free paid trial premium basic pro new existing returning first-time repeat loyal inactive dormant young old senior student family business consumer private public retail wholesale online offline store self-serve assisted organic inbound outbound direct partner domestic international local regional national europe emea apac amer america africa asia us usa uk eu germany france spain italy mexico canada india japan china brazil north south east west northern southern eastern western morning evening weekend weekday summer winter spring autumn onboarding checkout urban rural city'.split(
    ' ',
  ),
);

/**
 * The part of a metric that a key result speaks of: segment words and proper names in its title that the metric's own
 * title does not have, in a fixed order; empty where it speaks of the whole.
 */
export function segmentWords(title: string, metric: string): string {
  const whole = new Set(words(metric).map((word) => singular(word.lower)));
  const found = words(title)
    .filter((word, index) => {
      if (word.kind !== 'word') return false;
      const one = singular(word.lower);
      if (whole.has(one) || whole.has(word.lower)) return false;
      const name = index > 0 && /^\p{Lu}/u.test(word.text) && !/^[A-Z]{2,4}s?$/.test(word.text);
      return name || segments.has(word.lower) || segments.has(one);
    })
    .map((word) => singular(word.lower));
  return [...new Set(found)].sort().join(' ');
}
