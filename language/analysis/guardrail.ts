import type { Bound } from '../model/entities.ts';
import type { Unit } from '../values/types.ts';
import type { GuardrailFigure } from './figures.ts';
import { limitsOf, marginOf } from './limits.ts';

/**
 * Whether a guardrail holds, and by how much. A value exactly at the limit still holds: "stay below 3" is broken by
 * 3.1. Without a value, or with a limit that is not known, there is no data.
 */
export function guardrailFigure(bound: Bound | undefined, now: number | undefined, unit: Unit): GuardrailFigure {
  const limits = limitsOf(bound, unit);
  if (limits === undefined || now === undefined) return { state: 'no data', limits };
  const margin = marginOf(limits, now);
  return { state: margin >= 0 ? 'held' : 'breached', margin, limits };
}
