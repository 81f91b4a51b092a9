import type { Badge, PreviewPlace } from './preview.ts';

/**
 * When each metric can first tell anything about the work of a cycle. Positions are shares of the drawn stretch of time:
 * 0 at the first day of the cycle, 1 at the right edge.
 */
export interface TimelineView {
  /** "Five numbers already speak, three follow before the review." */
  sentence: string;
  /** Absent when no one cycle with dates is shown. */
  axis?: TimelineAxis;
  rows: TimelineRow[];
  /** What the rules say of metrics that answer too late. */
  findings: Badge[];
}

export interface TimelineAxis {
  months: { label: string; at: number }[];
  /** Absent outside the cycle. */
  today?: { at: number; label: string };
  /** The last day of the cycle: "Review, 31 Dec". */
  end: { at: number; label: string };
  /** Days with a check-in. */
  checkIns: number[];
  /** "from 1 October to 31 December; 5 check-ins are in" */
  spoken: string;
}

export interface TimelineRow {
  id: string;
  place: PreviewPlace;
  title: string;
  /** Whose it is; empty where nobody says. */
  team: string;
  /** "2 weeks after minutes at the pier", "Milestone" */
  note: string;
  kind: 'leading' | 'lagging' | 'metric' | 'milestone' | 'baseline';
  /** Where waiting begins: the first sign of what drives it, or the first day of the cycle. */
  from: number;
  /** The first sign, or the date of a milestone; beyond the right edge it is 1 and `beyond` is set. */
  at?: number;
  beyond?: boolean;
  /** The day itself: 2026-11-22. */
  date?: string;
  /** Told already, or done. */
  told: boolean;
  /** A milestone whose date has passed. */
  late?: boolean;
  /** "since 5 Oct", "16 Nov" */
  when: string;
  /** "5 weeks", "in 7 days", "after the review" */
  distance: string;
  /** Comes only when the cycle is over. */
  tooLate: boolean;
  /** The row as one sentence, for screen readers. */
  spoken: string;
}
