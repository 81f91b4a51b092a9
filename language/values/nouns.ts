/** Plurals that no ending gives away. */
const irregular = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    indices: 'index',
    criteria: 'criterion',
    analyses: 'analysis',
    crises: 'crisis',
    theses: 'thesis',
    halves: 'half',
    leaves: 'leaf',
    lives: 'life',
    buses: 'bus',
    statuses: 'status',
    movies: 'movie',
    cookies: 'cookie',
    bonuses: 'bonus',
    viruses: 'virus',
    campuses: 'campus',
  }),
);

const irregularPlural = new Map([...irregular].map(([many, one]) => [one, many]));

/** Words that are the same for one and for many. */
const unchanging = new Set(['news', 'series', 'species']);

/** Words that end in `s` and are no plural. */
const singularInS = /(?:ss|us|is)$/;

/**
 * The singular of a counted noun, in lower case, so that `1 team`, `12 teams` and `Teams` count the same thing.
 * In a phrase the last word decides: `active workspaces` gives `active workspace`. Words of other languages mostly
 * stay as they are, which only means that their plural is another noun.
 */
export function singular(noun: string): string {
  const words = noun.normalize('NFC').toLowerCase().trim().split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, singularWord(last)].join(' ');
}

/** The noun as it stands behind `value`: `1 team`, `2 teams`. Keeps the noun as written where it already fits. */
export function nounFor(value: number, noun: string): string {
  if (Math.abs(value) !== 1) return noun;
  const one = singular(noun);
  return one === noun.toLowerCase() ? noun : noun === noun.toLowerCase() ? one : noun;
}

/** The plural of a noun, for messages and for counts whose unit is written in the singular. */
export function plural(noun: string): string {
  const words = noun.trim().split(/\s+/);
  const last = words.pop() ?? '';
  if (singular(last) !== last.toLowerCase()) return noun;
  return [...words, pluralWord(last)].join(' ');
}

function singularWord(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (unchanging.has(word) || !word.endsWith('s') || word.length < 4 || singularInS.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function pluralWord(word: string): string {
  const known = irregularPlural.get(word);
  if (known !== undefined) return known;
  if (unchanging.has(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  return /[a-z]$/.test(word) ? `${word}s` : word;
}
