import type { Id, KeyResult, Kpi, Objective } from '../model/entities.ts';
import type { IsoDate } from '../values/types.ts';
import { convert } from '../values/unit.ts';
import { segmentWords } from '../wording/segments.ts';
import { measuredKpi } from './assessments.ts';
import { movement } from './movement.ts';
import type { WorkspaceContext } from './rule.ts';

/** What a key result wants of a KPI, in the KPI's unit. */
export interface Pull {
  keyResult: KeyResult;
  objective: Objective;
  kpi: Kpi;
  /** The time it stands for; the target holds at its end, the baseline at its beginning. */
  start: IsoDate;
  end: IsoDate;
  moves?: 'up' | 'down';
  from?: number;
  to?: number;
  /** The part of the metric that its words name: "enterprise", "europe"; empty for all of it. */
  part: string;
}

/**
 * What the key results of a workspace want of each KPI, in file and text order. Drafts, guardrails, milestones,
 * baseline tasks and numbers nobody knows yet pull at nothing.
 */
export function pullsByKpi(context: WorkspaceContext): Map<Id, Pull[]> {
  const found = new Map<Id, Pull[]>();
  for (const objective of context.model.files.flatMap((file) => file.objectives)) {
    const period = context.computed.objectives.get(objective.id)?.period;
    if (!period || objective.draft) continue;
    for (const keyResult of objective.keyResults) {
      const kpi = measuredKpi(keyResult, context.model);
      if (!kpi || keyResult.form !== 'measured') continue;
      const unit = context.computed.kpis.get(kpi.id)?.unit ?? { kind: 'none' };
      const inUnit = (quantity: KeyResult['to']): number | undefined => {
        if (!quantity || quantity.problem || quantity.value === null) return undefined;
        if (unit.kind === 'none' || quantity.unit.kind === 'none') return quantity.value;
        return convert(quantity.value, quantity.unit, unit);
      };
      const pull: Pull = {
        keyResult,
        objective,
        kpi,
        start: period.start,
        end: keyResult.by?.value ?? period.end,
        moves: movement(keyResult),
        from: inUnit(keyResult.from),
        to: inUnit(keyResult.to),
        part: segmentWords(keyResult.title?.value ?? '', kpi.title?.value ?? ''),
      };
      const list = found.get(kpi.id);
      if (list) list.push(pull);
      else found.set(kpi.id, [pull]);
    }
  }
  return found;
}

/** Whether two pulls are about the same time and the same part of their metric. */
export function meet(a: Pull, b: Pull): boolean {
  return a.keyResult.id !== b.keyResult.id && a.part === b.part && a.start <= b.end && b.start <= a.end;
}
