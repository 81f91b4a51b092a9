import type { TimelineRow } from '../protocol/timeline.ts';
import type { GlyphName } from './glyph-paths.ts';

type Kind = TimelineRow['kind'];
type TaskKind = Extract<Kind, 'milestone' | 'baseline'>;

/** Whether it is something to be done by a day, and not a number that tells something from a day on. */
export function isTask(kind: Kind): kind is TaskKind {
  return kind === 'milestone' || kind === 'baseline';
}

/** The sign on the day of a row; a metric of which nobody says whether it leads or lags has only a dot. */
export function signOf({ kind, told, late }: TimelineRow): GlyphName | undefined {
  if (kind === 'metric') return undefined;
  if (kind === 'milestone') return told ? 'milestoneDone' : late ? 'milestoneLate' : 'milestone';
  if (kind === 'baseline') return told ? 'baselineDone' : 'baseline';
  return kind;
}
