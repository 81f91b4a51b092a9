import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult } from '../../language/model/entities.ts';
import type { IsoDate, Unit } from '../../language/values/types.ts';
import { daysText, spokenDay } from './days.ts';
import { bareNumber, distanceText, numberText, roundedFor } from './numbers.ts';
import { expectedText, wayText } from './percent.ts';
import { boundText } from './track.ts';

/** What a screen reader says for the track: the same facts as the drawing, in one sentence. */
export function spokenTrack(keyResult: KeyResult, figures: KeyResultFigures, asOf: IsoDate): string {
  switch (keyResult.form) {
    case 'guardrail':
      return spokenGuardrail(keyResult, figures);
    case 'milestone':
    case 'baseline':
      return spokenTask(keyResult.form, figures, asOf);
    default:
      return spokenProgress(figures);
  }
}

function spokenProgress(figures: KeyResultFigures): string {
  const { now, baseline, target, progress, expected, unit } = figures;
  const value = now ? spokenNumber(now.value, unit) : 'No value yet';
  if (target === undefined) return `${value}; no target yet`;
  if (baseline === undefined) return `${value}; no baseline yet; the target is ${spokenNumber(target, unit)}`;
  const way = `from ${bareNumber(baseline)} to ${bareNumber(target)}`;
  const parts: string[] = [];
  if (progress === undefined) parts.push(`${value}; from ${numberText(baseline, unit)} to ${numberText(target, unit)}`);
  else if (progress < 0) parts.push(`${value}: ${wayText(progress)}, on the way ${way}`);
  else parts.push(`${value}: ${wayText(progress)} ${way}`);
  if (expected !== undefined && !(progress !== undefined && progress >= 1)) {
    parts.push(`${expectedText(expected)} today`);
  }
  const trend = trendRange(figures);
  if (trend) parts.push(`the trend ends between ${bareNumber(trend.near)} and ${bareNumber(trend.far)}`);
  return parts.join('; ');
}

/** Where the trend ends, the end nearer to the baseline first: "The trend ends between 16.9 and 13.2 min". */
export function trendSentence(figures: KeyResultFigures): string | undefined {
  const trend = trendRange(figures);
  if (!trend) return undefined;
  return `The trend ends between ${bareNumber(trend.near)} and ${numberText(trend.far, figures.unit)}`;
}

function trendRange({ baseline, target, forecast }: KeyResultFigures): { near: number; far: number } | undefined {
  if (!forecast || baseline === undefined || target === undefined) return undefined;
  // A trend is no measurement: a hundredth of the way is as exact as it is told.
  const round = (value: number): number => roundedFor(value, Math.abs(target - baseline), 2);
  const [low, high] = [round(forecast.low), round(forecast.high)];
  return target < baseline ? { near: high, far: low } : { near: low, far: high };
}

function spokenGuardrail(keyResult: KeyResult, figures: KeyResultFigures): string {
  const guardrail = keyResult.stay ? `the guardrail stay ${boundText(keyResult.stay)}` : 'a guardrail without a limit';
  const margin = figures.guardrail?.margin;
  if (!figures.now || margin === undefined) return `No value yet for ${guardrail}`;
  const side = figures.guardrail?.state === 'breached' ? 'outside' : 'inside';
  const distance = distanceText(Math.abs(margin), figures.unit, figures.now.value);
  return `${spokenNumber(figures.now.value, figures.unit)}, ${side} ${guardrail} by ${distance}`;
}

function spokenTask(form: 'milestone' | 'baseline', figures: KeyResultFigures, asOf: IsoDate): string {
  const task = figures.task;
  const what = form === 'baseline' ? 'Baseline due' : 'Due';
  if (task?.state === 'done') {
    const done = form === 'baseline' ? 'Measured' : 'Done';
    return task.doneOn === undefined ? done : `${done} on ${spokenDay(task.doneOn, asOf)}`;
  }
  if (task?.due === undefined) return form === 'baseline' ? 'To measure, no date yet' : 'Open, no date yet';
  const days = task.daysLeft ?? 0;
  const when = days === 0 ? 'today' : days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} late`;
  return `${what} on ${spokenDay(task.due, asOf)}, ${when}`;
}

const SpokenDurations = {
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

/** Units in full: a screen reader makes "min" of minutes otherwise. */
function spokenNumber(value: number, unit: Unit): string {
  if (unit.kind !== 'duration') return numberText(value, unit);
  return `${bareNumber(value)} ${SpokenDurations[unit.unit]}${value === 1 ? '' : 's'}`;
}
