import type { Way } from '../analysis/contradictions/aims.ts';
import { movement } from '../analysis/movement.ts';
import type { KeyResult } from '../model/entities.ts';
import type { RuleContext } from './rule.ts';

/** Which way a key result wants its metric to go: by its numbers, or by its words where it has no start. */
export function wantedWay(keyResult: KeyResult, context: Pick<RuleContext, 'assessment'>): Way | undefined {
  if (keyResult.form !== 'measured') return undefined;
  const moves = movement(keyResult);
  if (moves || keyResult.from) return moves;
  const { direction } = context.assessment(keyResult);
  return direction === 'increase' ? 'up' : direction === 'decrease' ? 'down' : undefined;
}
