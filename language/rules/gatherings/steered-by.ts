import type { Id } from '../../model/entities.ts';
import type { Period } from '../../values/types.ts';
import type { Subject } from '../affinity.ts';
import { subjectOf } from '../affinity.ts';
import type { Gathering } from '../gathering.ts';
import { type Standing, standingOf } from '../standings.ts';

/** The objectives of each unit that can still be steered. */
export const steeredBy: Gathering<Standing> = {
  name: 'steered by',
  *of({ objectives }, { computed }) {
    for (const objective of objectives) {
      const standing = standingOf(objective, computed);
      if (standing) yield [standing.unit, standing];
    }
  },
};

/** An objective that can still be steered, and what it is about. */
export interface SteeredBelow {
  objective: Id;
  unit: Id;
  period: Period;
  subject: Subject;
}

/** The objectives of the units below each topmost unit. */
export const steeredBelow: Gathering<SteeredBelow> = {
  name: 'steered below',
  *of({ objectives }, { computed, model }) {
    for (const objective of objectives) {
      const standing = standingOf(objective, computed);
      const top = standing?.above.at(-1);
      if (!standing || top === undefined) continue;
      const { unit, period } = standing;
      yield [top, { objective: objective.id, unit, period, subject: subjectOf(objective, model) }];
    }
  },
};
