import type { KeyResult, Objective } from '../../language/model/entities.ts';
import type { MapNode } from '../../language/protocol/preview.ts';
import { changeFits, convert } from '../../language/values/unit.ts';
import { figuresOf } from './key-result-row.ts';
import { numberText } from './numbers.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What others promise of an objective's change: for the key result most of them name, each promise as a share of the
 * way from baseline to target. Undefined where nobody promises an amount that can be compared.
 */
export function coverageOf(context: ViewContext, objective: Objective): MapNode['coverage'] {
  const candidates = objective.keyResults.map((keyResult) => ({ keyResult, promised: promises(context, keyResult) }));
  candidates.sort((a, b) => b.promised.length - a.promised.length);
  const [best] = candidates;
  if (!best || best.promised.length === 0) return undefined;
  const figures = figuresOf(context, best.keyResult);
  const needed = Math.abs((figures.target ?? 0) - (figures.baseline ?? 0));
  const total = best.promised.reduce((sum, each) => sum + each, 0);
  const unit = figures.unit.kind === 'percent' ? { kind: 'points' as const } : figures.unit;
  const amount = (value: number): string => numberText(value, figures.unit.kind === 'count' ? { kind: 'none' } : unit);
  return {
    shares: best.promised.map((each) => each / needed),
    label: `${amount(total)} of ${numberText(needed, unit)}`,
  };
}

/** The amounts promised to a key result, as distances in its own unit. */
function promises(context: ViewContext, keyResult: KeyResult): number[] {
  const { baseline, target, unit } = figuresOf(context, keyResult);
  if (baseline === undefined || target === undefined || baseline === target) return [];
  return context.edgesTo(keyResult.id).flatMap((edge) => {
    if (edge.kind !== 'supports' || !edge.by || edge.by.value === null || !changeFits(edge.by.unit, unit)) return [];
    const amount = convert(edge.by.value, edge.by.unit, unit) ?? edge.by.value;
    return [Math.abs(amount)];
  });
}
