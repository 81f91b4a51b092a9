import type { Id, KeyResult, Objective } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { tight } from '../model/tight.ts';
import { noUnit } from '../values/unit.ts';
import type { KeyResultFigures, ObjectiveFigures, Status } from './figures.ts';
import { isKnown, reviewScore } from './history.ts';
import type { Journal } from './journal.ts';
import { weightedMean } from './progress.ts';
import { EXPECTED_SCORE } from './score.ts';
import { capped, statusOf } from './status.ts';

/** All figures of an objective, from those of its key results. Guardrails weigh nothing, but a breached one caps the status. */
export function objectiveFigures(
  objective: Objective,
  keyResults: ReadonlyMap<Id, KeyResultFigures>,
  context: { model: OkrModel; journal: Journal },
): ObjectiveFigures {
  const rows = objective.keyResults.flatMap((keyResult) => {
    const figures = keyResults.get(keyResult.id);
    return figures === undefined ? [] : [{ keyResult, figures, weight: weightOf(keyResult) }];
  });
  const counting = rows.filter((row) => row.keyResult.form !== 'guardrail');
  const withProgress = counting.filter((row) => row.figures.progress !== undefined);
  const progress = mean(withProgress, (figures) => figures.progress);
  const expected = mean(withProgress, (figures) => figures.expected);
  const cappedBy = tight(
    rows.filter((row) => row.figures.guardrail?.state === 'breached').map((row) => row.keyResult.id),
  );
  const own = ownStatus(
    progress,
    expected,
    counting.map((row) => row.figures),
  );
  return {
    id: objective.id,
    progress,
    expected,
    status: cappedBy.length > 0 ? capped(own) : own,
    counted: withProgress.length,
    of: counting.length,
    cappedBy,
    score: reviewedScore(objective, context.journal) ?? mean(counting, (figures) => figures.score),
    expectedScore: objective.ambition && EXPECTED_SCORE[objective.ambition.value],
    period: objective.cycle && context.model.cycles.get(objective.cycle.value),
  };
}

/** The mean of a figure over the key results that have it. */
function mean(
  rows: readonly { figures: KeyResultFigures; weight: number }[],
  figure: (figures: KeyResultFigures) => number | undefined,
): number | undefined {
  return weightedMean(
    rows.flatMap(({ figures, weight }) => {
      const value = figure(figures);
      return value === undefined ? [] : [{ value, weight }];
    }),
  );
}

/**
 * An objective is done when every one of its key results is: a mean of 100% may hide one that is not, and one without
 * data is not done either. Until then it is on track at best.
 */
function ownStatus(
  progress: number | undefined,
  expected: number | undefined,
  keyResults: readonly KeyResultFigures[],
): Status {
  const status = statusOf(progress, expected);
  return status === 'done' && keyResults.some((figures) => figures.status !== 'done') ? 'on track' : status;
}

/** A weight of 1 unless another is written. A negative one weighs nothing. */
function weightOf(keyResult: KeyResult): number {
  return isKnown(keyResult.weight) ? Math.max(0, keyResult.weight.value) : 1;
}

function reviewedScore(objective: Objective, journal: Journal): number | undefined {
  let score: number | undefined;
  for (const { source, entry } of journal.get(objective.id) ?? []) {
    if (source === 'review' && isKnown(entry.value)) score = reviewScore(entry.value, noUnit) ?? score;
  }
  return score;
}
