import type { KeyResultFigures, KpiFigures } from '../../../language/analysis/figures.ts';
import type { Entity, Entry, KeyResult, Kpi } from '../../../language/model/entities.ts';
import { targetOf } from '../../../language/model/link.ts';
import type { Unit } from '../../../language/values/types.ts';
import type { Place } from './place.ts';

/** The KPI that the key result or goal at the cursor measures. */
export function measured(place: Place): Kpi | undefined {
  const { entity, model } = place;
  if (entity?.kind !== 'key result' && entity?.kind !== 'goal') return undefined;
  const kpi = targetOf(model, entity.measures);
  return kpi?.kind === 'kpi' ? kpi : undefined;
}

/** The unit of a KPI: as declared, or else as computed. */
export function kpiUnit(place: Place, kpi: Kpi | undefined): Unit | undefined {
  return kpi && (kpi.unit?.value ?? kpiFigures(place, kpi)?.unit);
}

/** The figures of a KPI as of today. Like all that is proposed, they are not waited for. */
export function kpiFigures({ workspace }: Place, { id }: Kpi): KpiFigures | undefined {
  return workspace.quickFigures?.kpis.get(id);
}

/** The figures of a key result as of today. */
export function figuresOf({ workspace }: Place, { id }: KeyResult): KeyResultFigures | undefined {
  return workspace.quickFigures?.keyResults.get(id);
}

/** The journal line at the cursor, as far as the model knows it. */
export function reportedEntry({ entity, cursor }: Place): Entry | undefined {
  if (entity?.kind !== 'check-in' && entity?.kind !== 'review') return undefined;
  return entity.entries.find((each) => each.range.start.line === cursor.range.start.line);
}

/** What the journal line at the cursor is about. */
export function reportedThing(place: Place): Entity | undefined {
  return targetOf(place.model, reportedEntry(place)?.target);
}
