/** Text as it is compared: without capitals and accents. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The words of a search, folded. */
export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Where folded words occur in a text, as stretches of the text itself; stretches that touch are one. */
export function hitsIn(text: string, words: readonly string[]): [from: number, to: number][] {
  if (words.length === 0) return [];
  const { folded, at } = foldedWithPlaces(text);
  const marked: [number, number][] = [];
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      marked.push([at[from] ?? 0, at[from + word.length] ?? text.length]);
    }
  }
  return joined(marked.sort((a, b) => a[0] - b[0]));
}

/** A folded text, and for each of its characters where in the text it comes from. */
function foldedWithPlaces(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let index = 0; index < part.length; index++) at.push(place);
    place += character.length;
  }
  return { folded, at };
}

function joined(stretches: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
