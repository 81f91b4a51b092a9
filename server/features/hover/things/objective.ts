import { ofKind } from '../../../../language/analysis/alignment.ts';
import type { ObjectiveFigures } from '../../../../language/analysis/figures.ts';
import type { Objective } from '../../../../language/model/entities.ts';
import { figuresOf } from '../../../preview/key-result-row.ts';
import { paceText, percentText, wayText } from '../../../preview/percent.ts';
import { rowState } from '../../../preview/row-state.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { capitalised, listText } from '../../../preview/words.ts';
import { bold, brief, lines, paragraphs, plain } from '../markdown.ts';
import { calledIt, heading, linkLines, linkLinesTo, owners, short, whatItIs } from './about.ts';

/** What an objective wants, how far it is, and its place among the others. */
export function objectiveCard(context: ViewContext, objective: Objective): string {
  const team = objective.for && unitTitle(context, objective.for);
  const kind = capitalised(
    [objective.draft && 'draft', objective.ambition?.value, 'objective'].filter(Boolean).join(' '),
  );
  const why = objective.because[0]?.value;
  return paragraphs([
    lines([heading(objective), whatItIs([kind, team, objective.cycle?.value, owners(context, objective.owners)])]),
    objective.draft ? undefined : standing(context, objective),
    lines(keyResults(context, objective)),
    why && `Because: ${brief(why)}`,
    lines(links(context, objective)),
  ]);
}

function standing(context: ViewContext, objective: Objective): string | undefined {
  const figures = context.computed.objectives.get(objective.id);
  if (!figures) return undefined;
  const { score, expectedScore, cappedBy } = figures;
  const walls = cappedBy.flatMap((id) => context.computed.model.entities.get(id) ?? []).map(calledIt);
  const due = expectedScore === undefined ? '' : ` of the ${expectedScore.toFixed(1)} it aims at`;
  return lines([
    `${bold(figures.status)}${progress(figures)}`,
    walls.length > 0 ? `Held back by ${listText(walls)}, out of bounds` : undefined,
    score === undefined ? undefined : plain(`Score ${score.toFixed(1)}${due}`),
  ]);
}

function progress({ progress, expected, counted, of }: ObjectiveFigures): string {
  if (progress === undefined) return '';
  const pace = expected === undefined || progress >= 1 ? '' : `, ${paceText(progress, expected)}`;
  const counts = counted < of ? ` (${counted} of ${of} key results have a number)` : '';
  return `: ${plain(`${wayText(progress)}${pace}`)}${counts}`;
}

function keyResults(context: ViewContext, { keyResults }: Objective): string[] {
  const items = keyResults.map((keyResult) => {
    const figures = figuresOf(context, keyResult);
    const way = figures.progress === undefined ? '' : ` ${plain(percentText(figures.progress))}`;
    return `${bold(rowState(keyResult.form, figures))}${way} ${brief(titleOf(keyResult), 80)}`;
  });
  return short(items);
}

function links(context: ViewContext, objective: Objective): string[] {
  const from = context.edgesFrom(objective.id);
  const to = [objective.id, ...objective.keyResults.map((each) => each.id)];
  return [
    ...linkLines(context, ofKind(from, 'supports'), 'to', 'Supports'),
    ...linkLines(context, ofKind(from, 'advances'), 'to', 'Advances'),
    ...linkLines(context, ofKind(from, 'responds to'), 'to', 'Responds to'),
    ...linkLines(context, ofKind(from, 'depends on'), 'to', 'Depends on'),
    ...linkLinesTo(context, { to, kind: 'supports' }, 'Supported by'),
    ...linkLinesTo(context, { to, kind: 'depends on' }, 'Needed by'),
  ];
}
