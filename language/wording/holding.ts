import { looksEnglish } from './english.ts';
import { metricsIn } from './metric-lexicon.ts';
import { words } from './words.ts';

const opens = /^(keep|maintain|hold|sustain|preserve|stay|remain)(s|ing)?\b(?!-)/i;
const stays = /\b(stays?|remains?|holds?) (at|above|below|under|over|within|between) /i;
const limit = /\b(at|above|below|under|over|within|least|most|than)\b.*\d/i;

/** Longer texts are judged by their beginning. */
const Longest = 400;

/**
 * Whether a title only holds a metric where it is: "Keep churn below 3%", "Uptime stays above 99.9%". Not "Keep customers
 * coming back", which names no measure, nor "Hold ten meetings".
 */
export function holdsLevel(title: string): boolean {
  const text = title.trim().slice(0, Longest);
  if (!looksEnglish(text)) return false;
  if (stays.test(text)) return true;
  return opens.test(text) && (limit.test(text) || metricsIn(words(text)).length > 0);
}
