import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, KeyResultForm } from '../../language/model/entities.ts';
import type { KeyResultRow, RowState } from '../../language/protocol/preview.ts';
import { badgesOf } from './badges.ts';
import { confidenceCell, nowCell, progressCell } from './cells.ts';
import { coverageSentence, coverageText } from './coverage-text.ts';
import { historyOf, lastNoteOf } from './history.ts';
import type { Shown } from './kept-parts.ts';
import { keyResultLinks } from './links.ts';
import { marksOf } from './marks.ts';
import { rowState } from './row-state.ts';
import { spokenTrack, trendSentence } from './spoken.ts';
import { trackOf } from './track.ts';
import { people, placeOf, titleOf, type ViewContext } from './view-context.ts';
import { keyResultRange } from './what-if-range.ts';

const Forms: Record<KeyResultForm, string> = {
  measured: '',
  guardrail: 'Guardrail',
  baseline: 'Baseline task',
  milestone: 'Milestone',
  none: '',
};

/** One key result: what it says, where it stands, and the sentence that says the same aloud. */
export function keyResultRow(context: ViewContext, keyResult: KeyResult, shown: Shown): KeyResultRow {
  const { asOf } = context.computed;
  const figures = figuresOf(context, keyResult);
  const state = rowState(keyResult.form, figures);
  return {
    id: keyResult.id,
    place: placeOf(keyResult),
    title: titleOf(keyResult),
    state,
    form: Forms[keyResult.form],
    says: saidOtherwise(figures, state),
    marks: marksOf(keyResult, context.assess(keyResult)),
    track: trackOf(keyResult, figures, context.computed),
    now: nowCell(keyResult, figures, asOf),
    progress: progressCell(keyResult, figures),
    confidence: confidenceCell(figures),
    confidenceChange: figures.confidence === undefined ? undefined : figures.confidenceChange,
    lastNote: lastNoteOf(context, keyResult.id),
    owners: people(context, keyResult.owners),
    badges: badgesOf(context, [keyResult.id], shown),
    history: historyOf(context, keyResult, figures),
    coverage: coverageOf(context, keyResult),
    links: keyResultLinks(context, keyResult),
    trend: trendSentence(figures),
    spoken: spokenTrack(keyResult, figures, asOf),
    whatIf: keyResultRange(keyResult, figures),
  };
}

function coverageOf(context: ViewContext, { id }: KeyResult): KeyResultRow['coverage'] {
  const words = coverageText(context, id);
  return words && { share: words.full, label: words.share, sentence: coverageSentence(words) };
}

/** The figures of a key result; none are known of one that could not be computed. */
export function figuresOf(context: ViewContext, keyResult: KeyResult): KeyResultFigures {
  return (
    context.computed.keyResults.get(keyResult.id) ?? {
      id: keyResult.id,
      unit: { kind: 'none' },
      status: 'no data',
    }
  );
}

/** What the owner says, only where it is not what the figures say. */
function saidOtherwise(figures: KeyResultFigures, state: RowState): string | undefined {
  const said = figures.said?.status;
  if (said === undefined || said === state) return undefined;
  return said === 'done' && state === 'measured' ? undefined : said;
}
