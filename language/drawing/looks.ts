import type { KeyResultRow, KpiCard, RowState } from '../protocol/preview.ts';
import type { GlyphName } from './glyph-paths.ts';

/** How a state shows itself: always a glyph and a word; the tone only repeats them in colour. */
export interface StateLook {
  glyph: GlyphName;
  word: string;
  tone: Tone;
}

export type Tone = 'st-on' | 'st-risk' | 'st-off' | 'st-done' | 'st-none';

const looks: Record<RowState, StateLook> = {
  'on track': { glyph: 'onTrack', word: 'On track', tone: 'st-on' },
  'at risk': { glyph: 'atRisk', word: 'At risk', tone: 'st-risk' },
  'off track': { glyph: 'offTrack', word: 'Off track', tone: 'st-off' },
  done: { glyph: 'done', word: 'Done', tone: 'st-done' },
  'no data': { glyph: 'noData', word: 'No data', tone: 'st-none' },
  held: { glyph: 'held', word: 'Held', tone: 'st-on' },
  breached: { glyph: 'breached', word: 'Breached', tone: 'st-off' },
  open: { glyph: 'milestone', word: 'Open', tone: 'st-none' },
  late: { glyph: 'milestoneLate', word: 'Late', tone: 'st-off' },
  'to measure': { glyph: 'baseline', word: 'To measure', tone: 'st-none' },
  measured: { glyph: 'baselineDone', word: 'Measured', tone: 'st-done' },
  draft: { glyph: 'draft', word: 'Draft', tone: 'st-none' },
};

/** Whether a word that was kept is the name of a state still. */
export function isRowState(word: string): word is RowState {
  return Object.hasOwn(looks, word);
}

/** The look of a state as such, for an objective, a count or the map. */
export function lookOf(state: RowState): StateLook {
  return looks[state];
}

/** The look of a key result: a milestone and a baseline task keep their own shape when they are done or late. */
export function lookOfRow(row: Pick<KeyResultRow, 'state' | 'track'>): StateLook {
  const look = looks[row.state];
  if (row.track.kind !== 'date') return look;
  const milestone = row.track.shape === 'milestone';
  if (row.state === 'done') return { ...look, glyph: milestone ? 'milestoneDone' : 'baselineDone' };
  if (row.state === 'late' && !milestone) return { ...look, glyph: 'baseline' };
  return look;
}

const healthLooks: Record<KpiCard['health'], StateLook> = {
  healthy: { glyph: 'onTrack', word: 'Healthy', tone: 'st-on' },
  watch: { glyph: 'atRisk', word: 'Watch', tone: 'st-risk' },
  critical: { glyph: 'offTrack', word: 'Critical', tone: 'st-off' },
  'no data': { glyph: 'noData', word: 'No data', tone: 'st-none' },
  'no bands': { glyph: 'noData', word: 'No band', tone: 'st-none' },
};

/** The look of a KPI's health. */
export function lookOfHealth(health: KpiCard['health']): StateLook {
  return healthLooks[health];
}
