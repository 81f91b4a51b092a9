import { type Aim, aimsIn } from '../../analysis/contradictions/aims.ts';
import type { Gathering } from '../gathering.ts';

/** What is wanted of each metric, as each file says it. */
export const aimsOn: Gathering<Aim> = {
  name: 'aims',
  *of(file, { computed }) {
    for (const aim of aimsIn(file, computed)) yield [aim.metric.id, aim];
  },
};
