import { apart } from '../values/apart.ts';

/** So many answers are remembered, where nothing else is said: more than the titles of a file of 50,000 lines. */
const Most = 10_000;

/**
 * What is found in a text, remembered: several rules ask about one title, at every keystroke. Cleared when full, which keeps
 * it simple. What is found belongs to all who ask, so nobody changes it; and it holds nothing of the text that a title stands
 * in.
 */
export function remembered<Found>(find: (text: string) => Found, most = Most): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    if (known.size >= most) known.clear();
    const own = apart(text);
    const found = find(own);
    known.set(own, found);
    return found;
  };
}

/** What is found in the words of a text, remembered until others are asked about: many look at one text in a row. */
export function rememberedLast<Words extends object, Found>(find: (text: Words) => Found): (text: Words) => Found {
  let last: { text: Words; found: Found } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}
