import type { ComputedModel, Dated, KeyResultFigures } from '../../language/analysis/figures.ts';
import { elapsedShare } from '../../language/analysis/pace.ts';
import { progressOf } from '../../language/analysis/progress.ts';
import { valuesOf } from '../../language/analysis/values-of.ts';
import type { Bound, KeyResult } from '../../language/model/entities.ts';
import type { Track } from '../../language/protocol/preview.ts';
import { divide, subtract } from '../../language/values/decimal.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { bareNumber, numberText } from './numbers.ts';

/** Where everything of a key result is drawn. Positions are shares of the way; what lies outside keeps its true place. */
export function trackOf(keyResult: KeyResult, figures: KeyResultFigures, computed: ComputedModel): Track {
  switch (keyResult.form) {
    case 'guardrail':
      return guardrailTrack(keyResult, figures, computed);
    case 'milestone':
    case 'baseline':
      return dateTrack(keyResult.form, figures, figures.period, computed.asOf);
    default:
      return measuredTrack(figures);
  }
}

function measuredTrack(figures: KeyResultFigures): Track {
  const { baseline, target, unit } = figures;
  return {
    kind: 'measured',
    baseline: baseline === undefined ? '?' : bareNumber(baseline),
    target: target === undefined ? '?' : numberText(target, unit),
    hasBaseline: baseline !== undefined,
    now: figures.progress,
    expected: baseline === undefined ? undefined : figures.expected,
    forecast: forecastOn(figures),
  };
}

/** Where the trend ends, on the way from baseline to target; `low` is the end further left. */
function forecastOn({
  baseline,
  target,
  forecast,
}: KeyResultFigures): { low: number; mid: number; high: number } | undefined {
  if (!forecast) return undefined;
  const [one, mid, other] = [forecast.low, forecast.value, forecast.high].map((each) =>
    progressOf(baseline, target, each),
  );
  if (one === undefined || mid === undefined || other === undefined) return undefined;
  return { low: Math.min(one, other), mid, high: Math.max(one, other) };
}

function guardrailTrack(keyResult: KeyResult, figures: KeyResultFigures, computed: ComputedModel): Track {
  const bound = keyResult.stay;
  return {
    kind: 'guardrail',
    state: figures.guardrail?.state ?? 'no data',
    between: bound?.kind === 'between',
    labels: bound ? boundLabels(bound) : [],
    now: besideWalls(figures, valuesOf(keyResult, computed)),
  };
}

/**
 * Between two walls: 0 at the low one, 1 at the high one. Beside one wall: −1 far outside to 1 far inside, where far is
 * the largest distance seen and at least a quarter of the limit.
 */
function besideWalls({ guardrail, now }: KeyResultFigures, values: readonly Dated[]): number | undefined {
  const { low, high } = guardrail?.limits ?? {};
  const limit = low ?? high;
  if (!now || limit === undefined || guardrail?.margin === undefined) return undefined;
  if (low !== undefined && high !== undefined) return progressOf(low, high, now.value);
  const seen = values.map((each) => Math.abs(subtract(each.value, limit)));
  const far = Math.max(Math.abs(limit) / 4, Math.abs(guardrail.margin), ...seen);
  return divide(guardrail.margin, far) ?? 0;
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
