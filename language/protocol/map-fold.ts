import type { RowState } from './preview.ts';

/** What can be folded away: the objectives that only support this one, or those of a team. */
export interface MapFold {
  key: string;
  /** Objectives in it. */
  count: number;
  states: { state: RowState; count: number }[];
  /** Conflicts between two of them. */
  conflicts: number;
  /** It is folded now. */
  closed: boolean;
}
