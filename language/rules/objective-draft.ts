import type { KpiFigures } from '../analysis/figures.ts';
import { unitTitle } from '../model/describe.ts';
import type { Kpi, Objective, OrgUnit } from '../model/entities.ts';
import type { Fix } from '../model/finding.ts';
import { currentPeriods, daysIn } from '../values/cycle.ts';
import { roundTo } from '../values/decimal.ts';
import { printQuantity } from '../values/quantity.ts';
import { addToBlock, literal, tab } from './edits.ts';
import { shortTitle } from './naming.ts';
import { newObjective } from './new-objective.ts';
import { referenceTo } from './reference-to.ts';
import type { WorkspaceContext } from './rule.ts';
import { standingsOf } from './standings.ts';

/** Answers to a KPI in trouble: a new objective in the OKRs of the team it belongs to, or one of those the team has already. */
export function objectiveDraftFor(kpi: Kpi, context: WorkspaceContext): Fix[] {
  const unit = unitFor(kpi, context);
  if (!unit || kpi.name === undefined) return [];
  const own = standingsOf(context.computed)
    .filter((standing) => standing.unit === unit.id && standing.period.start <= context.computed.asOf)
    .map(({ objective }) => objective);
  const fresh = freshObjective(kpi, unit, context);
  return [...(fresh ? [fresh] : []), ...own.slice(0, 2).flatMap((objective) => respond(objective, kpi, context))];
}

function freshObjective(kpi: Kpi, unit: OrgUnit, context: WorkspaceContext): Fix | undefined {
  const name = referenceTo(kpi, unit, context.model);
  if (name === undefined) return undefined;
  const title = (kpi.title?.value ?? name).replaceAll(/["\\\n]/g, ' ');
  const { from, to } = wayBack(context.computed.kpis.get(kpi.id));
  const owner = kpi.owners[0] && context.target(kpi.owners[0]);
  const ownerName = owner?.kind === 'unit' ? referenceTo(owner, unit, context.model) : undefined;
  const change = newObjective({ unit, cycle: runningCycle(unit, context), uri: kpi.uri }, context, [
    `objective "${tab(1, `What is better for people once this is healthy again: ${title}`)}" {`,
    ...(ownerName ? [`  owner ${literal(ownerName)}`] : []),
    `  because "${tab(2, 'What we know about why it turned')}"`,
    `  responds to kpi ${literal(name)}`,
    `  kr "${tab(3, title)}" measures ${literal(name)} from ${tab(4, from)} to ${tab(5, to)}`,
    '}',
  ]);
  return (
    change && {
      title: `Write the objective that answers it, for ${unitTitle(unit)}`,
      changes: [change],
      snippet: true,
      preferred: true,
    }
  );
}

function respond(objective: Objective, kpi: Kpi, context: WorkspaceContext): Fix[] {
  const name = referenceTo(kpi, objective, context.model);
  if (name === undefined) return [];
  return [
    {
      title: `“${shortTitle(objective, 50)}” answers it`,
      changes: [addToBlock(objective, context.text(objective.uri), [`responds to kpi ${name}`])],
    },
  ];
}

/** The unit that a KPI belongs to; where it names none, the only one that has OKRs. */
function unitFor(kpi: Kpi, context: WorkspaceContext): OrgUnit | undefined {
  const named = context.target(kpi.for);
  if (named?.kind === 'unit') return named;
  const units = new Set(standingsOf(context.computed).map(({ unit }) => unit));
  const [only] = units.size === 1 ? units : [];
  const unit = only === undefined ? undefined : context.entity(only);
  return unit?.kind === 'unit' ? unit : undefined;
}

/** From where a KPI is to the nearest edge of its healthy band, in its own unit. */
function wayBack(figures: KpiFigures | undefined): { from: string; to: string } {
  const value = figures?.now?.value;
  if (!figures || value === undefined) return { from: 'unknown', to: '80%' };
  const print = (number: number) => printQuantity({ value: number, unit: figures.unit }, { exact: true });
  const { low, high } = figures.healthy ?? figures.critical ?? {};
  const edge = low !== undefined && value < low ? low : (high ?? low ?? value);
  return { from: print(roundTo(value, 3)), to: print(edge) };
}

/** The shortest cycle of at least four weeks that the unit, or else anyone, has running OKRs in; else the quarter. */
function runningCycle(unit: OrgUnit, { computed, model, target }: WorkspaceContext): string {
  const running = model.files
    .flatMap((file) => file.sections)
    .flatMap((section) => {
      const text = section.cycle?.value ?? '';
      const period = model.cycles.get(text);
      if (!period || period.start > computed.asOf || period.end < computed.asOf || daysIn(period) < 28) return [];
      return [{ text, days: daysIn(period), own: target(section.for)?.id === unit.id }];
    })
    .sort((a, b) => Number(b.own) - Number(a.own) || a.days - b.days);
  return running[0]?.text ?? currentPeriods(computed.asOf).quarter;
}
