import { kpiOf } from '../../analysis/contradictions/aims.ts';
import type { Id, Kpi } from '../../model/entities.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { Period } from '../../values/types.ts';
import type { Gathering } from '../gathering.ts';
import { standingOf } from '../standings.ts';

/** The KPIs of each unit; those without one under the empty key. */
export const kpisFor: Gathering<Kpi> = {
  name: 'KPIs for a unit',
  *of({ kpis }, { model }) {
    for (const kpi of kpis) yield [(kpi.for && model.links.get(kpi.for.key)) ?? '', kpi];
  },
};

/** A KPI, the unit it belongs to, and the units around that, nearest first. */
export interface PlacedKpi {
  kpi: Kpi;
  unit: Id;
  above: readonly Id[];
}

/** The KPIs of each unit itself. */
export const kpisAt: Gathering<PlacedKpi> = {
  name: 'KPIs at a unit',
  *of(file, { model }) {
    for (const placed of placedIn(file, model)) yield [placed.unit, placed];
  },
};

/** The KPIs of each unit and of those below it. */
export const kpisWithin: Gathering<PlacedKpi> = {
  name: 'KPIs within a unit',
  *of(file, { model }) {
    for (const placed of placedIn(file, model))
      for (const unit of new Set([placed.unit, ...placed.above])) yield [unit, placed];
  },
};

/** The KPIs of the units right below each unit. */
export const kpisBelow: Gathering<PlacedKpi> = {
  name: 'KPIs below a unit',
  *of(file, { model }) {
    for (const placed of placedIn(file, model)) {
      const [parent] = placed.above;
      if (parent !== undefined) yield [parent, placed];
    }
  },
};

function placedIn({ kpis }: FileModel, { scope }: OkrModel): PlacedKpi[] {
  return kpis.flatMap((kpi) => {
    const [unit] = scope.standpoint(kpi).units;
    return unit === undefined ? [] : [{ kpi, unit, above: scope.names.units.above(unit) }];
  });
}

/** All KPIs that are in a critical state, under the empty key. */
export const criticalKpis: Gathering<Kpi> = {
  name: 'critical KPIs',
  *of({ kpis }, { computed }) {
    for (const kpi of kpis) if (computed.kpis.get(kpi.id)?.health === 'critical') yield ['', kpi];
  },
};

/** All lagging KPIs with the units they belong to, under the empty key. */
export const laggingKpis: Gathering<{ kpi: Kpi; unit: Id | undefined }> = {
  name: 'lagging KPIs',
  *of({ kpis }, { model }) {
    for (const kpi of kpis) if (kpi.indicator?.value === 'lagging') yield ['', { kpi, unit: model.scope.unit(kpi.id) }];
  },
};

/** The KPIs that a leading KPI or key result is declared to move. */
export const ledKpis: Gathering<true> = {
  name: 'KPIs that are led',
  *of({ kpis, objectives }, { model }) {
    for (const { indicator, drivers } of [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults)]) {
      if (indicator?.value !== 'leading') continue;
      for (const { target } of drivers) {
        const id = model.links.get(target.key);
        if (id !== undefined) yield [id, true];
      }
    }
  },
};

/** The KPIs whose key results say what follows: by a link of their own, beside a lagging one, or through `supports`. */
export const followedKpis: Gathering<true> = {
  name: 'KPIs that something follows',
  *of({ objectives }, { model, assessment }) {
    for (const { supports, keyResults } of objectives) {
      if (!keyResults.some(({ measures }) => measures)) continue;
      const onward =
        supports.length > 0 || keyResults.some((keyResult) => assessment(keyResult).indicator.label === 'lagging');
      for (const { measures, drivers } of keyResults) {
        const kpi = measures && model.links.get(measures.key);
        if (kpi !== undefined && (onward || drivers.length > 0)) yield [kpi, true];
      }
    }
  },
};

/** When a key result of an objective that can still be steered measures a KPI. */
export const watchedKpis: Gathering<Period> = {
  name: 'KPIs that are watched',
  *of({ objectives }, { computed }) {
    for (const objective of objectives) {
      const period = standingOf(objective, computed)?.period;
      if (!period) continue;
      for (const { measures } of objective.keyResults) {
        const kpi = kpiOf(measures, computed);
        if (kpi) yield [kpi.id, period];
      }
    }
  },
};

/** When an objective that can still be steered responds to a KPI. */
export const answeredKpis: Gathering<Period> = {
  name: 'KPIs that are answered',
  *of({ objectives }, { computed }) {
    for (const objective of objectives) {
      if (objective.respondsTo.length === 0) continue;
      const period = standingOf(objective, computed)?.period;
      for (const reference of objective.respondsTo) {
        const kpi = kpiOf(reference, computed);
        if (kpi && period) yield [kpi.id, period];
      }
    }
  },
};
