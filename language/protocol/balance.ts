import type { Badge, PreviewPlace, RowState } from './preview.ts';

/** What the balance view shows: whom the key results serve, and when they tell. */
export interface BalanceView {
  /** "Deck hears from customers early, and from the business late." */
  sentence: string;
  rows: BalanceRow[];
  /** Measured key results of which nobody says, not even their words, for whom or when they tell. */
  undeclared: BalanceItem[];
  /** "three guardrails, one milestone": what has no side by its nature; empty without any. */
  unplaced: string;
  /** Every objective of the cycle, by team in the order of the files. */
  teams: BalanceTeam[];
  /** What those are: "Every objective of 2026-Q4". */
  every: string;
}

export type Impact = 'customer' | 'business' | 'internal';
export type Horizon = 'leading' | 'lagging';

export interface BalanceRow {
  impact: Impact;
  cells: BalanceCell[];
}

export interface BalanceCell {
  horizon: Horizon;
  items: BalanceItem[];
  /** What an empty cell leaves unknown, the first sentence in short. */
  gap?: string;
  /** The rule's finding about it, with its fixes. */
  finding?: Badge;
  /** What could be written to fill it, where no rule speaks of it. */
  offer?: BalanceOffer;
}

/** A key result to fill in, for an empty cell. */
export interface BalanceOffer {
  /** "Add one to “Crossings people look forward to”" */
  label: string;
  /** The objective it would stand in. */
  objective: string;
  place: PreviewPlace;
  impact: Impact;
  horizon: Horizon;
  /** A KPI that could be measured there. */
  kpi?: string;
}

/** Client -> server: writes the key result of an offer, with places to fill in; answered as a fix is. */
export const FillCellRequest = 'okr/fillCell';
export interface FillCellParams {
  offer: BalanceOffer;
  /** The text has the keyboard: the cursor goes to the first place to fill in. */
  inEditor: boolean;
}

export interface BalanceItem {
  id: string;
  place: PreviewPlace;
  title: string;
  team: string;
  cycle: string;
  state: RowState;
  /** Only the wording suggests where it stands. */
  suggested: boolean;
  /** Of one that stands nowhere: "say `leading` or `lagging`". */
  missing?: string;
}

export interface BalanceTeam {
  team: string;
  objectives: {
    id: string;
    place: PreviewPlace;
    title: string;
    cycle: string;
    counts: Record<BalanceColumn, BalanceCount>;
  }[];
}

export type BalanceColumn = Impact | Horizon | 'guardrail';

/** How many key results: declared, and those that only their wording puts there. */
export interface BalanceCount {
  declared: number;
  suggested: number;
}
