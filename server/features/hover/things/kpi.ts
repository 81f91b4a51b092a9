import { ofKind } from '../../../../language/analysis/alignment.ts';
import type { AlignmentEdge } from '../../../../language/analysis/figures.ts';
import type { Kpi } from '../../../../language/model/entities.ts';
import { dayText } from '../../../preview/days.ts';
import { formulaText } from '../../../preview/formula-text.ts';
import { goalGap, healthNote } from '../../../preview/kpi-gap.ts';
import { numberText } from '../../../preview/numbers.ts';
import { boundText } from '../../../preview/track.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { capitalised, listText } from '../../../preview/words.ts';
import { bold, lines, paragraphs, plain } from '../markdown.ts';
import { effectLines, heading, linkLines, linkLinesTo, owners, whatItIs } from './about.ts';
import { countsIn, pullsOn, pushLines } from './pulls.ts';

/** A KPI's value and what its bands say of it, where it comes from, and who works on it. */
export function kpiCard(context: ViewContext, kpi: Kpi): string {
  const team = kpi.for && unitTitle(context, kpi.for);
  const rhythm = kpi.cadence?.value;
  const marks = [kpi.indicator?.value, kpi.perspective?.value, rhythm];
  const to = [kpi.id];
  return paragraphs([
    lines([heading(kpi), whatItIs(['KPI', team, ...marks, owners(context, kpi.owners)])]),
    standing(context, kpi),
    plain(comesFrom(context, kpi) ?? ''),
    lines(pullsOn(context, kpi)),
    lines([...effectLines(context, kpi.id, 'kpi'), ...countsIn(context, kpi)]),
    lines(pushLines(context, kpi)),
    lines([
      ...linkLinesTo(context, { to, kind: 'responds to' }, 'Answered by'),
      ...linkLines(context, ofKind(unpushed(context, kpi), 'measures'), 'from', 'Measured by'),
      ...linkLinesTo(context, { to, kind: 'supports' }, 'Supported by'),
    ]),
  ]);
}

/** Links to a KPI from what looks at it without moving it: guardrails, and targets that are still unknown. */
function unpushed(context: ViewContext, kpi: Kpi): AlignmentEdge[] {
  const pushing = new Set(context.pushesOn(kpi.id).map(({ origin }) => origin.id));
  return context.edgesTo(kpi.id).filter((edge) => !pushing.has(edge.from));
}

function standing(context: ViewContext, kpi: Kpi): string | undefined {
  const figures = context.computed.kpis.get(kpi.id);
  if (!figures) return undefined;
  const { asOf } = context.computed;
  const value = figures.now
    ? `${bold(numberText(figures.now.value, figures.unit))} on ${plain(dayText(figures.now.date, asOf))}`
    : '**No value yet**';
  const bands = [
    kpi.healthy && `healthy ${boundText(kpi.healthy)}`,
    kpi.critical && `critical ${boundText(kpi.critical)}`,
  ];
  const known = bands.filter((band) => band !== undefined).join(', ');
  const health = figures.now ? `: ${bold(figures.health)}, ${plain(healthNote(figures))}` : '';
  return lines([
    `${value}${health}`,
    plain(capitalised(known)),
    plain(goalGap(figures, asOf) ?? ''),
    plain(figures.problem ?? ''),
  ]);
}

/** How the value comes about, where it is not simply written down. */
export function comesFrom(context: ViewContext, kpi: Kpi): string | undefined {
  if (kpi.formula) return `= ${formulaText(kpi.formula.expression)}`;
  if (kpi.rollUp) {
    const parts = kpi.rollUp.parts.map((part) => {
      const target = context.target(part);
      return target ? titleOf(target) : part.text;
    });
    return `${capitalised(kpi.rollUp.by)} of ${listText(parts)}`;
  }
  const { actualsFrom } = kpi;
  if (!actualsFrom) return undefined;
  return `Values from ${actualsFrom.file.value}${actualsFrom.column ? `, column ${actualsFrom.column.value}` : ''}`;
}
