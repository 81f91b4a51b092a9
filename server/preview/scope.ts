import type { Objective, OrgUnit, Reference } from '../../language/model/entities.ts';
import type { Choice, PreviewScope } from '../../language/protocol/preview.ts';
import { daysIn } from '../../language/values/cycle.ts';
import type { Period } from '../../language/values/types.ts';
import { titleOf, unitTitle, type ViewContext } from './view-context.ts';

/** The whole organisation, as a team is called when none is chosen. */
const Everyone = 'Whole organisation';

/**
 * What a file shows unless somebody chose otherwise: team and cycle of its first section; a file without one (KPIs,
 * the company) shows the whole organisation in the cycle that runs today.
 */
export function defaultScope(context: ViewContext, uri: string): PreviewScope {
  const file = context.computed.model.files.find((each) => each.uri === uri);
  const section = file?.sections[0];
  // Objectives outside any section have no cycle: only the view of everything has them in it.
  if (!section) return file && file.objectives.length > 0 ? {} : { cycle: currentCycle(context) };
  return { team: teamKey(context, section.for), cycle: section.cycle?.value };
}

/** The teams that have objectives, in the order in which the organisation declares them. */
export function teamChoices(context: ViewContext): Choice[] {
  const labels = new Map<string, string>();
  for (const objective of allObjectives(context)) {
    const key = teamKey(context, objective.for);
    if (key !== undefined && objective.for) labels.set(key, unitTitle(context, objective.for));
  }
  const declared = context.computed.model.files.flatMap((file) => file.units.map((unit) => unit.id));
  const order = new Map(declared.map((id, index) => [id, index]));
  return [...labels]
    .map(([id, label]) => ({ id, label }))
    .sort((a, b) => (order.get(a.id) ?? declared.length) - (order.get(b.id) ?? declared.length));
}

/** The cycles that have objectives, the latest first. */
export function cycleChoices(context: ViewContext): Choice[] {
  const start = (cycle: string): string => context.computed.model.cycles.get(cycle)?.start ?? '';
  return [...usedCycles(context).keys()]
    .sort((a, b) => start(b).localeCompare(start(a)) || a.localeCompare(b))
    .map((cycle) => ({ id: cycle, label: cycle }));
}

/** The objectives of a team and cycle, in file and text order. */
export function objectivesIn(context: ViewContext, scope: PreviewScope): Objective[] {
  return allObjectives(context).filter(
    (objective) =>
      (scope.team === undefined || teamKey(context, objective.for) === scope.team) &&
      (scope.cycle === undefined || objective.cycle?.value === scope.cycle),
  );
}

/** What identifies a team in a scope: the unit's id, or the name as written where it is not declared. */
export function teamKey(context: ViewContext, reference: Reference | undefined): string | undefined {
  return context.target(reference)?.id ?? reference?.text;
}

export function unitOf(context: ViewContext, team: string | undefined): OrgUnit | undefined {
  const unit = team === undefined ? undefined : context.computed.model.entities.get(team);
  return unit?.kind === 'unit' ? unit : undefined;
}

export function teamLabel(context: ViewContext, team: string | undefined): string {
  const unit = unitOf(context, team);
  if (unit) return titleOf(unit);
  return team === undefined ? Everyone : team.slice(team.lastIndexOf('#') + 1);
}

export function allObjectives(context: ViewContext): Objective[] {
  return context.computed.model.files.flatMap((file) => file.objectives);
}

/** The cycle that runs today, the one with most objectives if several do; else the latest that is over; else the first to come. */
function currentCycle(context: ViewContext): string | undefined {
  const { asOf, model } = context.computed;
  const periods: { cycle: string; period: Period; count: number }[] = [];
  for (const [cycle, count] of usedCycles(context)) {
    const period = model.cycles.get(cycle);
    if (period) periods.push({ cycle, period, count });
  }
  const running = periods.filter(({ period }) => period.start <= asOf && asOf <= period.end);
  // So the quarter comes before the year around it and before the season of one project.
  running.sort((a, b) => b.count - a.count || daysIn(a.period) - daysIn(b.period));
  const over = periods.filter(({ period }) => period.end < asOf);
  over.sort((a, b) => b.period.end.localeCompare(a.period.end) || daysIn(a.period) - daysIn(b.period));
  const coming = periods.sort((a, b) => a.period.start.localeCompare(b.period.start));
  return (running[0] ?? over[0] ?? coming[0])?.cycle;
}

function usedCycles(context: ViewContext): Map<string, number> {
  const cycles = new Map<string, number>();
  for (const objective of allObjectives(context)) {
    const cycle = objective.cycle?.value;
    if (cycle !== undefined) cycles.set(cycle, (cycles.get(cycle) ?? 0) + 1);
  }
  return cycles;
}
