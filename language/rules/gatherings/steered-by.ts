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

/** Those of the units below each topmost unit, with what they are about. */
export const steeredBelow: Gathering<{ standing: Standing; subject: Subject }> = {
  name: 'steered below',
  *of({ objectives }, { computed, model }) {
    for (const objective of objectives) {
      const standing = standingOf(objective, computed);
      const top = standing?.above.at(-1);
      if (standing && top !== undefined) yield [top, { standing, subject: subjectOf(objective, model) }];
    }
  },
};
