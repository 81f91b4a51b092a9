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

/** No list of choices is longer. */
const mostChoices = 12;

/** What is around a place. Names are looked up when a block first asks for them. */
export function surroundings(place: Place): Surroundings {
  const today = place.workspace.today();
  const segments = (place.file?.path ?? '').replace(/\.okr$/i, '').split('/');
  const owners = onDemand(() => namesFrom(place, { kinds: [['unit']], units: [somebody] }));
  const kpis = onDemand(() => namesFrom(place, { kinds: [['kpi']] }));
  const teams = onDemand(() => {
    const found = namesFrom(place, { kinds: [['unit']], units: groups.slice(0, 1) });
    const here = place.section?.for?.text ?? found.find((name) => segments.includes(name));
    return here === undefined ? found : [here, ...found.filter((name) => name !== here)];
  });
  return {
    owner: () => choices(owners(), 'one-person'),
    team: () => choices(teams(), 'team-name'),
    kpi: () => choices(kpis(), 'kpi-name'),
    cycle: segments.findLast((segment) => readPeriod(segment) !== undefined) ?? currentPeriods(today).quarter,
    today,
  };
}

function namesFrom(place: Place, wanted: Omit<Wanted, 'without'>): string[] {
  const anywhere = { ...place, tokens: [], cursor: { ...place.cursor, typed: '', after: '' } };
  return nameProposals(anywhere, { ...wanted, without: () => false }, mostChoices).items.map(({ label }) => label);
}

function choices([first, ...others]: string[], otherwise: string): Hole {
  return first === undefined ? hole(otherwise) : hole(first, ...others);
}

function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
