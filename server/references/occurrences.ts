import type { Cycle, Entity, Reference, Written } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import { fileIn, type OkrModel } from '../../language/model/okr-model.ts';
import { partsOf } from '../../language/model/parts.ts';
import { contains, type Place, type Position, type Range } from '../../language/model/place.ts';

/** A name in the text and what it means. */
export interface Occurrence {
  target: Entity;
  place: Place;
  /** The declaration itself, not a mention. */
  declares: boolean;
}

/** What the name at a position means: a segment of a reference, a cycle, or the name of a declaration. */
export function occurrenceAt(model: OkrModel, file: FileModel, position: Position): Occurrence | undefined {
  for (const reference of file.references) {
    if (!contains(reference.range, position)) continue;
    const cycle =
      reference.cycle && contains(reference.cycle.range, position) ? cycleNamed(model, reference.cycle) : undefined;
    if (cycle && reference.cycle)
      return { target: cycle, place: { uri: file.uri, range: reference.cycle.range }, declares: false };
    const parts = partsOf(reference);
    const index = parts.findIndex((part) => contains(part, position));
    const range = parts[index];
    const id = model.steps.get(reference.key)?.[index];
    const target = id === undefined ? undefined : model.entities.get(id);
    if (range && target) return { target, place: { uri: file.uri, range }, declares: false };
  }
  for (const mention of cycleMentions(file)) {
    if (!contains(mention.range, position)) continue;
    const cycle = cycleNamed(model, mention);
    if (cycle) return { target: cycle, place: { uri: file.uri, range: mention.range }, declares: false };
  }
  for (const entity of entitiesOf(file)) {
    if (entity.name && contains(entity.name.range, position)) {
      return { target: entity, place: { uri: file.uri, range: entity.name.range }, declares: true };
    }
  }
  return undefined;
}

/** The smallest declared thing whose title, name or first word the position touches. */
export function declarationAt(file: FileModel, position: Position): Entity | undefined {
  for (const entity of entitiesOf(file)) {
    if (contains(entity.head, position) || (entity.name && contains(entity.name.range, position))) return entity;
  }
  return undefined;
}

/** Every place that names a thing, its declaration first where it has a name. */
export function occurrencesOf(model: OkrModel, target: Entity): Occurrence[] {
  const found: Occurrence[] = [];
  const add = (uri: string, range: Range, declares = false) => found.push({ target, place: { uri, range }, declares });
  if (target.name) add(target.uri, target.name.range, true);
  if (target.kind === 'cycle') {
    for (const [uri, range] of placesOfCycle(model, target)) add(uri, range);
    return found;
  }
  // A key result outside any objective is no thing of the model, and names others all the same.
  for (const { uri, all } of model.referencesTo.byFile(target.id)) {
    for (const reference of all) {
      const meant = meaningIn(model, uri, reference, target);
      for (const [index, range] of partsOf(reference).entries()) if (meant(index)) add(uri, range);
    }
  }
  return found;
}

/** Of these, the places in one file; no other is looked at. */
export function occurrencesIn(model: OkrModel, file: FileModel, target: Entity): Occurrence[] {
  const { uri } = file;
  const found: Occurrence[] = [];
  const add = (range: Range, declares = false) => found.push({ target, place: { uri, range }, declares });
  if (target.name && target.uri === uri) add(target.name.range, true);
  if (target.kind === 'cycle') {
    for (const { value, range } of cycleMentions(file)) if (value === target.name?.value) add(range);
    return found;
  }
  const steps = model.meanings.get(uri)?.steps;
  for (const reference of file.references) {
    const meant = steps?.get(reference.key) ?? [];
    if (!meant.includes(target.id)) continue;
    for (const [index, range] of partsOf(reference).entries()) if (meant[index] === target.id) add(range);
  }
  return found;
}

/** Which names of a reference mean a thing that one of them means: the only one that is called so, or else what was looked up. */
function meaningIn(
  { meanings }: OkrModel,
  uri: string,
  { path, key }: Reference,
  { id, name }: Entity,
): (index: number) => boolean {
  const only = path.indexOf(name?.value ?? '');
  if (only >= 0 && path.indexOf(name?.value ?? '', only + 1) < 0) return (index) => index === only;
  const steps = meanings.get(uri)?.steps.get(key) ?? [];
  return (index) => steps[index] === id;
}

/** Where a cycle is mentioned, in file and text order. Only files that mention it are looked at. */
function* placesOfCycle(model: OkrModel, { name }: Cycle): Generator<[uri: string, Range]> {
  const { mentions, order } = model.scope.names;
  const uris = [...(mentions.get(`@${name?.value}`) ?? [])];
  const placeOf = (uri: string) => order.get(uri) ?? 0;
  for (const uri of uris.sort((a, b) => placeOf(a) - placeOf(b))) {
    const file = fileIn(model, uri);
    for (const mention of file ? cycleMentions(file) : [])
      if (mention.value === name?.value) yield [uri, mention.range];
  }
}

function* cycleMentions(file: FileModel): Generator<Written> {
  for (const section of file.sections) if (section.cycle) yield section.cycle;
  for (const review of file.reviews) if (review.cycle) yield review.cycle;
  for (const reference of file.references) if (reference.cycle) yield reference.cycle;
}

function cycleNamed({ scope }: OkrModel, { value }: Written): Cycle | undefined {
  for (const id of scope.cyclesNamed(value)) {
    const cycle = scope.thing(id);
    if (cycle?.kind === 'cycle') return cycle;
  }
  return undefined;
}
