import type { Health, Status } from '../analysis/figures.ts';
import type { Severity } from '../model/finding.ts';
import type { Range } from '../model/place.ts';
import type { Badge, KeyResultRow, KpiCard, ObjectiveCard, PreviewPlace, PreviewScope, RowState } from './preview.ts';

/** Client -> server: what would change if some values were others; nothing is written. */
export const WhatIfRequest = 'okr/whatIf';
export interface WhatIfParams {
  uri: string;
  /** `growth.first-session.invite=38%`, one for each value supposed; `.to` or `.from` behind the name means target or baseline. */
  set: string[];
}
export type WhatIfResponse = ({ ok: true } & WhatIfAnswer) | { ok: false; message: string };

export interface WhatIfAnswer {
  /** KPIs, then objectives each with their key results, in the order of the files. */
  changes: WhatIfShift[];
  /** Findings that would come, and ones that would go. */
  come: WhatIfFinding[];
  go: WhatIfFinding[];
}

export interface WhatIfShift {
  id: string;
  kind: 'kpi' | 'objective' | 'key result';
  title: string;
  before: WhatIfStanding;
  after: WhatIfStanding;
}

/** `progress` is a share of the way, 1 at the target; null where nothing is known. */
export interface WhatIfStanding {
  value: number | null;
  progress: number | null;
  status?: Status;
  health?: Health;
}

export interface WhatIfFinding {
  file: string;
  range: Range;
  severity: Severity;
  code: string;
  message: string;
}

/**
 * Client -> server: the same for the preview's sliders, in words and ready to draw. Values go by id, as typed: a bare
 * number is in the thing's own unit. With `write`, they are put into the text as one edit.
 */
export const SupposeRequest = 'okr/suppose';
export interface SupposeParams {
  uri: string;
  /** What the preview shows. */
  scope: PreviewScope;
  values: Record<string, string>;
  write: boolean;
}

export interface SupposeAnswer {
  /** What is supposed, in the order of `values`: "Minutes at the pier" is "16 min" instead of "18 min". */
  supposed: { id: string; title: string; value: string; was: string }[];
  /** By id: why a value cannot be supposed, or cannot be written. */
  problems: Record<string, SupposeProblem>;
  /** KPIs, then objectives each with their key results. */
  changes: SupposedChange[];
  /** Findings that would come, and ones that would go. */
  come: Badge[];
  go: Badge[];
  /** What differs, as the preview draws it. */
  objectives: SupposedObjective[];
  keyResults: KeyResultRow[];
  kpis: KpiCard[];
  /** The text as it would be, or was, written; empty without anything to write. */
  text: string;
  /** "at the end of deck/2026-Q4.okr" */
  where: string;
  written: boolean;
  /** Why nothing was written. */
  message?: string;
}

export interface SupposeProblem {
  message: string;
  /** What may have been meant. */
  instead?: string;
}

/** Of a card only what a supposed value may change. */
export type SupposedObjective = Pick<
  ObjectiveCard,
  'id' | 'state' | 'progress' | 'pace' | 'counts' | 'cappedBy' | 'badges'
>;

export interface SupposedChange {
  id: string;
  kind: 'kpi' | 'objective' | 'key result';
  title: string;
  place: PreviewPlace;
  /** Whose it is, where that is another team's. */
  note: string;
  /** How it would stand; a KPI has its health. */
  state: RowState | KpiCard['health'];
  /** "Progress" from "25%" to "50%". */
  parts: { what: string; before: string; after: string }[];
}

/** Between what a slider moves, and in which steps; all in the thing's own unit. */
export interface WhatIfRange {
  /** The value now; absent without one. */
  now?: number;
  min: number;
  max: number;
  step: number;
  unit?: { label: string; spoken: string };
}
