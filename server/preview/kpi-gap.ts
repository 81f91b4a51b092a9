import type { Dated, KpiFigures } from '../../language/analysis/figures.ts';
import type { Bound, Kpi } from '../../language/model/entities.ts';
import type { IsoDate, Unit } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { distanceText, numberText } from './numbers.ts';
import { limitsOf } from './track.ts';
import { capitalised } from './words.ts';

/** What the value means by its bands, in words: "2.8 points below healthy". */
export function healthNote(kpi: Kpi, figures: KpiFigures): string {
  const now = figures.now?.value;
  if (now === undefined) return 'no value';
  switch (figures.health) {
    case 'no bands':
      return 'healthy or not, nobody has said';
    case 'no data':
      return 'no value';
    case 'critical':
      return kpi.critical ? `${depth(kpi.critical, now, figures.unit)} inside critical` : 'critical';
    case 'watch':
      return kpi.healthy ? outside(kpi.healthy, now, figures.unit) : 'watch';
    case 'healthy':
      return kpi.healthy ? `${depth(kpi.healthy, now, figures.unit)} inside healthy` : 'healthy';
  }
}

/** Where the value is against the plan, and how far plan and goal are apart. */
export function goalGap(figures: KpiFigures, asOf: IsoDate): string | undefined {
  const { gapToPlan, unit, target } = figures;
  const sentences: string[] = [];
  if (gapToPlan !== undefined) {
    const side = gapToPlan < 0 ? 'below' : 'above';
    sentences.push(gapToPlan === 0 ? 'on plan' : `${distanceText(Math.abs(gapToPlan), unit)} ${side} plan`);
  }
  const plan = planToday(figures.plan, asOf);
  const goal = target?.value;
  if (goal !== undefined) {
    const by = target?.date === undefined ? '' : ` by ${dayText(target.date, asOf)}`;
    const planned = plan === undefined ? '' : `plan ${numberText(plan, unit)}, `;
    const apart = plan === undefined || plan === goal ? '' : `: ${distanceText(Math.abs(goal - plan), unit)} apart`;
    sentences.push(`${planned}goal ${numberText(goal, unit)}${by}${apart}`);
  }
  return sentences.length === 0 ? undefined : sentences.map(capitalised).join('. ');
}

/** What the plan expects by now: its last point up to today. */
function planToday(plan: readonly Dated[], asOf: IsoDate): number | undefined {
  return (plan.findLast((each) => each.date <= asOf) ?? plan[0])?.value;
}

/** How far inside a band a value is. */
function depth(band: Bound, now: number, unit: Unit): string {
  const { low, high } = limitsOf(band, unit);
  const distances = [low, high].flatMap((limit) => (limit === undefined ? [] : [Math.abs(now - limit)]));
  return distanceText(Math.min(...distances), unit);
}

function outside(band: Bound, now: number, unit: Unit): string {
  const { low, high } = limitsOf(band, unit);
  if (low !== undefined && now <= low) return `${distanceText(low - now, unit)} below healthy`;
  if (high !== undefined && now >= high) return `${distanceText(now - high, unit)} above healthy`;
  return 'outside healthy';
}
