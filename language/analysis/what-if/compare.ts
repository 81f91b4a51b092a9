import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import type { ComputedModel, Health, Status } from '../figures.ts';

/** How a thing stands, as far as a supposition may change it. */
export interface Standing {
  value?: number;
  progress?: number;
  status?: Status;
  health?: Health;
}

/** A thing that stands otherwise when something is supposed. */
export interface Shift {
  of: KeyResult | Objective | Kpi;
  before: Standing;
  after: Standing;
}

/** Every KPI, key result and objective whose figures differ, in file and text order: KPIs, then each objective with its key results. */
export function shifts(before: ComputedModel, after: ComputedModel): Shift[] {
  const found: Shift[] = [];
  const add = (of: Shift['of'], one: Standing, other: Standing) => {
    const same = (Object.keys({ ...one, ...other }) as (keyof Standing)[]).every((key) => one[key] === other[key]);
    if (!same) found.push({ of, before: one, after: other });
  };
  for (const file of before.model.files) {
    for (const kpi of file.kpis) add(kpi, ofKpi(kpi, before), ofKpi(kpi, after));
  }
  for (const objective of before.model.files.flatMap((file) => file.objectives)) {
    add(objective, ofObjective(objective, before), ofObjective(objective, after));
    for (const keyResult of objective.keyResults)
      add(keyResult, ofKeyResult(keyResult, before), ofKeyResult(keyResult, after));
  }
  return found;
}

function ofKpi({ id }: Kpi, { kpis }: ComputedModel): Standing {
  const figures = kpis.get(id);
  return { value: figures?.now?.value, health: figures?.health };
}

function ofKeyResult({ id }: KeyResult, { keyResults }: ComputedModel): Standing {
  const figures = keyResults.get(id);
  return { value: figures?.now?.value, progress: figures?.progress, status: figures?.status };
}

function ofObjective({ id }: Objective, { objectives }: ComputedModel): Standing {
  const figures = objectives.get(id);
  return { progress: figures?.progress, status: figures?.status };
}
