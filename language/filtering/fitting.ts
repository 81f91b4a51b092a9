import { FilterFacets, type PreviewFilter } from '../protocol/filter.ts';
import type { FindingKind, KeyResultRow, KpiCard, ObjectiveCard, RowState } from '../protocol/preview.ts';
import { fold, wordsOf } from './words.ts';

/** Whether anything is held back at all. */
export function isFiltering(filter: PreviewFilter): boolean {
  return filter.query.trim() !== '' || FilterFacets.some((facet) => filter[facet].length > 0);
}

/** A filter made ready to ask of many things. */
export interface Sieve {
  filter: PreviewFilter;
  words: readonly string[];
}

export function sieveOf(filter: PreviewFilter): Sieve {
  return { filter, words: wordsOf(filter.query) };
}

/**
 * The objectives and rows that fit, in the order of the file. An objective whose own words or owner fit keeps all of its
 * rows; one without a fitting row is left out, unless it fits by itself. Whatever is kept whole is the very same object.
 */
export function fittingObjectives(objectives: ObjectiveCard[], sieve: Sieve): ObjectiveCard[] {
  return objectives.flatMap((objective) => {
    const { filter, words } = sieve;
    if (!fits(filter.teams, objective.team) || !fits(filter.cycles, objective.cycle)) return [];
    const spoken = says(objective, objectiveWords, words);
    const owned = fitsAny(filter.owners, namesOf(objective.owners));
    const keyResults = objective.keyResults.filter(
      (row) =>
        (spoken || says(row, rowWords, words)) &&
        (owned || fitsAny(filter.owners, namesOf(row.owners))) &&
        fits(filter.states, row.state) &&
        fitsFindings(filter.findings, row.badges),
    );
    const itself =
      spoken &&
      owned &&
      (filter.states.length === 0 || (objective.keyResults.length === 0 && fits(filter.states, objective.state))) &&
      fitsFindings(filter.findings, objective.badges);
    // Where everything is asked to be without findings, one row that has some is reason enough to leave its card out.
    if (keyResults.length === 0 && (!itself || (objective.keyResults.length > 0 && wantsNone(filter)))) return [];
    return [keyResults.length === objective.keyResults.length ? objective : { ...objective, keyResults }];
  });
}

const wantsNone = ({ findings }: PreviewFilter): boolean => findings.includes('none');

/** The KPIs that fit. They belong to no cycle; their health is asked for by the words of key results. */
export function fittingKpis(kpis: KpiCard[], { filter, words }: Sieve): KpiCard[] {
  return kpis.filter(
    (kpi) =>
      says(kpi, kpiWords, words) &&
      fits(filter.teams, kpi.team) &&
      fitsAny(filter.owners, namesOf(kpi.owners)) &&
      fits(filter.states, stateOfHealth[kpi.health]) &&
      fitsFindings(filter.findings, kpi.badges),
  );
}

/** How well a KPI does in the words of key results, so that one choice of states holds for both. */
const stateOfHealth: Record<KpiCard['health'], RowState> = {
  healthy: 'on track',
  watch: 'at risk',
  critical: 'off track',
  'no data': 'no data',
  'no bands': 'no data',
};

/** Whether one of the wanted is there; nothing wanted, and everything is. */
export const fits = <Item>(wanted: readonly Item[], item: Item): boolean =>
  wanted.length === 0 || wanted.includes(item);

export const fitsAny = <Item>(wanted: readonly Item[], items: readonly Item[]): boolean =>
  wanted.length === 0 || items.some((item) => wanted.includes(item));

/** One finding must be of a wanted severity and of a wanted group; `none` lets through what has no finding. */
export function fitsFindings(wanted: readonly string[], found: readonly FindingKind[]): boolean {
  if (wanted.length === 0 || (wanted.includes('none') && found.length === 0)) return true;
  const severities = wanted.filter((each) => Severities.has(each));
  const groups = wanted.filter((each) => !Severities.has(each) && each !== 'any' && each !== 'none');
  if (severities.length === 0 && groups.length === 0 && !wanted.includes('any')) return false;
  return found.some(
    ({ severity, group }) => fits(severities, severity) && (groups.length === 0 || fits(groups, group ?? '')),
  );
}

const Severities: ReadonlySet<string> = new Set<FindingKind['severity']>(['error', 'warning', 'info', 'hint']);

export const namesOf = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

const folded = new WeakMap<object, string>();

/** Whether every word of a search occurs in what a thing says; folded once for each thing. */
export function says<Thing extends object>(
  thing: Thing,
  textsOf: (thing: Thing) => (string | undefined)[],
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  let text = folded.get(thing);
  if (text === undefined) {
    text = fold(textsOf(thing).filter(Boolean).join('\n'));
    folded.set(thing, text);
  }
  const all = text;
  return words.every((word) => all.includes(word));
}

/** `first-session.invite` of `growth/2026-Q4.okr#first-session.invite`: the path of the file is nobody's name. */
const nameIn = (id: string): string => id.slice(id.lastIndexOf('#') + 1);

const objectiveWords = (objective: ObjectiveCard) => [
  objective.title,
  nameIn(objective.id),
  objective.team,
  objective.ambition,
  ...namesOf(objective.owners),
];

const rowWords = (row: KeyResultRow) => [
  row.title,
  nameIn(row.id),
  row.form,
  ...namesOf(row.owners),
  ...row.marks.map((mark) => mark.label),
  ...(row.links ?? []).filter(({ kind }) => kind === 'measures').map(({ title }) => title),
];

const kpiWords = (kpi: KpiCard) => [kpi.title, nameIn(kpi.id), kpi.team, kpi.perspective, ...namesOf(kpi.owners)];
