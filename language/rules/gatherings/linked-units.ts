import type { Id, Objective } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { Gathering } from '../gathering.ts';
import { objectiveMeant, standingOf, supportedBy } from '../standings.ts';

/** The units with which a unit is linked: what the objectives of either say of the other. */
export const linkedUnits: Gathering<Id> = {
  name: 'linked units',
  *of({ objectives }, { model, computed }) {
    const said = new Set<string>();
    for (const objective of objectives) {
      const unit = standingOf(objective, computed)?.unit;
      if (unit === undefined) continue;
      for (const id of [...supportedBy(objective, model), ...neededBy(objective, model)]) {
        const other = model.scope.unit(id);
        if (other === undefined || other === unit || said.has(`${unit}\n${other}`)) continue;
        said.add(`${unit}\n${other}`);
        yield [unit, other];
        yield [other, unit];
      }
    }
  },
};

function neededBy({ dependsOn }: Objective, model: OkrModel): Id[] {
  return dependsOn.flatMap((reference) => objectiveMeant(reference, model) ?? []);
}
