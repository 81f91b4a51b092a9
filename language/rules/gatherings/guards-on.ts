import { kpiOf } from '../../analysis/contradictions/aims.ts';
import type { Party } from '../../analysis/contradictions/decisions.ts';
import type { ComputedModel, Limits } from '../../analysis/figures.ts';
import { limitsOf } from '../../analysis/limits.ts';
import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import type { Unit } from '../../values/types.ts';
import { segmentWords } from '../../wording/segments.ts';
import type { Gathering } from '../gathering.ts';

/** A guardrail on a metric, in the metric's unit. */
export interface Guard extends Party {
  origin: KeyResult;
  objective: Objective;
  limits: Limits;
  part: string;
}

/** The guardrails on each metric. */
export const guardsOn: Gathering<Guard> = {
  name: 'guardrails',
  *of({ objectives }, { computed }) {
    for (const objective of objectives) {
      const period = computed.objectives.get(objective.id)?.period;
      if (objective.draft || !period) continue;
      for (const keyResult of objective.keyResults) {
        const kpi = keyResult.form === 'guardrail' ? kpiOf(keyResult.measures, computed) : undefined;
        const limits = kpi && limitsOf(keyResult.stay, unitOfKpi(kpi, computed));
        if (!kpi || !limits) continue;
        yield [kpi.id, { origin: keyResult, objective, metric: kpi, limits, period, part: partOf(keyResult, kpi) }];
      }
    }
  },
};

export function unitOfKpi(kpi: Kpi, { kpis }: ComputedModel): Unit {
  return kpis.get(kpi.id)?.unit ?? { kind: 'none' };
}

/** The part of a metric that a key result names. */
export function partOf(keyResult: KeyResult, kpi: Kpi): string {
  return segmentWords(keyResult.title?.value ?? '', kpi.title?.value ?? '');
}
