import type { AlignmentEdge } from '../../language/analysis/figures.ts';
import type { Entity, Id, Kpi } from '../../language/model/entities.ts';
import type { KpiCard } from '../../language/protocol/preview.ts';
import { delayText } from './days.ts';
import { headOf, titleOf, type ViewContext } from './view-context.ts';

/** What moves this KPI, each with its effect: "raises it, 4 weeks later". */
export function driversOf(context: ViewContext, kpi: Kpi): NonNullable<KpiCard['drivers']> {
  return effects(context, context.edgesTo(kpi.id), (edge) => edge.from).map(({ edge, other }) => ({
    title: titleOf(other),
    effect: `${edge.kind} it${later(edge)}`,
    place: headOf(other),
  }));
}

/** The same as lines: "Advertising spend raises it, 4 weeks later". */
export function drivenByLines(context: ViewContext, kpi: Kpi): string[] {
  return driversOf(context, kpi).map(({ title, effect }) => `${title} ${effect}`);
}

/** What this KPI moves: "Week-8 retention, 6 weeks later", "Cost per order, lowers it". */
export function drivesLines(context: ViewContext, kpi: Kpi): string[] {
  return effects(context, context.edgesFrom(kpi.id), (edge) => edge.to).map(
    ({ edge, other }) => `${titleOf(other)}${edge.kind === 'drives' ? '' : `, ${edge.kind} it`}${later(edge)}`,
  );
}

function effects(
  context: ViewContext,
  edges: readonly AlignmentEdge[],
  otherEnd: (edge: AlignmentEdge) => Id,
): { edge: AlignmentEdge; other: Entity }[] {
  return edges.flatMap((edge) => {
    const isEffect = edge.kind === 'drives' || edge.kind === 'raises' || edge.kind === 'lowers';
    const other = isEffect ? context.computed.model.entities.get(otherEnd(edge)) : undefined;
    return other ? [{ edge, other }] : [];
  });
}

function later(edge: AlignmentEdge): string {
  return edge.afterDays ? `, ${delayText(edge.afterDays)} later` : '';
}
