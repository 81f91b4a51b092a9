import type { Cadence } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { daysIn } from '../values/cycle.ts';
import type { Period } from '../values/types.ts';

/** The longest time from one look to the next, in days: a month counts as 31, a quarter as 92. */
export const cadenceDays: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};

/** "every two weeks": a cadence in a sentence. */
export const cadenceWords: Readonly<Record<Cadence, string>> = {
  daily: 'every day',
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every month',
  quarterly: 'every quarter',
  yearly: 'every year',
};

/** Cycles longer than a quarter are looked at monthly unless they say otherwise, shorter ones weekly. */
const LongestWeekly = 100;

/** How often a cycle is checked: as declared, or else by its length. */
export function checkInCadence(cycle: string | undefined, period: Period, model: OkrModel): Cadence {
  for (const id of model.scope.cyclesNamed(cycle ?? '')) {
    const declared = model.entities.get(id);
    if (declared?.kind === 'cycle' && declared.cadence) return declared.cadence.value;
  }
  return daysIn(period) > LongestWeekly ? 'monthly' : 'weekly';
}

/**
 * After how many days something has become old: its cadence and a share of it as grace, never under three days, so that
 * neither a weekend nor a holiday makes a finding.
 */
export function oldAfter(days: number, grace: number): number {
  return days + Math.max(3, Math.round(days * grace));
}
