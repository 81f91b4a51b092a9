import type { GlyphName } from '../../../language/drawing/glyph-paths.ts';
import { lookOf, lookOfHealth, lookOfRow } from '../../../language/drawing/looks.ts';
import type { Cell, KeyResultRow, KpiCard, PreviewModel, RowState } from '../../../language/protocol/preview.ts';
import { escaped } from './escape.ts';

/** The shapes of the preview as characters, as far as there are any. */
const signs: Partial<Record<GlyphName, string>> = {
  onTrack: '●',
  atRisk: '▲',
  offTrack: '◆',
  done: '✔',
  noData: '◌',
  draft: '✎',
  held: '●',
  breached: '◆',
  milestone: '⚐',
  milestoneLate: '⚑',
  milestoneDone: '✔',
  baseline: '◌',
  baselineDone: '✔',
};

const withSign = ({ glyph, word }: { glyph: GlyphName; word: string }) => `${signs[glyph] ?? '◌'} ${word}`;

export const stateText = (state: RowState): string => withSign(lookOf(state));
export const rowStateText = (row: KeyResultRow): string => withSign(lookOfRow(row));
export const healthText = (health: KpiCard['health']): string => withSign(lookOfHealth(health));

/** "19.5 min"; empty where there is nothing. */
export function amount({ value, unit }: Cell): string {
  if (value === '' || value === '–') return '';
  return escaped([value, unit].filter(Boolean).join(' '));
}

/** What it is now and since when: "38%, 16 Nov", "23 days left". */
export function nowText({ now, track }: KeyResultRow): string {
  return [amount(now), escaped(now.note)].filter(Boolean).join(track.kind === 'date' ? ' ' : ', ');
}

/** A share of the way in ten characters. */
export function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * 10);
  return '▓'.repeat(full) + '░'.repeat(10 - full);
}

/** "▓▓▓▓▓░░░░░ 50%, 8 ahead"; what has no way to go has no bar. */
export function progressText(row: KeyResultRow): string {
  const { track, progress } = row;
  const known = track.kind === 'measured' && track.hasBaseline && track.now !== undefined;
  const words = [amount(progress), escaped(progress.note)].filter(Boolean).join(', ');
  return known ? `${bar(track.now ?? 0)} ${words}` : words;
}

/** "24 → 15 min", "below 3.0", "15 Dec". */
export function aimText({ track }: KeyResultRow): string {
  if (track.kind === 'measured')
    return `${track.hasBaseline ? escaped(track.baseline) : '?'} → ${escaped(track.target)}`;
  if (track.kind === 'guardrail') return escaped(track.labels.join(' to '));
  return escaped(track.label);
}

/** "● 3 on track, ▲ 1 at risk" */
export function countsText(model: PreviewModel): string {
  return model.header.counts
    .map(({ state, label, count }) => `${signs[lookOf(state).glyph] ?? '◌'} ${count} ${escaped(label)}`)
    .join(' · ');
}

/** "39 days left, week 8 of 13, 57% gone" */
export function timeText({ header: { ruler }, asOf }: PreviewModel): string {
  if (!ruler) return `As of ${escaped(asOf)}`;
  const left = ruler.daysLeft === 1 ? '1 day left' : `${Math.max(0, ruler.daysLeft)} days left`;
  return `As of ${escaped(asOf)}: ${left}, ${escaped(ruler.caption)}`;
}

export const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => escaped(name)).join(', ');
