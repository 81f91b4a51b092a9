import type { Goal, Objective, Strategy, UnitKind } from '../../language/model/entities.ts';
import { daysIn } from '../../language/values/cycle.ts';
import { unitPath, type ViewContext } from './view-context.ts';

type Placed = Objective | Goal | Strategy;

const KindRank: Record<UnitKind, number> = { company: 1, department: 2, team: 3, project: 3, role: 4, person: 4 };

/**
 * The column of each thing on the map: strategies and goals, then the company, then its parts; within a level of the
 * organisation, what runs longer stands further left. Columns nobody stands in are left out.
 */
export function columns(context: ViewContext, things: readonly Placed[]): (thing: Placed) => number {
  const ranks = new Map(things.map((thing) => [thing.id, rank(context, thing)]));
  const used = [...new Set(ranks.values())].sort((a, b) => a - b);
  return (thing) => used.indexOf(ranks.get(thing.id) ?? 0);
}

function rank(context: ViewContext, thing: Placed): number {
  if (thing.kind !== 'objective') return 0;
  const unit = context.target(thing.for);
  const path = unit?.kind === 'unit' ? unitPath(context, unit) : [];
  const kind = path[0]?.unitKind ?? 'team';
  const nested = path.slice(1).filter((each) => each.unitKind === kind).length;
  return KindRank[kind] * 100 + nested * 10 + length(context, thing);
}

/** How long an objective's cycle is: 0 a year, 1 a half-year, 2 a quarter, 3 anything shorter. */
function length(context: ViewContext, objective: Objective): number {
  const period = context.computed.model.cycles.get(objective.cycle?.value ?? '');
  if (!period) return 2;
  const days = daysIn(period);
  return days > 250 ? 0 : days > 130 ? 1 : days > 45 ? 2 : 3;
}
