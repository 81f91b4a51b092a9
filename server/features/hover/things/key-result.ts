import { ofKind } from '../../../../language/analysis/alignment.ts';
import { callIt } from '../../../../language/model/describe.ts';
import type { KeyResult, KeyResultForm } from '../../../../language/model/entities.ts';
import { coverageSentence, coverageText } from '../../../preview/coverage-text.ts';
import { figuresOf } from '../../../preview/key-result-row.ts';
import { bareNumber } from '../../../preview/numbers.ts';
import { rowState } from '../../../preview/row-state.ts';
import { spokenTrack } from '../../../preview/spoken.ts';
import { trackOf } from '../../../preview/track.ts';
import { unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { bold, code, lines, paragraphs, plain } from '../markdown.ts';
import { effectLines, heading, lastNote, linkLines, linkLinesTo, owners, whatItIs } from './about.ts';
import { pullsOf } from './pulls.ts';
import { trackText } from './track-text.ts';

const forms: Record<KeyResultForm, string> = {
  measured: 'Key result',
  guardrail: 'Guardrail',
  baseline: 'Baseline task',
  milestone: 'Milestone',
  none: 'Key result',
};

/** What a key result says, where it stands and what hangs on it. */
export function keyResultCard(context: ViewContext, keyResult: KeyResult): string {
  const objective = context.objectiveOf(keyResult.id);
  const team = objective?.for && unitTitle(context, objective.for);
  const form = objective ? `${forms[keyResult.form]} of ${callIt(objective)}` : forms[keyResult.form];
  const who = keyResult.owners.length > 0 ? keyResult.owners : (objective?.owners ?? []);
  const marks = [keyResult.indicator?.value, keyResult.impact?.value];
  const coverage = coverageText(context, keyResult.id);
  return paragraphs([
    lines([heading(keyResult), whatItIs([form, team, objective?.cycle?.value, ...marks, owners(context, who)])]),
    lines([drawn(context, keyResult), standing(context, keyResult)]),
    lines(pullsOf(context, keyResult)),
    coverage && plain(coverageSentence(coverage)),
    lastNote(context, keyResult.id),
    lines([
      ...linkLines(context, ofKind(context.edgesFrom(keyResult.id), 'measures'), 'to', 'Measures'),
      ...linkLinesTo(context, { to: [keyResult.id], kind: 'supports' }, 'Supported by'),
      ...linkLinesTo(context, { to: [keyResult.id], kind: 'depends on' }, 'Needed by'),
      ...effectLines(context, keyResult.id),
    ]),
  ]);
}

/** Its row in the preview, as far as characters go. */
function drawn(context: ViewContext, keyResult: KeyResult): string | undefined {
  const figures = figuresOf(context, keyResult);
  const text = trackText(trackOf(keyResult, figures, context.computed));
  // A unit is the user's word.
  return text === undefined ? undefined : code(text.replaceAll('`', ''));
}

function standing(context: ViewContext, keyResult: KeyResult): string {
  const figures = figuresOf(context, keyResult);
  const { confidence, confidenceChange: change, score, said } = figures;
  const state = rowState(keyResult.form, figures);
  const moved = !change ? '' : change > 0 ? `, up ${bareNumber(change)}` : `, down ${bareNumber(-change)}`;
  const other = said?.status !== undefined && said.status !== state ? `Somebody said ${said.status}` : undefined;
  return lines([
    `${bold(state)}: ${plain(spokenTrack(keyResult, figures, context.computed.asOf))}`,
    confidence === undefined ? undefined : plain(`Confidence ${bareNumber(confidence)}%${moved}`),
    other && plain(other),
    score === undefined ? undefined : plain(`Score ${score.toFixed(1)}`),
  ]);
}
