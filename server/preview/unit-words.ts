import { plural } from '../../language/values/nouns.ts';
import type { Unit } from '../../language/values/types.ts';
import { printUnit } from '../../language/values/unit.ts';

const SpokenDurations = {
  ms: 'milliseconds',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
} as const;

/** A unit beside its field, and in words. */
export function unitWords(unit: Unit): { label: string; spoken: string } | undefined {
  switch (unit.kind) {
    case 'none':
      return undefined;
    case 'percent':
      return { label: '%', spoken: 'percent' };
    case 'points':
      return { label: 'pp', spoken: 'percentage points' };
    case 'duration':
      return { label: unit.unit, spoken: SpokenDurations[unit.unit] };
    case 'count':
      return { label: plural(unit.noun), spoken: plural(unit.noun) };
    case 'money':
      return { label: printUnit(unit), spoken: unit.currency };
    case 'rating':
      return { label: printUnit(unit), spoken: `out of ${unit.of}` };
    case 'multiple':
      return { label: 'x', spoken: 'times' };
  }
}
