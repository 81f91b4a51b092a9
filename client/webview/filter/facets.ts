import { facetLabels, labelOf } from '../../../language/filtering/filter-words.ts';
import { type FilterFacet, FilterFacets, type PreviewFilter } from '../../../language/protocol/filter.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';

/** One thing to tick in a menu of the filter. */
export interface FacetChoice {
  value: string;
  label: string;
  /** How many key results and KPIs it is true of. */
  count: number;
}

export interface FacetMenu {
  facet: FilterFacet;
  /** "Team" */
  label: string;
  choices: FacetChoice[];
}

/**
 * The menus of the filter, each with what occurs in what is shown: a menu with nothing to choose between is left out,
 * unless something in it is chosen. People, teams and cycles by name, states in the order of the counts.
 */
export function facetMenus(model: PreviewModel, filter: PreviewFilter): FacetMenu[] {
  const tallies = tallyOf(model);
  return FilterFacets.flatMap((facet) => {
    const counts = new Map(tallies[facet]);
    for (const chosen of filter[facet]) if (!counts.has(chosen)) counts.set(chosen, 0);
    const choices = [...counts]
      .filter(([value, count]) => value !== '' && (count > 0 || (filter[facet] as string[]).includes(value)))
      .map(([value, count]) => ({ value, label: labelOf(facet, value), count }));
    if (facet === 'teams' || facet === 'owners') choices.sort((a, b) => a.label.localeCompare(b.label));
    if (facet === 'cycles') choices.sort((a, b) => b.label.localeCompare(a.label));
    const worthIt = choices.length > 1 || filter[facet].length > 0 || facet === 'findings';
    return worthIt && choices.length > 0 ? [{ facet, label: facetLabels[facet], choices }] : [];
  });
}

/** "Owner: Zoe and 2 more" */
export function menuText({ facet, label }: FacetMenu, filter: PreviewFilter): string {
  const [first, ...more] = filter[facet];
  if (first === undefined) return label;
  const name = labelOf(facet, first);
  return `${label}: ${name}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

type Tally = Map<string, number>;

const tallied = new WeakMap<PreviewModel, Record<FilterFacet, Tally>>();

/** How often each choice is true; counted once for each model, as every letter of a search asks. */
function tallyOf(model: PreviewModel): Record<FilterFacet, Tally> {
  const known = tallied.get(model) ?? tally(model);
  tallied.set(model, known);
  return known;
}

function tally(model: PreviewModel): Record<FilterFacet, Tally> {
  const tallies = {
    teams: new Map(),
    owners: new Map(),
    cycles: new Map(),
    states: new Map(model.header.counts.map(({ state, count }) => [state as string, count])),
    findings: new Map(['any', 'none', 'error', 'warning', 'info', 'hint'].map((value) => [value, 0])),
  } satisfies Record<FilterFacet, Tally>;
  const add = (to: Tally, value: string) => to.set(value, (to.get(value) ?? 0) + 1);
  const addFindings = (badges: readonly { severity: string; group?: string }[]) => {
    add(tallies.findings, badges.length > 0 ? 'any' : 'none');
    for (const value of new Set(badges.flatMap(({ severity, group }) => [severity, group ?? ''])))
      add(tallies.findings, value);
  };
  for (const { team, cycle, owners, keyResults, badges } of model.objectives) {
    if (badges.length > 0) addFindings(badges);
    for (const row of keyResults) {
      add(tallies.teams, team);
      add(tallies.cycles, cycle);
      for (const name of new Set([...owners, ...row.owners].map((owner) => owner.name))) add(tallies.owners, name);
      addFindings(row.badges);
    }
  }
  for (const { team, owners, badges } of model.kpis) {
    add(tallies.teams, team);
    for (const { name } of owners) add(tallies.owners, name);
    if (badges.length > 0) addFindings(badges);
  }
  return tallies;
}
