import { endsPhrase, isState, isThing } from './counting.ts';
import { isHead, type MetricFound } from './metric-lexicon.ts';
import { isDeterminer, openingAt, opensWork } from './opening.ts';
import { verbOf } from './verbs.ts';
import { be, listOf, type Word } from './words.ts';

/** What an index is kept of, where it is a thing to build and no measure. */
const catalogues = listOf('search site website database card subject content file document book');

/** Heads that may as well name a thing: advice hours, a hotline number. */
const alsoThings = listOf('hours days number');
const speaking = listOf('can will may should must have has');

/**
 * The measure that a title names and says nothing more of: "Noise level", "Attendance of pupils". What is to become of
 * it stands in the numbers beside the title, or is still to be typed.
 */
export function measureNamed(text: Word[], metrics: MetricFound[]): string | undefined {
  const opening = openingAt(text);
  if (isDeterminer(text[0]?.lower ?? '') || opensWork(text, opening, metrics)) return undefined;
  const says = ({ lower, kind }: Word) =>
    kind !== 'word' ||
    be.has(lower) ||
    speaking.has(lower) ||
    isState(lower) ||
    verbOf(lower)?.form === 'past' ||
    verbOf(lower)?.form === 'third';
  if (text.some(says)) return undefined;
  const stop = text.findIndex(({ lower }) => endsPhrase(lower));
  const end = stop === -1 ? text.length : stop;
  const [before, head] = text
    .slice(0, end)
    .slice(-2)
    .map(({ lower }) => lower);
  if (!head || end < 2 || alsoThings.has(head)) return undefined;
  const isMeasure = isHead(head) && !(isThing(head) && catalogues.has(before ?? ''));
  if (!isMeasure && !metrics.some(({ at, length }) => at + length === end)) return undefined;
  return text
    .slice(0, end)
    .map((word) => word.text)
    .join(' ');
}
