/**
 * A share as a percentage, `47%`, with a true minus. Never rounded into a claim: just short of the target stays below
 * 100%, and a value below its start stays below 0%.
 */
export function percentText(share: number): string {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return `${Math.floor(share * 1000) / 10}%`;
  if (share < 0 && rounded === 0) return `−${Math.max(0.1, Math.round(-share * 1000) / 10)}%`;
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}%`;
}

/** How far it has come, in words: `47% of the way`, `12% below the start`. */
export function wayText(progress: number): string {
  return progress < 0 ? `${percentText(-progress)} below the start` : `${percentText(progress)} of the way`;
}

/** How far it should have come: `55% expected`. */
export function expectedText(expected: number): string {
  return `${percentText(expected)} expected`;
}

/** How far progress is from the pace, in whole points: `4 ahead`, `27 behind`, `on pace`. */
export function paceText(progress: number, expected: number): string {
  const points = Math.round((progress - expected) * 100);
  if (points === 0) return 'on pace';
  return points > 0 ? `${points} ahead` : `${-points} behind`;
}
