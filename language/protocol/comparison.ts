import type { Cell, PreviewPlace } from './preview.ts';

/** How things stand now, beside the cycle before at the same day and at its end. */
export interface Comparison {
  /** The cycle before: "2026-Q3"; absent where there is none to compare with, and `sentence` says why. */
  cycle?: string;
  /** "9 Aug": the day of that cycle that is as far in as today is in this one. */
  sameDay?: string;
  /** "Two key results go on, three are new and one was left behind." */
  sentence: string;
  objectives: ComparedRow[];
  keyResults: ComparedRow[];
  kpis: ComparedRow[];
  /** Only in this cycle, and only in the one before. */
  fresh: ComparedItem[];
  dropped: ComparedItem[];
}

export interface ComparedItem {
  id: string;
  place: PreviewPlace;
  title: string;
  team: string;
  /** Of what was left behind: how it ended, "ended at 62%". */
  note?: string;
}

/** One thing that goes on from one cycle to the next. */
export interface ComparedRow {
  id: string;
  place: PreviewPlace;
  title: string;
  team: string;
  /** Where it stood in the cycle before. */
  before: PreviewPlace;
  /** What makes it the same: "same name", "same KPI", "same title". */
  by: string;
  /** "33%" with "47% of the way"; a value that nobody knows is "–". */
  now: Cell;
  /** On the same day of the cycle before, and at its end. */
  was: Cell;
  end: Cell;
  /** What may be said of the difference, and what may not: a sentence or two. */
  note: string;
}
