import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, Objective, Section } from '../../language/model/entities.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import { add, multiply, subtract } from '../../language/values/decimal.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { roundedFor } from '../preview/numbers.ts';

/** What a key result is called in a check-in, `objective.key-result`; undefined where one of them has no name. */
export function reportingName(objective: Objective, keyResult: KeyResult): string | undefined {
  return objective.name && keyResult.name && `${objective.name.value}.${keyResult.name.value}`;
}

/** Where the value should be by now, as exact as a hundredth of the way. */
export function expectedValue(baseline: number, target: number, share: number): number {
  const value = add(baseline, multiply(share, subtract(target, baseline)));
  return roundedFor(value, Math.abs(target - baseline), 2);
}

/** Whether the cycle of a section runs on a day. */
export function isRunning({ cycle }: Section, { cycles }: OkrModel, today: IsoDate): boolean {
  const period = cycles.get(cycle?.value ?? '');
  return period !== undefined && period.start <= today && today <= period.end;
}

/** Whether a check-in can say something of a key result: it has a name to be reported on by, and is not done. */
export function isReportable(
  objective: Objective,
  keyResult: KeyResult,
  figures: KeyResultFigures | undefined,
): boolean {
  return reportingName(objective, keyResult) !== undefined && !isDone(figures);
}

/** A milestone or baseline task that is done needs no further report. */
export function isDone(figures: KeyResultFigures | undefined): boolean {
  return figures?.task?.state === 'done';
}
