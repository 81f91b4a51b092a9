import type { KeyResult } from '../model/entities.ts';
import { convert, unitsAgree } from '../values/unit.ts';

/** Which way a key result pulls its metric, from its numbers; undefined where they do not say. */
export function movement(keyResult: KeyResult): 'up' | 'down' | undefined {
  const { from, to } = keyResult;
  if (keyResult.form !== 'measured' || !from || !to || from.problem || to.problem) return undefined;
  if (from.value === null || to.value === null || !unitsAgree(from.unit, to.unit)) return undefined;
  const start =
    from.unit.kind === 'none' || to.unit.kind === 'none' ? from.value : convert(from.value, from.unit, to.unit);
  if (start === undefined || start === to.value) return undefined;
  return to.value > start ? 'up' : 'down';
}
