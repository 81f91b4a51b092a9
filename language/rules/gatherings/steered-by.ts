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

/** Those of the units below each topmost unit. */
export const steeredBelow: Gathering<Standing> = {
  name: 'steered below',
  *of(file, context) {
    for (const [, standing] of steeredBy.of(file, context)) {
      const top = standing.above.at(-1);
      if (top !== undefined) yield [top, standing];
    }
  },
};
