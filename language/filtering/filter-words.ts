import { capitalised } from '../drawing/in-words.ts';
import { lookOf } from '../drawing/looks.ts';
import { type FilterFacet, FilterFacets, type PreviewFilter } from '../protocol/filter.ts';

/** What a list of the filter is called, over its menu and as an option of the command line. */
export const facetLabels: Record<FilterFacet, string> = {
  teams: 'Team',
  owners: 'Owner',
  cycles: 'Cycle',
  states: 'Status',
  findings: 'Findings',
};

const findingLabels: Record<string, string> = {
  any: 'Any finding',
  none: 'No finding',
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
  hint: 'Hints',
};

/** What a chosen value is called. */
export function labelOf(facet: FilterFacet, value: string): string {
  if (facet === 'states') return lookOf(value as PreviewFilter['states'][number]).word;
  if (facet === 'findings') return findingLabels[value] ?? (value === 'kpi' ? 'KPIs' : capitalised(value));
  return value;
}

/** "Filtered by owner Zoe or Max, status at risk, search “cold”": what is asked for, to stand on what was made with it. */
export function filterText(filter: PreviewFilter): string {
  const said = (facet: FilterFacet) =>
    filter[facet]
      .map((value) => labelOf(facet, value))
      .map((label) => (facet === 'states' || facet === 'findings' ? label.toLowerCase() : label))
      .join(' or ');
  const lists = FilterFacets.filter((facet) => filter[facet].length > 0).map(
    (facet) => `${facetLabels[facet].toLowerCase()} ${said(facet)}`,
  );
  const query = filter.query.trim();
  const parts = query === '' ? lists : [...lists, `search “${query}”`];
  return parts.length === 0 ? '' : `Filtered by ${parts.join(', ')}`;
}
