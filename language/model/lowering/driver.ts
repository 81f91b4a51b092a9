import type * as ast from '../../generated/ast.ts';
import { durationInDays } from '../../values/duration.ts';
import type { Driver, Id } from '../entities.ts';
import type { Lowering } from './context.ts';
import * as kinds from './kinds.ts';

/** `drives retention after 6 weeks`. */
export function lowerDriver(node: ast.Drives, from: Id, at: Lowering): Driver | undefined {
  const target = at.reference(node.target, kinds.kpi, from);
  if (!target || !node.effect) return undefined;
  const delay = at.quantity(node, 'value', node.value, 'unit', node.unit);
  const afterDays = delay && durationInDays(delay);
  if (delay && !delay.problem && afterDays === undefined) {
    at.problem('A delay is a time: write `after 6 weeks` or `after 30 days`.', delay.range);
  }
  return { effect: node.effect, target, afterDays, range: at.range(node) };
}
