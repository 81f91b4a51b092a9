import { ByNumber } from './by-number.ts';
import { edited } from './edited.ts';
import type { Id, Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { insideObjectives } from './placing.ts';
import type { Scope, Standpoint } from './scope.ts';
import { organisation } from './units.ts';

/** What the references of one file mean, and how far they had to look for it. */
export interface Meanings {
  /** Reference key -> what it means. */
  links: ReadonlyMap<string, Id>;
  /** Reference key -> what each segment means, as far as the path led. */
  steps: ReadonlyMap<string, Id[]>;
  /** The names that were looked for in the whole organisation, as nothing nearer had them. */
  far: ReadonlySet<string>;
  /** Those that were found in a unit around the nearest one. */
  outer: ReadonlySet<string>;
  /** The units in which something is looked for at once, and those whose names are looked at on the way outwards. */
  homes: ReadonlySet<Id>;
  units: ReadonlySet<Id>;
}

/** Looks up what the references of a file mean. */
export function meaningsOf({ path, references }: FileModel, scope: Scope): Meanings {
  const { links, steps, far, outer, homes, units } = lookUp(references, scope);
  return { links: new ByNumber(path, links), steps: new ByNumber(path, steps), far, outer, homes, units };
}

/** What each segment of some references means, as far as its path led. */
export function stepsOf(references: readonly Reference[], scope: Scope): readonly (readonly Id[])[] {
  return lookUp(references, scope).steps;
}

/** After some references of a file have come to say something else, or what they say to mean something else. */
export function meaningsAfter(before: Meanings, again: readonly Reference[], scope: Scope): Meanings {
  const { links, steps, far, outer } = lookUp(again, scope);
  const isSame = again.every(
    ({ key }, index) =>
      before.links.get(key) === links[index] && before.steps.get(key)?.join('\n') === steps[index]?.join('\n'),
  );
  const both = { far: new Set([...before.far, ...far]), outer: new Set([...before.outer, ...outer]) };
  if (isSame && both.far.size === before.far.size && both.outer.size === before.outer.size) return before;
  return {
    ...before,
    ...both,
    links: edited(
      before.links,
      again.map(({ key }, index) => [key, links[index]]),
    ),
    steps: edited(
      before.steps,
      again.map(({ key }, index) => [key, steps[index]]),
    ),
  };
}

const none: ReadonlySet<string> = new Set();

/** What a path was last found to mean, and for whom: whoever looks for the same from the same place finds the same. */
interface LastFound {
  reference: Reference;
  standpoint: Standpoint;
  link: Id | undefined;
  steps: Id[];
}

/** What some references mean, each in its turn, and what was looked at for that. */
function lookUp(references: readonly Reference[], scope: Scope) {
  const links: (Id | undefined)[] = new Array(references.length);
  const steps: Id[][] = new Array(references.length);
  const far = new Set<string>();
  const outer = new Set<string>();
  const homes = new Set<Id>();
  const units = new Set<Id>();
  /** References of a file often mean the same: it is kept once. */
  const known = new Map<Id | undefined, Id[]>();
  /** Most of a file says the same again, in one objective after the other. The same path is the same list. */
  const lastFound = new Map<readonly string[], LastFound>();
  let from: Id | undefined;
  let standpoint: Standpoint = { units: [] };
  for (let index = 0; index < references.length; index++) {
    const reference = references[index];
    if (!reference) continue;
    if (reference.from !== from) {
      from = reference.from;
      const { units: around } = standpoint;
      standpoint = scope.standpointOf(from);
      const [home] = standpoint.units;
      if (standpoint.units !== around && home !== undefined) {
        homes.add(home);
        for (const unit of standpoint.units) units.add(unit);
      }
    }
    const name = reference.path[0] ?? '';
    const isNear = standpoint.objective !== undefined && scope.holds(standpoint.objective, name);
    const last = isNear ? undefined : lastFound.get(reference.path);
    if (last && isAskedAlike(last, reference, standpoint)) {
      links[index] = last.link;
      steps[index] = last.steps;
      continue;
    }
    const resolution = scope.resolveFrom(standpoint, reference);
    const meaning = resolution.steps.at(-1);
    const same = known.get(meaning);
    const found = same && areSame(same, resolution.steps) ? same : resolution.steps;
    if (found !== same) known.set(meaning, found);
    const failed = 'failedAt' in resolution;
    if (failed || resolution.foundIn === organisation) far.add(name);
    else if (standpoint.units.indexOf(resolution.foundIn) > 0) outer.add(name);
    const link = failed ? undefined : meaning;
    links[index] = link;
    steps[index] = found;
    if (!isNear) lastFound.set(reference.path, { reference, standpoint, link, steps: found });
  }
  return {
    links,
    steps,
    far: far.size > 0 ? far : none,
    outer: outer.size > 0 ? outer : none,
    homes: shared(homes),
    units: shared(units),
  };
}

/** Whether a path that the objective around it does not have is looked for in the same places, in the same cycle, for the same kinds. */
function isAskedAlike(
  { reference, standpoint }: LastFound,
  { path, kinds, cycle }: Reference,
  from: Standpoint,
): boolean {
  // Only objectives are nearer in one cycle than in another.
  const isTimeless = path.length === 1 && !kinds.includes('objective');
  return (
    standpoint.units === from.units &&
    reference.kinds === kinds &&
    reference.cycle?.value === cycle?.value &&
    (isTimeless || standpoint.period === from.period)
  );
}

/** Sets of few units, by what is in them: many files look from the same place. Cleared when full, which keeps it simple. */
const places = new Map<string, ReadonlySet<Id>>();
const Most = 5_000;
const Few = 4;

/** The same set for the same units. */
function shared(units: ReadonlySet<Id>): ReadonlySet<Id> {
  if (units.size > Few) return units;
  const key = [...units].join('\n');
  const known = places.get(key);
  if (known) return known;
  if (places.size >= Most) places.clear();
  places.set(key, units);
  return units;
}

function areSame(one: readonly Id[], other: readonly Id[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** Whether a file may look for something in a place. */
export type Sight = (file: FileModel, meanings: Meanings) => boolean;

/** Who may look for a name in a container. Too many are allowed here, too few are not. */
export function sightOf(name: string, container: Id, scope: Scope): Sight {
  if (container === insideObjectives) return () => false;
  if (container === organisation) return (_, { far }) => far.has(name);
  const holder = scope.thing(container);
  const holderName = holder?.name?.value;
  const mentions = (file: FileModel, word: string) => scope.names.mentions.get(word)?.has(file.uri) === true;
  /** `first-session.invite`: looked for in what is named before it. */
  const isNamed: Sight = (file) =>
    holderName !== undefined &&
    mentions(file, holderName) &&
    file.references.some(({ path }) => path.some((part, index) => part === name && path[index - 1] === holderName));
  if (holder?.kind !== 'objective')
    return (file, meanings) => {
      const { far, outer, homes, units } = meanings;
      const isOnTheWay = units.has(container) && (homes.has(container) || far.has(name) || outer.has(name));
      return isOnTheWay || isNamed(file, meanings);
    };
  const unit = scope.unit(container) ?? '';
  const unitName = scope.thing(unit)?.name?.value ?? '';
  const isReached: Sight = (file, { far, units }) =>
    units.has(unit) || far.has(holderName ?? '') || mentions(file, unitName);
  return (file, meanings) => isReached(file, meanings) && isNamed(file, meanings);
}
