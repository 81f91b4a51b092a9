import type { Goal, Objective, Strategy, UnitKind } from '../../language/model/entities.ts';
import { unitPath, type ViewContext } from './view-context.ts';

type Placed = Objective | Goal | Strategy;

const KindRank: Record<UnitKind, number> = { company: 1, department: 2, team: 3, project: 3, role: 4, person: 4 };

/**
 * The column of each thing on the map: strategies and goals, then the company, then its parts by their level in the
 * organisation. Columns nobody stands in are left out.
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
  return KindRank[kind] * 100 + nested;
}
