import type { Kpi } from '../../language/model/entities.ts';
import { printUnit } from '../../language/values/unit.ts';
import { formulaText } from '../preview/formula-text.ts';
import type { ExportContext } from './model-json.ts';
import { boundJson, datedJson } from './quantity-json.ts';

export function kpiJson(context: ExportContext, kpi: Kpi) {
  const figures = context.computed.kpis.get(kpi.id);
  const unit = figures?.unit ?? kpi.unit?.value;
  return {
    ...context.base(kpi),
    for: kpi.for && context.idOf(kpi.for),
    unit: (unit && printUnit(unit)) || undefined,
    better: kpi.polarity?.value,
    indicator: kpi.indicator?.value,
    perspective: kpi.perspective?.value,
    owners: context.idsOf(kpi.owners),
    cadence: kpi.cadence?.value,
    bands: { healthy: kpi.healthy && boundJson(kpi.healthy), critical: kpi.critical && boundJson(kpi.critical) },
    computedFrom: computedFrom(context, kpi),
    now: figures?.now && datedJson(figures.now),
    health: figures?.health ?? 'no data',
    gapToPlan: figures?.gapToPlan,
    target: figures?.target,
    actual: figures?.actual.map(datedJson) ?? [],
    plan: figures?.plan.map(({ date, value }) => ({ date, value })) ?? [],
    problem: figures?.problem,
  };
}

function computedFrom(context: ExportContext, kpi: Kpi) {
  if (kpi.formula) return { formula: formulaText(kpi.formula.expression) };
  return kpi.rollUp && { rollUp: kpi.rollUp.by, parts: context.idsOf(kpi.rollUp.parts) };
}
