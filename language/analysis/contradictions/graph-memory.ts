import type { Kpi, OrgUnit } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import { type Components, components } from './loops.ts';
import { type MetricGraph, metricGraph } from './metric-graph.ts';

/** The metrics of a workspace with their effects, and the order in which causes come before results. */
export interface OrderedMetrics {
  graph: MetricGraph;
  order: Components;
}

interface Remembered extends OrderedMetrics {
  units: readonly OrgUnit[];
}

const known = new WeakMap<Kpi, Remembered>();

/**
 * The metric graph of a model. It depends on the KPIs, and on the units where their names are looked up: as long as these
 * are the very same (an edit elsewhere leaves them so), the graph of the last model still stands.
 */
export function orderedMetrics(model: OkrModel): OrderedMetrics {
  const metrics = model.files.flatMap((file) => file.kpis);
  const units = model.files.flatMap((file) => file.units);
  const [first] = metrics;
  const before = first && known.get(first);
  if (before && areSame(before.graph.metrics, metrics) && areSame(before.units, units)) return before;
  const graph = metricGraph(model);
  const found: Remembered = { graph, order: components(graph), units };
  if (first) known.set(first, found);
  return found;
}

function areSame<Thing>(a: readonly Thing[], b: readonly Thing[]): boolean {
  return a.length === b.length && a.every((thing, index) => thing === b[index]);
}
