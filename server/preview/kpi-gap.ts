import type { Dated, KpiFigures, Limits } from '../../language/analysis/figures.ts';
import { marginOf } from '../../language/analysis/limits.ts';
import { subtract } from '../../language/values/decimal.ts';
import type { IsoDate, Unit } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { distanceText, numberText, roundedFor } from './numbers.ts';
import { capitalised } from './words.ts';

/** What the value means by its bands, in words: "2.8 points below healthy". */
export function healthNote({ now, health, healthy, critical, unit }: KpiFigures): string {
  if (!now || health === 'no data') return 'no value';
  switch (health) {
    case 'no bands':
      return 'healthy or not, nobody has said';
    case 'critical':
      return critical ? `${distanceText(marginOf(critical, now.value), unit, now.value)} inside critical` : 'critical';
    case 'watch':
      return healthy ? outside(healthy, now.value, unit) : 'not critical';
    case 'healthy':
      return healthy ? `${distanceText(marginOf(healthy, now.value), unit, now.value)} inside healthy` : 'healthy';
  }
}

/** Where the value is against the plan, and how far plan and goal are apart. */
export function goalGap({ now, gapToPlan, plan, target, unit }: KpiFigures, asOf: IsoDate): string | undefined {
  const sentences: string[] = [];
  if (gapToPlan !== undefined && now) {
    const gap = roundedFor(gapToPlan, Math.abs(now.value), 2);
    const side = gap < 0 ? 'below' : 'above';
    sentences.push(gap === 0 ? 'on plan' : `${distanceText(Math.abs(gap), unit)} ${side} plan`);
  }
  const planned = gapToPlan !== undefined && now ? subtract(now.value, gapToPlan) : planToday(plan, asOf);
  const goal = target?.value;
  if (goal !== undefined) {
    const by = target?.date === undefined ? '' : ` by ${dayText(target.date, asOf)}`;
    const against = planned === undefined ? '' : `plan ${numberText(planned, unit)}, `;
    const apart = planned === undefined || planned === goal ? '' : `: ${distance(goal, planned, unit)} apart`;
    sentences.push(`${against}goal ${numberText(goal, unit)}${by}${apart}`);
  }
  return sentences.length === 0 ? undefined : sentences.map(capitalised).join('. ');
}

/** What the plan expects by now: its last point up to today. */
function planToday(plan: readonly Dated[], asOf: IsoDate): number | undefined {
  return (plan.findLast((each) => each.date <= asOf) ?? plan[0])?.value;
}

function outside({ low, high }: Limits, now: number, unit: Unit): string {
  if (low !== undefined && now <= low) return `${distance(low, now, unit)} below healthy`;
  if (high !== undefined && now >= high) return `${distance(now, high, unit)} above healthy`;
  return 'outside healthy';
}

function distance(a: number, b: number, unit: Unit): string {
  return distanceText(Math.abs(subtract(a, b)), unit, Math.max(Math.abs(a), Math.abs(b)));
}
