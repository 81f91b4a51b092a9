import type { Entity, Kind, OrgUnit, Reference } from './entities.ts';

/** What a thing is, in users' words: "team", "key result". */
export function kindName(thing: Entity): string {
  if (thing.kind === 'unit') return thing.unitKind;
  if (thing.kind === 'kpi') return 'KPI';
  if (thing.kind === 'section') return 'OKR section';
  return thing.kind;
}

/** A thing as people call it: its title in quotes, or else its name. */
export function callIt(thing: Entity): string {
  if (thing.title?.value) return `“${inSentence(thing.title.value)}”`;
  return thing.name ? `\`${thing.name.value}\`` : kindName(thing);
}

/** A title for use between quotes in a sentence: cut at a word if it is long, with its own quotes made single. */
export function inSentence(title: string, longest = 90): string {
  const plain = title
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s(])["“”„]/g, '$1‘')
    .replace(/["“”„]/g, '’');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > longest / 2 ? word : undefined).trimEnd()}…`;
}

const kindNames: Record<Kind, string> = {
  unit: 'team, person or other unit',
  strategy: 'strategy',
  goal: 'goal',
  cycle: 'cycle',
  kpi: 'KPI',
  objective: 'objective',
  'key result': 'key result',
  initiative: 'initiative',
};

/** "objective, key result or goal". */
export function kindList(reference: Pick<Reference, 'kinds'>): string {
  const names = reference.kinds.map((kind) => kindNames[kind]);
  return names.length < 2 ? (names[0] ?? 'thing') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** "Growth": the title of a unit, or its name. */
export function unitTitle(unit: OrgUnit): string {
  return unit.title?.value || unit.name?.value || unit.unitKind;
}
