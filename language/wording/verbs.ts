import * as lexicon from './lexicon/verbs.ts';
import { listOf } from './words.ts';

export type VerbClass = 'making' | 'weak making' | 'raising' | 'lowering' | 'improving' | 'holding' | 'behaviour';
export type Form = 'base' | 'third' | 'past' | 'ing';

/** What a word can be as a verb. */
export interface Verb {
  base: string;
  form: Form;
  classes: ReadonlySet<VerbClass>;
}

const classes = new Map<string, Set<VerbClass>>();
function put(list: string, name: VerbClass): void {
  for (const base of listOf(list)) {
    const known = classes.get(base) ?? new Set<VerbClass>();
    known.add(name);
    classes.set(base, known);
  }
}
put(lexicon.making, 'making');
put(lexicon.weakMaking, 'weak making');
put(lexicon.raising, 'raising');
put(lexicon.lowering, 'lowering');
put(lexicon.improving, 'improving');
put(lexicon.holding, 'holding');
put(lexicon.behaviour, 'behaviour');

const forms = new Map<string, Verb>();
for (const [base, of] of classes) {
  add(third(base), base, 'third', of);
  for (const past of pasts(base)) add(past, base, 'past', of);
  for (const ing of ings(base)) add(ing, base, 'ing', of);
}
for (const [word, base] of Object.entries(lexicon.irregular)) {
  const of = classes.get(base);
  if (of && word !== base) forms.set(word, { base, form: 'past', classes: of });
}
for (const [base, of] of classes) forms.set(base, { base, form: 'base', classes: of });

function add(word: string, base: string, form: Form, of: ReadonlySet<VerbClass>): void {
  if (!forms.has(word)) forms.set(word, { base, form, classes: of });
}

function third(base: string): string {
  if (/(s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function pasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubles(base) ? [`${base}ed`, `${base}${base.at(-1)}ed`] : [`${base}ed`];
}

function ings(base: string): string[] {
  if (/[^e]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return doubles(base) ? [`${base}ing`, `${base}${base.at(-1)}ing`] : [`${base}ing`];
}

function doubles(base: string): boolean {
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(base);
}

/** What a word can be as a verb, if it is one of those that say something here. */
export function verbOf(word: string): Verb | undefined {
  return forms.get(word);
}

export function isVerb(word: string, ...wanted: VerbClass[]): boolean {
  const verb = forms.get(word);
  return verb !== undefined && wanted.some((name) => verb.classes.has(name));
}
