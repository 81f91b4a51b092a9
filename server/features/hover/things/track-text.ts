import type { Track } from '../../../../language/protocol/preview.ts';

/** How many places the way from baseline to target has. */
const places = 24;

/**
 * A track in characters, for a hover that can draw nothing: `31 ━━━━━●──┆────── 40%`. The bar reaches to now, the dotted
 * line stands where the pace would be. What lies outside the frame is at its edge, with an arrow. Nothing without a value.
 */
export function trackText(track: Track): string | undefined {
  if (track.kind !== 'measured' || !track.hasBaseline || track.now === undefined) return undefined;
  const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * (places - 1));
  const now = at(track.now);
  const line: string[] = Array.from({ length: places }, (_, place) => (place < now ? '━' : '─'));
  if (track.expected !== undefined) line[at(track.expected)] = '┆';
  line[now] = track.now < 0 ? '◀' : track.now > 1 ? '▶' : '●';
  return `${track.baseline} ${line.join('')} ${track.target}`;
}
