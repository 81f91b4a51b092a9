import type { Bound, WrittenQuantity } from '../model/entities.ts';
import { compare, subtract } from '../values/decimal.ts';
import type { Unit } from '../values/types.ts';
import { convert } from '../values/unit.ts';
import type { Limits } from './figures.ts';

/** The limits of `above X`, `below X` or `between X and Y` in a unit; undefined where they do not convert or are unknown. */
export function limitsOf(bound: Bound | undefined, unit: Unit): Limits | undefined {
  if (bound === undefined) return undefined;
  if (bound.kind !== 'between') {
    const limit = limitIn(bound.limit, unit);
    if (limit === undefined) return undefined;
    return bound.kind === 'above' ? { low: limit } : { high: limit };
  }
  const [one, other] = [limitIn(bound.low, unit), limitIn(bound.high, unit)];
  if (one === undefined || other === undefined) return undefined;
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** The quantities a bound is written with. */
export function limitQuantities(bound: Bound): WrittenQuantity[] {
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.limit];
}

/** Distance from `value` to the nearest limit: positive inside, 0 at a limit, negative outside. */
export function marginOf(limits: Limits, value: number): number {
  const margins: number[] = [];
  if (limits.low !== undefined) margins.push(subtract(value, limits.low));
  if (limits.high !== undefined) margins.push(subtract(limits.high, value));
  return margins.sort(compare)[0] ?? 0;
}

function limitIn(quantity: WrittenQuantity, unit: Unit): number | undefined {
  if (quantity.value === null || quantity.problem !== undefined) return undefined;
  return convert(quantity.value, quantity.unit, unit);
}
