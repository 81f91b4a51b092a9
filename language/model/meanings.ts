import { edited } from './edited.ts';
import type { Id, Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import { mentionsOf } from './mentions.ts';
import { insideObjectives } from './placing.ts';
import type { Scope } from './scope.ts';
import { organisation } from './units.ts';

/** What the references of one file mean, and how far they had to look for it. */
export interface Meanings {
  /** Reference key -> what it means. */
  links: ReadonlyMap<string, Id>;
  /** Reference key -> what each segment means, as far as the path led. */
  steps: ReadonlyMap<string, Id[]>;
  /** The names that were looked for in the whole organisation, as nothing nearer had them. */
  far: ReadonlySet<string>;
  /** The units whose names were looked at on the way there. */
  units: ReadonlySet<Id>;
}

/** Looks up what the references of a file mean. */
export function meaningsOf({ references }: FileModel, scope: Scope): Meanings {
  const units = new Set<Id>();
  for (const from of new Set(references.map((reference) => reference.from)))
    for (const unit of scope.standpointOf(from).units) units.add(unit);
  return { ...lookUp(references, scope), units };
}

/** After a name has come to mean something else in places that the file sees: looks up the references that mention it. */
export function meaningsAfter(before: Meanings, name: string, file: FileModel, scope: Scope): Meanings {
  const again = mentionsOf(file).get(name) ?? [];
  const { links, steps, far } = lookUp(again, scope);
  const isSame = again.every(
    ({ key }) =>
      before.links.get(key) === links.get(key) && before.steps.get(key)?.join('\n') === steps.get(key)?.join('\n'),
  );
  const known = new Set([...before.far, ...far]);
  if (isSame && known.size === before.far.size) return before;
  return {
    links: edited(
      before.links,
      again.map(({ key }) => [key, links.get(key)]),
    ),
    steps: edited(before.steps, steps),
    far: known,
    units: before.units,
  };
}

function lookUp(references: readonly Reference[], scope: Scope) {
  const links = new Map<string, Id>();
  const steps = new Map<string, Id[]>();
  const far = new Set<string>();
  for (const reference of references) {
    const resolution = scope.resolve(reference);
    steps.set(reference.key, resolution.steps);
    const meaning = resolution.steps.at(-1);
    const failed = 'failedAt' in resolution;
    if (failed || resolution.foundIn === organisation) far.add(reference.path[0]?.value ?? '');
    if (!failed && meaning !== undefined) links.set(reference.key, meaning);
  }
  return { links, steps, far };
}

/** Whether a file may look for something in a place. */
export type Sight = (file: FileModel, meanings: Meanings) => boolean;

/** Who may look for a name in a container. Too many are allowed here, too few are not. */
export function sightOf(name: string, container: Id, scope: Scope): Sight {
  if (container === insideObjectives) return () => false;
  if (container === organisation) return (_, { far }) => far.has(name);
  const holder = scope.thing(container);
  const holderName = holder?.name?.value;
  const isNamed: Sight = (file) => holderName !== undefined && mentionsOf(file).has(holderName);
  if (holder?.kind !== 'objective') return (file, meanings) => meanings.units.has(container) || isNamed(file, meanings);
  const unit = scope.unit(container) ?? '';
  const unitName = scope.thing(unit)?.name?.value ?? '';
  const isReached: Sight = (file, { far, units }) =>
    units.has(unit) || far.has(holderName ?? '') || mentionsOf(file).has(unitName);
  return (file, meanings) => isNamed(file, meanings) && isReached(file, meanings);
}
