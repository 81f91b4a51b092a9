import { currentPeriods, readPeriod } from '../../../language/values/cycle.ts';
import { nameProposals } from './names.ts';
import type { Place } from './place.ts';
import { type Hole, hole } from './snippet.ts';
import { groups, somebody, type Wanted } from './wanted.ts';

/** What blocks are filled in with, from the workspace around them. */
export interface Surroundings {
  owner(): Hole;
  team(): Hole;
  kpi(): Hole;
  /** The cycle the file's name says, or else the current quarter. */
  cycle: string;
  today: string;
}

const fewest = 12;

export function surroundings(place: Place): Surroundings {
  const today = place.workspace.today();
  const names = (wanted: Omit<Wanted, 'without'>) =>
    nameProposals(
      { ...place, tokens: [], cursor: { ...place.cursor, typed: '', after: '' } },
      { ...wanted, without: () => false },
      fewest,
    ).items.map(({ label }) => label);
  const choices = (found: string[], otherwise: string): Hole => {
    const [first, ...others] = found;
    return first === undefined ? hole(otherwise) : hole(first, ...others);
  };
  const segments = (place.file?.path ?? '').replace(/\.okr$/i, '').split('/');
  return {
    owner: () => choices(names({ kinds: [['unit']], units: [somebody] }), 'one-person'),
    team: () => {
      const found = names({ kinds: [['unit']], units: groups.slice(0, 1) });
      const here = place.section?.for?.text ?? found.find((name) => segments.includes(name));
      return choices(here === undefined ? found : [here, ...found.filter((name) => name !== here)], 'team-name');
    },
    kpi: () => choices(names({ kinds: [['kpi']] }), 'kpi-name'),
    cycle: segments.findLast((segment) => readPeriod(segment) !== undefined) ?? currentPeriods(today).quarter,
    today,
  };
}
