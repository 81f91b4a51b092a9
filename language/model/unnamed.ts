import type { Id } from './entities.ts';

/** A block that has no name is called by its first word and its time: `okrs-2026-Q4`, `check-in-2026-11-02`. */
export const startOf = { section: 'okrs-', 'check-in': 'check-in-', review: 'review-' } as const;

/** Whether an id begins as those of some blocks do; that of a thing with a name like this does, too. */
export function startsAs(kinds: readonly (keyof typeof startOf)[], id: Id): boolean {
  const local = id.lastIndexOf('#') + 1;
  return kinds.some((kind) => id.startsWith(startOf[kind], local));
}
