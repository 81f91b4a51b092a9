import type { RowState } from './preview.ts';

/**
 * What a person asked to see of a preview. Within a list any one fits; the lists and the search hold together; an empty
 * one lets everything through.
 */
export interface PreviewFilter {
  /** Words that must all occur, in any order. */
  query: string;
  /** Teams, cycles and people as the cards call them. */
  teams: string[];
  owners: string[];
  cycles: string[];
  states: RowState[];
  /** `any`, `none`, a severity, or a group of rules. */
  findings: string[];
}

/** The lists of a filter, in the order of their menus. */
export const FilterFacets = ['teams', 'owners', 'cycles', 'states', 'findings'] as const;
export type FilterFacet = (typeof FilterFacets)[number];

export const NoFilter: PreviewFilter = { query: '', teams: [], owners: [], cycles: [], states: [], findings: [] };
