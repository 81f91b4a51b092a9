/** How many things at the beginning of a list in order stand before a point, as `isBefore` tells of each. */
export function countBefore<Thing>(list: readonly Thing[], isBefore: (thing: Thing) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line, from 0, that an offset is on, by the offsets at which lines begin. */
export function lineOfOffset(starts: readonly number[], offset: number): number {
  return Math.max(0, countBefore(starts, (start) => start <= offset) - 1);
}
