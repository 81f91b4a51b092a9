import type { Id } from './entities.ts';

/** A block that has no name is called by its first word and its time: `okrs-2026-Q4`, `check-in-2026-11-02`. */
export const startOf = { section: 'okrs-', 'check-in': 'check-in-', review: 'review-' } as const;

const starts = Object.values(startOf);

/** Whether an id begins as those of such blocks do; that of a thing with a name like this does, too. */
export function startsAsBlock(id: Id): boolean {
  const local = id.lastIndexOf('#') + 1;
  return starts.some((start) => id.startsWith(start, local));
}
