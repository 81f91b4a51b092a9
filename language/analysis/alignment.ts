import type { Driver, Id, Reference } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { perFile } from '../model/per-file.ts';
import type { Quantity } from '../values/types.ts';
import type { AlignmentEdge } from './figures.ts';

/** What each thing does for others, in file and text order; references that mean nothing (yet) give no edge. */
export function alignmentEdges(model: OkrModel): AlignmentEdge[] {
  return model.files.flatMap((file) => edgesOf(file, model));
}

const edgesOf = perFile((file: FileModel, model: OkrModel): AlignmentEdge[] => {
  const edges: AlignmentEdge[] = [];
  const add = (
    from: Id,
    reference: Reference | undefined,
    kind: AlignmentEdge['kind'],
    rest: { by?: Quantity; afterDays?: number } = {},
  ) => {
    const to = reference && model.links.get(reference.key);
    if (to !== undefined) edges.push({ from, to, kind, ...rest });
  };
  const addDrivers = (from: Id, drivers: readonly Driver[]) => {
    for (const { effect, target, afterDays } of drivers) add(from, target, effect, { afterDays });
  };
  for (const goal of file.goals) {
    add(goal.id, goal.measures, 'measures');
    for (const strategy of goal.advances) add(goal.id, strategy, 'advances');
  }
  for (const kpi of file.kpis) addDrivers(kpi.id, kpi.drivers);
  for (const objective of file.objectives) {
    for (const { target, by } of objective.supports) {
      const promise = by === undefined || by.problem !== undefined ? undefined : { value: by.value, unit: by.unit };
      add(objective.id, target, 'supports', { by: promise });
    }
    for (const reference of objective.dependsOn) add(objective.id, reference, 'depends on');
    for (const reference of objective.respondsTo) add(objective.id, reference, 'responds to');
    for (const reference of objective.advances) add(objective.id, reference, 'advances');
    for (const keyResult of objective.keyResults) {
      add(keyResult.id, keyResult.measures, 'measures');
      addDrivers(keyResult.id, keyResult.drivers);
    }
  }
  for (const tradeOff of [...file.objectives.flatMap((objective) => objective.tradeOffs), ...file.tradeOffs]) {
    const accepted = tradeOff.accepted && model.links.get(tradeOff.accepted.key);
    if (accepted !== undefined) add(accepted, tradeOff.against, 'accepts');
  }
  return edges;
});

/**
 * After how many days each KPI answers what drives it: the shortest delay among its drivers. A driver without a declared
 * delay acts at once.
 */
export function driverDelays(edges: readonly AlignmentEdge[]): Map<Id, number> {
  const delays = new Map<Id, number>();
  for (const { to, kind, afterDays = 0 } of edges) {
    if (kind !== 'drives' && kind !== 'raises' && kind !== 'lowers') continue;
    delays.set(to, Math.min(afterDays, delays.get(to) ?? afterDays));
  }
  return delays;
}
