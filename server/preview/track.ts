import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { Bound, KeyResult } from '../../language/model/entities.ts';
import type { Track } from '../../language/protocol/preview.ts';
import type { IsoDate, Period, Quantity, Unit } from '../../language/values/types.ts';
import { convert } from '../../language/values/unit.ts';
import { dayText, sharePassed } from './days.ts';
import { bareNumber, numberText } from './numbers.ts';

/** Where everything of a key result is drawn. Positions are shares of the way; what lies outside keeps its true place. */
export function trackOf(
  keyResult: KeyResult,
  figures: KeyResultFigures,
  period: Period | undefined,
  asOf: IsoDate,
): Track {
  switch (keyResult.form) {
    case 'guardrail':
      return guardrailTrack(keyResult, figures);
    case 'milestone':
    case 'baseline':
      return dateTrack(keyResult.form, figures, period, asOf);
    default:
      return measuredTrack(figures);
  }
}

function measuredTrack(figures: KeyResultFigures): Track {
  const { baseline, target, forecast, unit } = figures;
  const track: Track = {
    kind: 'measured',
    baseline: baseline === undefined ? '?' : bareNumber(baseline),
    target: target === undefined ? '?' : numberText(target, unit),
    hasBaseline: baseline !== undefined,
    now: figures.progress,
    expected: baseline === undefined ? undefined : figures.expected,
  };
  if (forecast && baseline !== undefined && target !== undefined && target !== baseline) {
    const at = (value: number): number => (value - baseline) / (target - baseline);
    const [low = 0, high = 0] = [at(forecast.low), at(forecast.high)].sort((a, b) => a - b);
    track.forecast = { low, mid: at(forecast.value), high };
  }
  return track;
}

function guardrailTrack(keyResult: KeyResult, figures: KeyResultFigures): Track {
  const bound = keyResult.stay;
  const now = figures.now?.value;
  const track: Track = {
    kind: 'guardrail',
    state: figures.guardrail?.state ?? 'no data',
    between: bound?.kind === 'between',
    labels: bound ? boundLabels(bound) : [],
  };
  if (!bound || now === undefined) return track;
  if (bound.kind === 'between') {
    const { low, high } = limitsOf(bound, figures.unit);
    track.now = low === undefined || high === undefined || low === high ? undefined : (now - low) / (high - low);
    return track;
  }
  const limit = valueIn(bound.limit, figures.unit);
  if (limit === undefined) return track;
  const seen = [now, ...figures.history.map((each) => each.value)].map((value) => Math.abs(value - limit));
  const half = Math.max(Math.abs(limit) / 4, ...seen);
  const inside = bound.kind === 'above' ? now - limit : limit - now;
  track.now = half === 0 ? 0 : inside / half;
  return track;
}

/** The limits of a band in a unit, either end open; a limit that does not convert is left out. */
export function limitsOf(bound: Bound, unit: Unit): { low?: number; high?: number } {
  switch (bound.kind) {
    case 'above':
      return { low: valueIn(bound.limit, unit) };
    case 'below':
      return { high: valueIn(bound.limit, unit) };
    case 'between':
      return { low: valueIn(bound.low, unit), high: valueIn(bound.high, unit) };
  }
}

function valueIn(quantity: Quantity, unit: Unit): number | undefined {
  return quantity.value === null ? undefined : convert(quantity.value, quantity.unit, unit);
}

/** A band as written: `below 3.0`, `between $19 and $23`. */
export function boundText(bound: Bound): string {
  return bound.kind === 'between'
    ? `between ${bound.low.text} and ${bound.high.text}`
    : `${bound.kind} ${bound.limit.text}`;
}

function boundLabels(bound: Bound): string[] {
  return bound.kind === 'between' ? [bound.low.text, bound.high.text] : [boundText(bound)];
}

function dateTrack(
  shape: 'milestone' | 'baseline',
  figures: KeyResultFigures,
  period: Period | undefined,
  asOf: IsoDate,
): Track {
  const task = figures.task;
  const day = task?.state === 'done' ? (task.doneOn ?? task.due) : task?.due;
  return {
    kind: 'date',
    shape,
    state: task?.state ?? 'open',
    today: period && sharePassed(period, asOf),
    at: period && day !== undefined ? sharePassed(period, day) : undefined,
    label: day === undefined ? 'no date' : dayText(day, asOf),
  };
}
