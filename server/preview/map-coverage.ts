import type { Coverage } from '../../language/analysis/contradictions/coverage.ts';
import type { Objective } from '../../language/model/entities.ts';
import type { MapNode } from '../../language/protocol/preview.ts';
import { changeText } from './coverage-text.ts';
import { numberText } from './numbers.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What others promise of an objective's change: for the key result for which most of them name an amount, each promise
 * as a share of the way from baseline to target. Undefined where nobody promises an amount that can be compared.
 */
export function coverageOf(context: ViewContext, objective: Objective): MapNode['coverage'] {
  const [best] = objective.keyResults
    .flatMap(({ id }) => context.coverageOf(id) ?? [])
    .sort((a, b) => amountsOf(b).length - amountsOf(a).length);
  const amounts = best ? amountsOf(best) : [];
  if (!best || best.needed === 0 || amounts.length === 0) return undefined;
  const { needed, promised, unit } = best;
  const short = unit.kind === 'count' ? numberText(promised, { kind: 'none' }) : changeText(promised, unit);
  return {
    shares: amounts.map((amount) => Math.max(0, amount / needed)),
    label: `${short} of ${changeText(needed, unit)}`,
  };
}

function amountsOf({ contributions }: Coverage): number[] {
  return contributions.flatMap(({ amount }) => amount ?? []);
}
