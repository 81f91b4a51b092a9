import type { KpiFigures } from '../../language/analysis/figures.ts';
import type { Entity, Id, Kpi, Objective } from '../../language/model/entities.ts';
import type { KpiCard, Mark, PreviewScope } from '../../language/protocol/preview.ts';
import { badgesOf } from './badges.ts';
import { formulaText } from './formula-text.ts';
import type { Shown } from './kept-parts.ts';
import { kpiChart } from './kpi-chart.ts';
import { drivenByLines, driversOf, drivesLines } from './kpi-drivers.ts';
import { goalGap, healthNote } from './kpi-gap.ts';
import { conflictsOver, pushesOn } from './kpi-pushes.ts';
import { entityLink } from './links.ts';
import { numberParts } from './numbers.ts';
import { isOf } from './scope.ts';
import { boundText } from './track.ts';
import { people, placeOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { kpiRange } from './what-if-range.ts';

/** One KPI of the board: value, verdict by its bands, line, and who answers it. */
export function kpiCard(context: ViewContext, kpi: Kpi, shown: Shown): KpiCard {
  const figures = figuresOf(context, kpi);
  const now = figures.now;
  return {
    id: kpi.id,
    place: placeOf(kpi),
    title: titleOf(kpi),
    team: unitTitle(context, kpi.for),
    health: figures.health,
    now: {
      ...(now ? numberParts(now.value, figures.unit) : { value: '–' }),
      note: healthNote(figures),
    },
    bands: bands(kpi),
    // The customer's perspective has a mark of its own.
    perspective: kpi.perspective?.value === 'customer' ? undefined : kpi.perspective?.value,
    marks: marks(kpi),
    owners: people(context, kpi.owners),
    gap: goalGap(figures, context.computed.asOf),
    chart: kpiChart(figures, context.computed.asOf),
    computed: computedFrom(kpi),
    drives: drivesLines(context, kpi),
    drivenBy: drivenByLines(context, kpi),
    drivers: driversOf(context, kpi),
    pushes: pushesOn(context, kpi),
    conflicts: conflictsOver(context, kpi),
    answeredBy: incoming(context, kpi, 'responds to')
      .filter((each) => isNotOver(context, each))
      .map((each) => entityLink(context, 'responds to', each)),
    measuredBy: incoming(context, kpi, 'measures').map((each) => entityLink(context, 'measured by', each)),
    badges: badgesOf(context, [kpi.id], shown),
    problem: figures.problem,
    whatIf: kpiRange(figures),
  };
}

/**
 * The KPIs a scope shows, in file order: the team's own, and those its objectives measure or answer. All of them where
 * no team is chosen, or where the team has none.
 */
export function kpisIn(context: ViewContext, scope: PreviewScope, objectives: readonly Objective[]): Kpi[] {
  const all = context.computed.model.files.flatMap((file) => file.kpis);
  const { file, team } = scope;
  if (team === undefined && file === undefined) return all;
  const used = new Set<Id>();
  for (const objective of objectives) {
    for (const id of [objective.id, ...objective.keyResults.map((each) => each.id)]) {
      for (const edge of context.edgesFrom(id)) used.add(edge.to);
    }
  }
  const own = all.filter(
    (kpi) =>
      used.has(kpi.id) ||
      kpi.uri === file ||
      (team !== undefined && kpi.for !== undefined && isOf(context, kpi.for, scope)),
  );
  return own.length > 0 ? own : all;
}

function figuresOf(context: ViewContext, kpi: Kpi): KpiFigures {
  return (
    context.computed.kpis.get(kpi.id) ?? {
      id: kpi.id,
      unit: kpi.unit?.value ?? { kind: 'none' },
      actual: [],
      plan: [],
      health: 'no data',
    }
  );
}

function bands(kpi: Kpi): string[] {
  const texts: string[] = [];
  if (kpi.healthy) texts.push(`healthy ${boundText(kpi.healthy)}`);
  if (kpi.critical) texts.push(`critical ${boundText(kpi.critical)}`);
  return texts;
}

function marks(kpi: Kpi): Mark[] {
  const labels: Mark['label'][] = [];
  if (kpi.indicator) labels.push(kpi.indicator.value);
  if (kpi.perspective?.value === 'customer') labels.push('customer');
  return labels.map((label) => ({ label, suggested: false }));
}

function computedFrom(kpi: Kpi): string | undefined {
  if (kpi.formula) return formulaText(kpi.formula.expression);
  if (!kpi.rollUp) return undefined;
  const words = { sum: 'Sum', average: 'Average', min: 'Smallest', max: 'Largest', weighted: 'Weighted average' };
  return `${words[kpi.rollUp.by]} of ${kpi.rollUp.parts.length}`;
}

/** An objective of a cycle that is over answers nothing any more. */
function isNotOver(context: ViewContext, entity: Entity): boolean {
  const cycle = context.objectiveOf(entity.id)?.cycle?.value;
  const period = cycle === undefined ? undefined : context.computed.model.cycles.get(cycle);
  return period === undefined || period.end >= context.computed.asOf;
}

function incoming(context: ViewContext, kpi: Kpi, kind: 'responds to' | 'measures'): Entity[] {
  const seen = new Set<Id>();
  const found: Entity[] = [];
  for (const edge of context.edgesTo(kpi.id)) {
    const entity =
      edge.kind === kind && !seen.has(edge.from) ? context.computed.model.entities.get(edge.from) : undefined;
    if (!entity) continue;
    seen.add(entity.id);
    found.push(entity);
  }
  return found;
}
