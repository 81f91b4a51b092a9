import { decisionsIn } from '../analysis/contradictions/decisions.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, Objective } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { agreement } from './balance-of.ts';
import { type HardPush, hardPushOf, isCounterMetric, watchesThePrice } from './hard-pushes.ts';
import type { RuleContext } from './rule.ts';

type Known = Pick<RuleContext, 'model' | 'assessment' | 'whole'>;

/** The hardest push of an objective, by at least `least` percent, if nothing watches what it may cost. */
export function unwatchedPush(objective: Objective, least: number, context: Known): HardPush | undefined {
  if (objective.draft || objective.ambition?.value === 'learning') return undefined;
  // Of a single key result, key-result-count says that it can be had in a way nobody wanted.
  if (objective.keyResults.length < 2) return undefined;
  const push = hardest(objective, least, context);
  return push && !isWatched(push, objective, context) ? push : undefined;
}

/** One set, one finding: at the key result that asks for most. */
function hardest(objective: Objective, least: number, context: Known): HardPush | undefined {
  const pushes = objective.keyResults
    .filter((keyResult) => context.assessment(keyResult).kind.label !== 'output')
    .flatMap((keyResult) => hardPushOf(keyResult, context.model, least) ?? []);
  return pushes.reduce<HardPush | undefined>(
    (most, push) => (most && most.percent >= push.percent ? most : push),
    undefined,
  );
}

function isWatched(push: HardPush, objective: Objective, context: Known): boolean {
  const { model } = context;
  const others = objective.keyResults.filter(({ id }) => id !== push.keyResult.id);
  if (others.some((keyResult) => watchesThePrice(keyResult, model))) return true;
  const named = new Set([push.keyResult.id, objective.id, push.kpi?.id]);
  if (context.whole(decisionsIn).some(({ accepted }) => named.has(accepted))) return true;
  const alarms = context.whole(alarmsIn);
  if (model.scope.standpoint(objective).units.some((unit) => alarms.units[unit])) return true;
  if (touchedBy(push, context).some((kpi) => alarms.banded[kpi])) return true;
  // Said by one-sided-value, which asks for a guardrail, too.
  const side = agreement(objective, (keyResult) => context.assessment(keyResult).impact);
  return side !== undefined && side.label !== 'internal';
}

interface Alarms {
  /** KPIs with a critical band. */
  banded: Record<Id, true>;
  /** Units with such a KPI on quality, cost or who stays. */
  units: Record<Id, true>;
}

const known = new WeakMap<OkrModel, Alarms>();

function alarmsIn({ model }: ComputedModel): Alarms {
  let found = known.get(model);
  if (!found) {
    found = { banded: {}, units: {} };
    for (const { kpis } of model.files) {
      for (const kpi of kpis) {
        if (!kpi.critical) continue;
        found.banded[kpi.id] = true;
        const unit = model.scope.unit(kpi.id);
        if (unit !== undefined && isCounterMetric(kpi.title?.value ?? '')) found.units[unit] = true;
      }
    }
    known.set(model, found);
  }
  return found;
}

/** The KPIs that are declared to move with what is pushed. */
export function touchedBy({ keyResult, kpi }: HardPush, { model }: Pick<Known, 'model'>): Id[] {
  return [...keyResult.drivers, ...(kpi?.drivers ?? [])].flatMap(({ target }) => model.links.get(target.key) ?? []);
}
