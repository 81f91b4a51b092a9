import { alignmentEdges } from '../../language/analysis/alignment.ts';
import type { AlignmentEdge, Dated } from '../../language/analysis/figures.ts';
import { valuesOf } from '../../language/analysis/values-of.ts';
import type { Cadence, Id, KeyResult } from '../../language/model/entities.ts';
import { addDays } from '../../language/values/date.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import type { ViewContext } from './view-context.ts';

/** When a metric can first tell something about the work of a cycle, and what it waits for. */
export interface FirstSign {
  date: IsoDate;
  /** Where waiting begins: the driver's first sign, or the first day of the cycle. */
  from: IsoDate;
  /** The driver that shows soonest, with its delay. */
  after?: { driver: Id; days: number };
}

const CadenceDays: Record<Cadence, number> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
};

/**
 * First signs within a cycle. A metric that others drive speaks once the quickest of them has spoken and the declared
 * delay is over. Any other speaks with its first value in the cycle; before one is known, after one turn of its cadence,
 * a week where none is declared; a lagging one that nothing drives, at the end of the cycle. Metrics that only drive each
 * other speak for themselves.
 */
export function firstSigns(
  context: ViewContext,
  period: Period,
  lagging: (id: Id) => boolean,
): (metric: Id) => FirstSign {
  const effects = alignmentEdges(context.computed.model)
    .filter(isEffect)
    .map(({ from, to, afterDays = 0 }) => ({
      driver: metricBehind(context, from),
      to: metricBehind(context, to),
      days: afterDays,
    }));
  const outOf = Map.groupBy(effects, ({ driver }) => driver);
  const driven = new Set(effects.map(({ to }) => to));
  const signs = new Map<Id, FirstSign>();
  spread([...outOf.keys()].filter((metric) => !driven.has(metric)));
  spread([...driven].filter((metric) => !signs.has(metric) && leadsTo(metric, metric)));
  return (metric) => signs.get(metric) ?? ownSign(metric);

  /** From metrics that speak for themselves along all effects; a quicker way replaces a slower one. */
  function spread(sources: readonly Id[]): void {
    for (const source of sources) signs.set(source, ownSign(source));
    const waiting = [...sources];
    for (let driver = waiting.shift(); driver !== undefined; driver = waiting.shift()) {
      const from = signs.get(driver)?.date ?? period.start;
      for (const { to, days } of outOf.get(driver) ?? []) {
        const date = addDays(from, days);
        const known = signs.get(to);
        if (known && known.date <= date) continue;
        signs.set(to, { date, from, after: { driver, days } });
        waiting.push(to);
      }
    }
  }

  function leadsTo(start: Id, end: Id): boolean {
    const seen = new Set<Id>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const { to } of outOf.get(at) ?? []) {
        if (to === end) return true;
        if (!seen.has(to)) waiting.push(to);
        seen.add(to);
      }
    }
    return false;
  }

  function ownSign(metric: Id): FirstSign {
    const from = period.start;
    if (lagging(metric)) return { date: period.end, from };
    const value = daysOf(context, metric).find((date) => date > period.start && date <= period.end);
    return { date: value ?? addDays(from, cadenceOf(context, metric)), from };
  }
}

/** The metric a key result stands for: the KPI it measures, or else itself. */
export function metricOf(context: ViewContext, keyResult: KeyResult): Id {
  const kpi = context.target(keyResult.measures);
  return kpi?.kind === 'kpi' ? kpi.id : keyResult.id;
}

export function isEffect({ kind }: AlignmentEdge): boolean {
  return kind === 'drives' || kind === 'raises' || kind === 'lowers';
}

/** The metric of a KPI or key result: a key result that measures a KPI drives, and is driven, as that KPI. */
function metricBehind(context: ViewContext, id: Id): Id {
  const entity = context.computed.model.entities.get(id);
  return entity?.kind === 'key result' ? metricOf(context, entity) : id;
}

/** Days with a value of a metric, oldest first; what key results report on a KPI counts for it. */
function daysOf(context: ViewContext, metric: Id): IsoDate[] {
  const measuring = context.edgesTo(metric).filter(({ kind }) => kind === 'measures');
  const own = context.computed.kpis.get(metric)?.actual ?? keyResultValues(context, metric);
  const reported = measuring.flatMap(({ from }) => keyResultValues(context, from));
  return [...own, ...reported].map(({ date }) => date).sort();
}

function keyResultValues(context: ViewContext, id: Id): Dated[] {
  const keyResult = context.computed.model.entities.get(id);
  return keyResult?.kind === 'key result' ? valuesOf(keyResult, context.computed) : [];
}

function cadenceOf(context: ViewContext, metric: Id): number {
  const entity = context.computed.model.entities.get(metric);
  const cadence = entity?.kind === 'kpi' ? entity.cadence?.value : undefined;
  return CadenceDays[cadence ?? 'weekly'];
}
