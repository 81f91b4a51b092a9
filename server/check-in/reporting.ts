import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, Objective } from '../../language/model/entities.ts';
import { add, multiply, subtract } from '../../language/values/decimal.ts';
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

/** A milestone or baseline task that is done needs no further report. */
export function isDone(figures: KeyResultFigures | undefined): boolean {
  return figures?.task?.state === 'done';
}
