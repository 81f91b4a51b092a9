import type { Entity, Kind } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';

/**
 * What to write in one thing to mean another: its name within the own team, `team.name` elsewhere, with the cycle where
 * that alone would mean another. Undefined where the thing, or what it belongs to, has no name.
 */
export function referenceTo(thing: Entity & { kind: Kind }, from: Entity, model: OkrModel): string | undefined {
  const own = thing.name?.value;
  if (own === undefined) return undefined;
  const objective =
    thing.kind === 'objective' ? thing : 'objective' in thing ? model.entities.get(thing.objective ?? '') : undefined;
  const inObjective = objective && objective !== thing;
  if (inObjective && !objective.name) return undefined;
  const short = inObjective ? [objective.name?.value ?? '', own] : [own];
  const unit = model.entities.get(model.scope.unit(thing.id) ?? '');
  const full = unit?.name && thing.kind !== 'unit' ? [unit.name.value, ...short] : short;
  const sameTeam = model.scope.unit(thing.id) === model.scope.unit(from.id);
  const paths = sameTeam || thing.kind === 'kpi' ? [short, full] : [full];
  const cycle = objective?.kind === 'objective' ? objective.cycle?.value : undefined;
  for (const at of cycle === undefined ? [undefined] : [undefined, cycle]) {
    for (const path of paths) {
      if (model.scope.find(path, { kinds: [thing.kind], cycle: at, from: from.id }) === thing.id)
        return path.join('.') + (at ? `@${at}` : '');
    }
  }
  return undefined;
}
