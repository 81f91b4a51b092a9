/** A way to break a text: what is done, and how. */
export interface Damage {
  what: string;
  /** What to look for; it stands in the text once, or the first one counts. */
  find: string;
  /** What stands there instead. */
  put: string;
}

export function damaged(text: string, { find, put }: Damage): string {
  const at = text.indexOf(find);
  return at < 0 ? text : text.slice(0, at) + put + text.slice(at + find.length);
}

/** One slip each, as they happen while writing, merging and pasting. */
export const damages: Damage[] = [
  // quotes
  { what: 'closing quote of an objective', find: 'become regulars" {', put: 'become regulars {' },
  { what: 'opening quote of an objective', find: 'calm "The kitchen', put: 'calm The kitchen' },
  { what: 'closing quote of a one-line key result', find: 'within a week" from', put: 'within a week from' },
  { what: 'closing quote of a key result with a block', find: 'the first tray" {', put: 'the first tray {' },
  { what: 'closing quote of a reason', find: 'never come back"', put: 'never come back' },
  { what: 'closing quote of a note', find: 'stamp card works"', put: 'stamp card works' },
  { what: 'both quotes of a title', find: '"Offices order breakfast from us"', put: 'Offices order breakfast from us' },
  { what: 'a quote inside a text', find: 'ten o\'clock"', put: 'ten "o\'clock"' },
  // braces
  { what: 'opening brace of an objective', find: 'become regulars" {', put: 'become regulars"' },
  { what: 'closing brace of an objective', find: '12 loaves\n}', put: '12 loaves\n' },
  { what: 'closing brace of a key result', find: 'weight 2\n  }', put: 'weight 2\n' },
  { what: 'opening brace of a key result', find: 'first tray" {', put: 'first tray"' },
  { what: 'closing brace of the last objective', find: 'in the street"\n}', put: 'in the street"\n' },
  { what: 'closing brace of the check-in', find: 'next week"\n}', put: 'next week"\n' },
  { what: 'opening brace of the check-in', find: 'by rosa {', put: 'by rosa' },
  { what: 'a closing brace too many', find: '12 loaves\n}', put: '12 loaves\n}\n}' },
  { what: 'a closing brace too many inside', find: '  supports company', put: '  }\n  supports company' },
  { what: 'an opening brace too many', find: '  aspirational', put: '  {\n  aspirational' },
  // words
  { what: 'keyword of an objective', find: 'objective calm', put: 'calm' },
  { what: 'misspelt keyword of an objective', find: 'objective calm', put: 'objectve calm' },
  { what: 'keyword of a key result', find: 'kr sales', put: 'sales' },
  { what: 'misspelt keyword of a key result', find: 'kr sales', put: 'rk sales' },
  { what: 'a property that does not exist', find: '  owner ben', put: '  accountable ben' },
  { what: 'a misspelt property', find: '  because "Half', put: '  becuase "Half' },
  { what: 'keyword of a section', find: 'okrs for bakery', put: 'for bakery' },
  { what: 'misspelt keyword of a check-in', find: 'check-in 2026', put: 'checkin 2026' },
  // what belongs to a word
  { what: 'title of an objective', find: '"Offices order breakfast from us" ', put: '' },
  { what: 'title of a key result', find: '"Offices that order every week" ', put: '' },
  { what: 'number behind from', find: 'from 24% to', put: 'from to' },
  { what: 'name behind owner', find: 'owner rosa', put: 'owner' },
  { what: 'text behind because', find: 'because "Half of the people who try us never come back"', put: 'because' },
  { what: 'date behind by', find: 'baseline by 2026-10-31', put: 'baseline by' },
  { what: 'name behind depends on', find: 'ovens.quick-heat', put: '' },
  { what: 'team of the section', find: 'for bakery in 2026-Q4', put: 'in 2026-Q4' },
  { what: 'date of the check-in', find: 'check-in 2026-11-16', put: 'check-in' },
  // junk
  { what: 'stray words between objectives', find: '\nobjective calm', put: '\ncoming soon\n\nobjective calm' },
  { what: 'stray signs in a block', find: '  owner ben', put: '  ?? !! ##\n  owner ben' },
  { what: 'a heading of Markdown', find: '\nobjective calm', put: '\n## Calm\n\nobjective calm' },
  { what: 'markers of a merge', find: '  kr sales', put: '<<<<<<< HEAD\n  kr sales' },
  { what: 'a bullet before a key result', find: '  kr waste', put: '  - kr waste' },
  // lines
  {
    what: 'a line given twice',
    find: '  kr waste',
    put: '  kr again "Customers who come back within a week" from 24% to 35% leading customer\n  kr waste',
  },
  { what: 'a line broken in the middle', find: 'from $4,200 to $5,500', put: 'from $4,200\n  to $5,500' },
  {
    what: 'a property under its one-line key result',
    find: ' lagging business\n  kr waste',
    put: '\n    lagging business\n  kr waste',
  },
];
