import type { ObjectiveFigures } from '../analysis/figures.ts';
import type { Aspect } from '../model/aspect.ts';
import type { Entity, Id } from '../model/entities.ts';
import type { IsoDate, Period } from '../values/types.ts';
import { type TitledKeyResult, titledIn } from './gatherings/titles-of.ts';

/** The objective a thing is, or is part of. */
export const objectiveBehind: Aspect<Entity, Id | undefined> = {
  name: 'objective',
  of: (thing) => (thing.kind === 'objective' ? thing.id : 'objective' in thing ? thing.objective : undefined),
};

/** Whether an objective counts: no draft, and an objective at all. */
export const isMeant: Aspect<Entity, boolean> = {
  name: 'meant',
  of: (thing) => thing.kind === 'objective' && !thing.draft,
};

/** The key results of an objective by the words that say what they are about. */
export const titledKeyResults: Aspect<Entity, readonly TitledKeyResult[]> = {
  name: 'titles',
  of: (thing) => (thing.kind === 'objective' ? titledIn(thing) : []),
};

/** The day by which a goal is to be reached. */
export const goalDate: Aspect<Entity, IsoDate | undefined> = {
  name: 'date',
  of: (thing) => (thing.kind === 'goal' ? thing.by?.value : undefined),
};

/** The time of an objective. */
export const timeOf: Aspect<ObjectiveFigures, Period | undefined> = { name: 'time', of: ({ period }) => period };

/** What thousands of files ask about the few things that all of them refer to. Others have to be asked about as a whole. */
export const aspects = {
  entities: [objectiveBehind, isMeant, titledKeyResults, goalDate] as readonly Aspect<Entity, unknown>[],
  objectives: [timeOf] as readonly Aspect<ObjectiveFigures, unknown>[],
};
