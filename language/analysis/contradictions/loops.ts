import { effectsOf, type MetricGraph } from './metric-graph.ts';

/** The metrics of a graph, gathered so that those which move each other in a circle are one. */
export interface Components {
  /** The component of each metric. A component is numbered higher than every one it is moved by. */
  of: Int32Array;
  /** Members by component; most have one. */
  members: number[][];
}

/**
 * Strongly connected components by Tarjan's algorithm (1972), without recursion, so that a chain may be of any length.
 * Linear in metrics and effects.
 */
export function components(graph: MetricGraph): Components {
  const count = graph.metrics.length;
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const of = new Int32Array(count).fill(-1);
  const members: number[][] = [];
  const open: number[] = [];
  let visited = 0;

  for (let root = 0; root < count; root += 1) {
    if (index[root] !== -1) continue;
    const path = [visit(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = step.effects[step.next]?.to;
      if (to !== undefined) {
        step.next += 1;
        if (index[to] === -1) path.push(visit(to));
        else if (of[to] === -1) low[step.metric] = Math.min(low[step.metric] ?? 0, index[to] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low[parent.metric] = Math.min(low[parent.metric] ?? 0, low[step.metric] ?? 0);
      if (low[step.metric] === index[step.metric]) close(step.metric);
    }
  }
  return inOrder({ of, members });

  function visit(metric: number) {
    index[metric] = low[metric] = visited;
    visited += 1;
    open.push(metric);
    return { metric, effects: effectsOf(graph, metric), next: 0 };
  }

  function close(metric: number) {
    const group: number[] = [];
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      of[member] = members.length;
      group.push(member);
      if (member === metric) break;
    }
    members.push(group.sort((a, b) => a - b));
  }
}

/** Tarjan closes what is moved before what moves it; turned round, causes come first. */
function inOrder({ of, members }: Components): Components {
  const last = members.length - 1;
  return { of: of.map((component) => last - component), members: members.toReversed() };
}

/** The metrics whose component has other members than before. */
export function gatheredOtherwise(before: Components, now: Components): number[] {
  if (before === now) return [];
  return now.members.flatMap((members) => {
    const old = before.members[before.of[members[0] ?? -1] ?? -1];
    return old?.length === members.length && members.every((metric, index) => metric === old[index]) ? [] : members;
  });
}
