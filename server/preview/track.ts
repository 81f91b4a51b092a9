import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import { elapsedShare } from '../../language/analysis/pace.ts';
import type { Bound, KeyResult } from '../../language/model/entities.ts';
import type { Track } from '../../language/protocol/preview.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import { dayText } from './days.ts';
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
  const { low, high } = figures.guardrail?.limits ?? {};
  const now = figures.now?.value;
  return {
    kind: 'guardrail',
    state: figures.guardrail?.state ?? 'no data',
    between: bound?.kind === 'between',
    labels: bound ? boundLabels(bound) : [],
    now:
      now === undefined
        ? undefined
        : low !== undefined && high !== undefined
          ? between(now, low, high)
          : beside(now, figures),
  };
}

function between(now: number, low: number, high: number): number | undefined {
  return low === high ? undefined : (now - low) / (high - low);
}

/** Beside one wall: the largest distance seen, and at least a quarter of the limit, reaches to the end of the band. */
function beside(now: number, figures: KeyResultFigures): number | undefined {
  const { low, high } = figures.guardrail?.limits ?? {};
  const limit = low ?? high;
  if (limit === undefined) return undefined;
  const seen = [now, ...figures.history.map((each) => each.value)].map((value) => Math.abs(value - limit));
  const half = Math.max(Math.abs(limit) / 4, ...seen);
  return half === 0 ? 0 : (low === undefined ? limit - now : now - limit) / half;
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
    today: period && elapsedShare(period, asOf),
    at: period && day !== undefined ? elapsedShare(period, day) : undefined,
    label: day === undefined ? 'no date' : dayText(day, asOf),
  };
}
