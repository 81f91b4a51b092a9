import type { Cell, Person, PreviewPlace, PreviewScope, RowState } from './preview.ts';

/** This week's list: every key result of a team that can still be reported on, with what was last known. */
export interface CheckInView {
  /** "Check-in of Monday, 9 November" */
  title: string;
  /** Where the block is written: "at the end of deck/2026-Q4.okr". */
  where: string;
  /** Why nothing can be reported here, and what to do about it. */
  problem?: string;
  /** The scope is of several teams or cycles, and a check-in is of one. */
  mixed?: boolean;
  /** A check-in of this day that is in the file already. */
  already?: PreviewPlace;
  groups: { id: string; place: PreviewPlace; title: string; rows: CheckInRow[] }[];
}

export interface CheckInRow {
  id: string;
  place: PreviewPlace;
  title: string;
  owner?: Person;
  state: RowState;
  /** A number to type, or a box to tick; `none` where it cannot be reported on. */
  input: 'number' | 'done' | 'none';
  /** "min", "%"; in words for screen readers: "minutes", "percent". */
  unit?: { label: string; spoken: string };
  last: Cell;
  expected: Cell;
  /** Share of the way and distance from the pace: "50%" / "8 ahead". */
  pace: Cell;
  /** What the last check-in said: "70"; asked for only where it is given. */
  confidence?: string;
  /** The last note, shown until a new one is typed. */
  lastNote?: string;
  /** Why it has no input: "Give it a name: …". */
  problem?: string;
}

/** What a person has typed into a row; every field may be empty. */
export interface CheckInDraftEntry {
  value: string;
  confidence: string;
  note: string;
  done: boolean;
}

/** Client -> server: reads what was typed; with `write`, puts it into the file as one edit. */
export const CheckInWriteRequest = 'okr/checkIn';
export interface CheckInWriteParams {
  uri: string;
  scope?: PreviewScope;
  entries: Record<string, CheckInDraftEntry>;
  write: boolean;
}

export interface CheckInAnswer {
  /** The block as it would be, or was, written; empty without an entry. */
  text: string;
  /** By id of the key result: what is wrong with an entry, or where it stands with it. */
  rows: Record<string, CheckInReading>;
  written: boolean;
  /** Why nothing was written. */
  message?: string;
}

export interface CheckInReading {
  problem?: { field: 'value' | 'confidence'; message: string; instead?: string };
  /** With this value: "60%, 18 ahead". */
  result?: { state: RowState; text: string };
}
