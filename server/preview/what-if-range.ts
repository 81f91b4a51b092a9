import type { KeyResultFigures, KpiFigures, Limits } from '../../language/analysis/figures.ts';
import type { KeyResult } from '../../language/model/entities.ts';
import type { WhatIfRange } from '../../language/protocol/what-if.ts';
import type { Unit } from '../../language/values/types.ts';
import { unitWords } from './unit-words.ts';

/** Room at either end, as a share of what there is to cover: that of the track. */
const margin = 0.25;
/** About how many steps a slider has; fewer would jump, more could not be told apart. */
const steps = 100;

/** Where the value of a key result may be supposed: around its way, or around its limits. */
export function keyResultRange(keyResult: KeyResult, figures: KeyResultFigures): WhatIfRange | undefined {
  if (keyResult.form === 'milestone' || keyResult.form === 'baseline') return undefined;
  const { baseline, target, now, guardrail } = figures;
  const marks = [baseline, target, now?.value, ...sides(guardrail?.limits)];
  return rangeAround(marks, now?.value, figures.unit);
}

/** Where the value of a KPI may be supposed: around its bands, its target, and what it has been. */
export function kpiRange(figures: KpiFigures): WhatIfRange | undefined {
  const { now, healthy, critical, target, actual } = figures;
  const past = actual.map(({ value }) => value);
  const seen = past.length > 0 ? [Math.min(...past), Math.max(...past)] : [];
  return rangeAround(
    [now?.value, target?.value, ...sides(healthy), ...sides(critical), ...seen],
    now?.value,
    figures.unit,
  );
}

const sides = (limits: Limits | undefined) => [limits?.low, limits?.high];

/** All marks with some room around them, on round numbers; shares and counts stay where there are any. */
function rangeAround(marks: (number | undefined)[], now: number | undefined, unit: Unit): WhatIfRange | undefined {
  const known = marks.filter((mark) => mark !== undefined);
  if (known.length === 0) return undefined;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low || Math.abs(high) || 1;
  const step = roundStep((span * (1 + 2 * margin)) / steps);
  const onStep = (value: number, round: (value: number) => number) => exact(round(value / step) * step);
  let min = onStep(low - span * margin, Math.floor);
  let max = onStep(high + span * margin, Math.ceil);
  if (low >= 0) min = Math.max(0, min);
  if (unit.kind === 'percent' && high <= 100) max = Math.min(100, max);
  if (unit.kind === 'rating' && high <= unit.of) max = Math.min(unit.of, max);
  const words = unitWords(unit);
  return { ...(now === undefined ? {} : { now }), min, max, step, ...(words ? { unit: words } : {}) };
}

/** The next of 1, 2, 5, 10 … times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step * 0.999) ?? 10;
  return exact(factor * power);
}

/** Without the dust of binary fractions. */
const exact = (value: number) => Number(value.toPrecision(12));
