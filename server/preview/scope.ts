import type { Objective, OrgUnit, Reference } from '../../language/model/entities.ts';
import type { Choice, PreviewScope, TeamChoice } from '../../language/protocol/preview.ts';
import { daysIn } from '../../language/values/cycle.ts';
import type { Period } from '../../language/values/types.ts';
import { titleOf, unitPath, unitTitle, type ViewContext } from './view-context.ts';

/** The whole organisation, as a team is called when none is chosen. */
export const Everyone = 'Whole organisation';

/**
 * What a file shows unless somebody chose otherwise: team and cycle of its first section; a file without one (KPIs,
 * the company) shows the whole organisation in the cycle that runs today.
 */
export function defaultScope(context: ViewContext, uri: string): PreviewScope {
  const file = context.computed.model.files.find((each) => each.uri === uri);
  const section = file?.sections[0];
  // Objectives outside any section have no cycle: only the view of everything has them in it.
  if (!section) return file && file.objectives.length > 0 ? {} : { cycle: cycleOf(context, allObjectives(context)) };
  return { team: teamKey(context, section.for), cycle: section.cycle?.value };
}

/**
 * The units that have objectives, or parts that have, in the order in which the organisation declares them, each behind
 * what it is part of; teams that nobody declares come last.
 */
export function teamChoices(context: ViewContext): TeamChoice[] {
  const choices = new Map<string, TeamChoice>();
  const add = (id: string, label: string, depth: number, given: Partial<TeamChoice>): void => {
    choices.set(id, { ...(choices.get(id) ?? { id, label, depth, own: false, parts: false }), ...given });
  };
  const seen = new Set<string>();
  for (const objective of allObjectives(context)) {
    const key = teamKey(context, objective.for);
    if (key === undefined || !objective.for || seen.has(key)) continue;
    seen.add(key);
    const unit = unitOf(context, key);
    const [, ...above] = unit ? unitPath(context, unit) : [];
    add(key, unitTitle(context, objective.for), above.length, { own: true });
    for (const [index, part] of above.entries()) add(part.id, titleOf(part), above.length - 1 - index, { parts: true });
  }
  return inOrder(context, choices);
}

/** Each unit behind the one it is part of, otherwise as declared. */
function inOrder(context: ViewContext, choices: ReadonlyMap<string, TeamChoice>): TeamChoice[] {
  const declared = context.computed.model.files.flatMap((file) => file.units).filter(({ id }) => choices.has(id));
  const partsOf = Map.groupBy(declared, (unit) => unitPath(context, unit)[1]?.id);
  const ordered: TeamChoice[] = [];
  const place = (id: string): void => {
    const choice = choices.get(id);
    if (!choice || ordered.includes(choice)) return;
    ordered.push(choice);
    for (const part of partsOf.get(id) ?? []) place(part.id);
  };
  for (const unit of declared) if (!choices.has(unitPath(context, unit)[1]?.id ?? '')) place(unit.id);
  for (const id of [...declared.map((unit) => unit.id), ...choices.keys()]) place(id);
  return ordered;
}

/** The cycles that have objectives, the latest first. */
export function cycleChoices(context: ViewContext): Choice[] {
  const start = (cycle: string): string => context.computed.model.cycles.get(cycle)?.start ?? '';
  return [...usedCycles(allObjectives(context)).keys()]
    .sort((a, b) => start(b).localeCompare(start(a)) || a.localeCompare(b))
    .map((cycle) => ({ id: cycle, label: cycle }));
}

/** The objectives of a scope, in file and text order. */
export function objectivesIn(context: ViewContext, scope: PreviewScope): Objective[] {
  const { model } = context.computed;
  const files = scope.file === undefined ? model.files : model.files.filter(({ uri }) => uri === scope.file);
  return files
    .flatMap((file) => file.objectives)
    .filter(
      (objective) =>
        isOf(context, objective.for, scope) && (scope.cycle === undefined || objective.cycle?.value === scope.cycle),
    );
}

/** Whether what belongs to a unit is in a scope, as far as the scope's team goes. */
export function isOf(context: ViewContext, of: Reference | undefined, { team, below }: PreviewScope): boolean {
  if (team === undefined || teamKey(context, of) === team) return true;
  const unit = below ? context.target(of) : undefined;
  return unit?.kind === 'unit' && unitPath(context, unit).some(({ id }) => id === team);
}

/** A scope with its cycle, where a file that was chosen by itself is all about one. */
export function withCycle(context: ViewContext, scope: PreviewScope): PreviewScope {
  if (scope.file === undefined || scope.cycle !== undefined) return scope;
  const [cycle, ...others] = new Set(objectivesIn(context, scope).map((objective) => objective.cycle?.value));
  return cycle === undefined || others.length > 0 ? scope : { ...scope, cycle };
}

/** A file to be looked at by itself: what stands in it has objectives. */
export function fileChoice(context: ViewContext, uri: string): Choice | undefined {
  const file = context.computed.model.files.find((each) => each.uri === uri);
  return file && file.objectives.length > 0 ? { id: uri, label: file.path } : undefined;
}

/** What identifies a team in a scope: the unit's id, or the name as written where it is not declared. */
export function teamKey(context: ViewContext, reference: Reference | undefined): string | undefined {
  return context.target(reference)?.id ?? reference?.text;
}

/** Whether the objectives are of more than one team or cycle, so that no one could speak of them. */
export function severalTeams(context: ViewContext, objectives: readonly Objective[]): boolean {
  const sections = objectives.map((each) => `${teamKey(context, each.for)} ${each.cycle?.value}`);
  return new Set(sections).size > 1;
}

export function unitOf(context: ViewContext, team: string | undefined): OrgUnit | undefined {
  const unit = team === undefined ? undefined : context.computed.model.entities.get(team);
  return unit?.kind === 'unit' ? unit : undefined;
}

export function teamLabel(context: ViewContext, { file, team, below }: PreviewScope): string {
  if (file !== undefined) return fileChoice(context, file)?.label ?? file.slice(file.lastIndexOf('/') + 1);
  const unit = unitOf(context, team);
  if (unit) return below ? `${titleOf(unit)} and its parts` : titleOf(unit);
  return team === undefined ? Everyone : team.slice(team.lastIndexOf('#') + 1);
}

export function allObjectives(context: ViewContext): Objective[] {
  return context.computed.model.files.flatMap((file) => file.objectives);
}

/**
 * The cycle of some objectives that runs today, the one with most of them if several do; else the latest that is over; else
 * the first to come.
 */
export function cycleOf(context: ViewContext, objectives: readonly Objective[]): string | undefined {
  const { asOf, model } = context.computed;
  const periods: { cycle: string; period: Period; count: number }[] = [];
  for (const [cycle, count] of usedCycles(objectives)) {
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

function usedCycles(objectives: readonly Objective[]): Map<string, number> {
  const cycles = new Map<string, number>();
  for (const objective of objectives) {
    const cycle = objective.cycle?.value;
    if (cycle !== undefined) cycles.set(cycle, (cycles.get(cycle) ?? 0) + 1);
  }
  return cycles;
}
