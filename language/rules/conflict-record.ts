import { contradictionsIn, type Pair, type Side } from '../analysis/contradictions/contradictions.ts';
import { covers, type Decision, decisionAbout, decisionsIn } from '../analysis/contradictions/decisions.ts';
import type { MetricGraph } from '../analysis/contradictions/metric-graph.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, Kpi } from '../model/entities.ts';
import { type OpenConflict, openConflicts } from './open-conflicts.ts';

/** An open conflict as one of those who take part sees it. */
export interface Pull {
  metric: Kpi;
  mine: Side;
  /** The surest of those on the other side. */
  other: Side;
  /** A comment in the text sets the conflict aside. */
  setAside: boolean;
}

/** Who pulls against whom, looked up by the thing one looks at. */
export interface ConflictRecord {
  open: OpenConflict[];
  /** Open conflicts of a key result, goal or KPI that pushes: one for each metric. */
  pulls: ReadonlyMap<Id, Pull[]>;
  /** Open conflicts over a metric. */
  over: ReadonlyMap<Id, OpenConflict[]>;
  /** Decisions by what they name, and by who takes part in the conflicts that they settle. */
  decided: ReadonlyMap<Id, Decision[]>;
  /** Pairs that pull against each other on purpose. */
  settled: { pair: Pair; decision: Decision }[];
  /** Which metric moves which. */
  graph: MetricGraph;
}

const known = new WeakMap<ComputedModel, ConflictRecord>();

/** Every conflict and decision of a model by what takes part; kept with the model, as each hover asks. */
export function conflictRecord(computed: ComputedModel): ConflictRecord {
  let found = known.get(computed);
  if (!found) {
    found = record(computed);
    known.set(computed, found);
  }
  return found;
}

function record(computed: ComputedModel): ConflictRecord {
  const { model } = computed;
  const entity = (id: Id) => model.entities.get(id);
  const open = openConflicts({
    computed,
    model,
    entity,
    target: (reference) => entity((reference && model.links.get(reference.key)) ?? ''),
  });
  const { graph } = contradictionsIn(computed);
  const pulls = new Map<Id, Pull[]>();
  for (const conflict of open) for (const pair of conflict.pairs) addPulls(pulls, conflict, pair);
  return {
    open,
    pulls,
    over: Map.groupBy(open, ({ metric }) => metric.id),
    ...decidedIn(computed),
    graph,
  };
}

function addPulls(pulls: Map<Id, Pull[]>, { metric, setAside }: OpenConflict, { up, down }: Pair): void {
  for (const [mine, other] of [
    [up, down],
    [down, up],
  ] as const) {
    const own = pulls.get(mine.push.origin.id) ?? [];
    if (own.some((pull) => pull.metric === metric)) continue;
    pulls.set(mine.push.origin.id, [...own, { metric, mine, other, setAside }]);
  }
}

function decidedIn(computed: ComputedModel): Pick<ConflictRecord, 'decided' | 'settled'> {
  const decisions = decisionsIn(computed);
  const found = new Map<Id, Decision[]>();
  const settled: ConflictRecord['settled'] = [];
  const add = (id: Id, decision: Decision) => {
    const list = found.get(id) ?? [];
    if (!list.includes(decision)) found.set(id, [...list, decision]);
  };
  for (const decision of decisions) {
    add(decision.accepted, decision);
    add(decision.against, decision);
  }
  if (decisions.length === 0) return { decided: found, settled };
  const { conflicts, graph } = contradictionsIn(computed);
  for (const { metric, pairs } of conflicts) {
    for (const pair of pairs) {
      const decision = decisionAbout(pair, graph, decisions);
      if (!decision || !covers(decision, pair.up.push, pair.down.push)) continue;
      settled.push({ pair, decision });
      for (const id of [pair.up.push.origin.id, pair.down.push.origin.id, metric.id]) add(id, decision);
    }
  }
  return { decided: found, settled };
}
