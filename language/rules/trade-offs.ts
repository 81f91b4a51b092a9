import type { Id, KeyResult, TradeOff } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';

/** A trade-off that somebody recorded, by the ids of the two sides. */
export interface Accepted {
  accepted: Id;
  against: Id;
}

const known = new WeakMap<OkrModel, Accepted[]>();

/** Every `accept A against B` of a workspace whose sides both mean something. */
export function acceptedIn(model: OkrModel): Accepted[] {
  let found = known.get(model);
  if (!found) {
    found = model.files
      .flatMap((file) => [...file.tradeOffs, ...file.objectives.flatMap((objective) => objective.tradeOffs)])
      .flatMap((tradeOff) => sides(tradeOff, model));
    known.set(model, found);
  }
  return found;
}

function sides(tradeOff: TradeOff, model: OkrModel): Accepted[] {
  const accepted = tradeOff.accepted && model.links.get(tradeOff.accepted.key);
  const against = tradeOff.against && model.links.get(tradeOff.against.key);
  return accepted === undefined || against === undefined ? [] : [{ accepted, against }];
}

/** A key result with the objective it stands in and the KPI it measures: a trade-off may name any of them. */
function names(keyResult: KeyResult, model: OkrModel): Set<Id> {
  const kpi = keyResult.measures && model.links.get(keyResult.measures.key);
  return new Set([keyResult.id, keyResult.objective, kpi].filter((id) => id !== undefined));
}

/** Whether two key results that pull against each other do so on purpose. */
export function acceptedBetween(a: KeyResult, b: KeyResult, model: OkrModel): boolean {
  const one = names(a, model);
  const other = names(b, model);
  return acceptedIn(model).some(
    ({ accepted, against }) => (one.has(accepted) && other.has(against)) || (other.has(accepted) && one.has(against)),
  );
}

/** Whether a key result is itself the accepted side of a trade-off. */
export function acceptedByAnyone(keyResult: KeyResult, model: OkrModel): boolean {
  return acceptedIn(model).some(({ accepted }) => accepted === keyResult.id);
}
