import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.ts';
import type { Bound } from '../entities.ts';
import type { Lowering } from './context.ts';

/** `above 40%`, `below 0.2`, `between 4 and 6`; `whole` gives the place. */
export function lowerBound(bound: ast.Bound | undefined, whole: AstNode, at: Lowering): Bound | undefined {
  if (!bound) return undefined;
  const range = at.range(whole);
  if (bound.$type === 'OneSided') {
    const limit = at.quantity(bound, 'value', bound.value, 'unit', bound.unit);
    return limit && bound.side ? { kind: bound.side, limit, range } : undefined;
  }
  const low = at.quantity(bound, 'low', bound.low, 'lowUnit', bound.lowUnit);
  const high = at.quantity(bound, 'high', bound.high, 'highUnit', bound.highUnit);
  return low && high ? { kind: 'between', low, high, range } : undefined;
}
