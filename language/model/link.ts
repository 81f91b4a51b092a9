import { atOnce, type Steps } from '../values/steps.ts';
import { blocksAfter, blocksOf } from './blocks.ts';
import { ByFile, referenceNumber } from './by-file.ts';
import { ByThing, numbersIn } from './by-number.ts';
import { edited } from './edited.ts';
import type { Entity, Id, Reference } from './entities.ts';
import { otherFiles } from './file-list.ts';
import { entitiesOf, type FileModel } from './file-model.ts';
import { type Meanings, meaningsAfter, meaningsOf, sightOf } from './meanings.ts';
import { mentionsIn } from './mentions.ts';
import { type NamesAfter, namesAfter } from './names.ts';
import { type DataByKpi, fileIn, type OkrModel } from './okr-model.ts';
import { type Meant, meantOnDemand, type NamedFiles } from './on-demand.ts';
import type { PastByFile } from './past.ts';
import { byMeaning, meantAnew, otherwiseMeant, ReferencesTo, type Referring } from './references-to.ts';
import { rewordedReferences, sameNames } from './same-names.ts';
import { Scope } from './scope.ts';

/** The model of no files, with which a workspace begins. */
function emptyModel(): OkrModel {
  return {
    lineage: {},
    files: [],
    blocks: [],
    scope: new Scope(),
    entities: new ByFile(),
    links: new ByFile(),
    steps: new ByFile(),
    meanings: new Map(),
    referencesTo: new ReferencesTo(),
    cycles: new Map(),
    data: {},
    past: {},
  };
}

/**
 * Joins the files of a workspace into one model: what each reference means, nearest scope first. Pure; nothing of the
 * files is changed.
 *
 * What an edit cannot have changed is taken from the model before. A title, a number or a note looks no name up again; a
 * name, a unit or a cycle only what may have seen it. Without a model before, all files have just come.
 */
export function link(files: FileModel[], data?: DataByKpi, before?: OkrModel, past?: PastByFile): OkrModel {
  return atOnce(linkInSteps(files, data, before, past));
}

/** The same in steps. They hold on to nothing but what they were given: whatever happens meanwhile comes with the next model. */
export function* linkInSteps(
  files: FileModel[],
  data: DataByKpi = {},
  before: OkrModel = emptyModel(),
  past: PastByFile = {},
): Steps<OkrModel> {
  const named = yield* nameInSteps(files, before);
  return modelOf(named, yield* lookUpInSteps(named, before), data, past);
}

/** A workspace that has just come, as soon as it is known who is called what. */
export interface LinkedOnDemand {
  /** The model, which looks a name up when it is asked what it means. */
  model: OkrModel;
  /** The same model with all names looked up. */
  whole(): Steps<OkrModel>;
}

/** Joins the files of a workspace, and leaves what names mean to whoever asks. In steps. */
export function* linkOnDemandInSteps(files: FileModel[], data: DataByKpi, past: PastByFile): Steps<LinkedOnDemand> {
  const before = emptyModel();
  const named = yield* nameInSteps(files, before);
  return {
    model: modelOf(named, meantOnDemand(named), data, past),
    *whole() {
      return modelOf(named, yield* lookUpInSteps(named, before), data, past);
    },
  };
}

function modelOf(named: Named, meant: Meant, data: DataByKpi, past: PastByFile): OkrModel {
  const { lineage, files, entities, scope } = named;
  return { lineage, files, data, past, entities, scope, cycles: scope.names.cycles, ...meant };
}

/** Who is called what, and what that asks to be looked up again. */
interface Named extends NamedFiles, Pick<OkrModel, 'lineage'> {
  /** Files that are no more, and those that are new, by URI; what reads otherwise is among both. */
  old: ReadonlyMap<string, FileModel>;
  now: ReadonlyMap<string, FileModel>;
  inPlace: boolean;
  /** Of files that only mention other names than before: the references that do. */
  reworded: ReadonlyMap<string, readonly Reference[]>;
  moved: NamesAfter['moved'];
  changed: NamesAfter['changed'];
}

function* nameInSteps(files: FileModel[], before: OkrModel): Steps<Named> {
  const { gone, come, inPlace } = otherFiles(before.files, files);
  const old = new Map(gone.map((file) => [file.uri, file]));
  const now = new Map(come.map((file) => [file.uri, file]));
  const things = new Map<string, ReadonlyMap<Id, Entity> | undefined>();
  for (const { path } of gone) things.set(path, undefined);
  for (const file of come) {
    const all = entitiesOf(file);
    things.set(file.path, new ByThing(numbersIn(file, all), all));
    yield;
  }
  const entities = before.entities.withLayers(things);
  yield;
  const renamed = new Map<string, FileModel>();
  const reworded = new Map<string, readonly Reference[]>();
  for (const [uri, file] of now) {
    yield;
    if (sameNames(old.get(uri), file)) continue;
    renamed.set(uri, file);
    const references = before.meanings.has(uri) && rewordedReferences(old.get(uri), file);
    if (references) reworded.set(uri, references);
  }
  const { names, moved, changed } = yield* namesAfter(
    before.scope.names,
    files,
    inPlace,
    gone.filter(({ uri }) => !now.has(uri) || renamed.has(uri)),
    [...renamed.values()],
    new Set(reworded.keys()),
  );
  const { lineage } = before;
  return { lineage, files, entities, scope: new Scope(names, entities), old, now, inPlace, reworded, moved, changed };
}

function* lookUpInSteps(named: Named, before: OkrModel): Steps<Meant> {
  const { files, entities, scope, old, now, inPlace, reworded, moved, changed } = named;
  const { names } = scope;
  const fileAt = (uri: string) => fileIn(named, uri);

  const looked = new Map<string, Meanings | undefined>();
  for (const uri of old.keys()) if (!now.has(uri)) looked.set(uri, undefined);
  for (const uri of moved) {
    const file = fileAt(uri);
    if (file) looked.set(uri, meaningsOf(file, scope));
    yield;
  }
  for (const [uri, references] of reworded) {
    const known = before.meanings.get(uri);
    if (known && !moved.has(uri)) looked.set(uri, meaningsAfter(known, references, scope));
    yield;
  }
  /** Files that only mention names that may mean something else. */
  const partly = new Set<string>();
  for (const [name, containers] of changed) {
    yield;
    const mentioning = [...(names.mentions.get(name) ?? [])].filter((uri) => !moved.has(uri));
    if (mentioning.length === 0) continue;
    const sights = [...containers].map((container) => sightOf(name, container, scope));
    for (const uri of mentioning) {
      const [file, known] = [fileAt(uri), looked.get(uri) ?? before.meanings.get(uri)];
      if (!file || !known) continue;
      if (!sights.some((sees) => sees(file, known))) continue;
      const after = meaningsAfter(known, mentionsIn(file, name), scope);
      if (after === known) continue;
      looked.set(uri, after);
      partly.add(uri);
      yield;
    }
  }
  const meanings = edited(before.meanings, looked);
  const layers = [...looked].map(([uri, found]) => [(fileAt(uri) ?? old.get(uri))?.path ?? '', found] as const);
  yield;
  const referringNow = (uri: string): Referring => {
    const [was, is] = [before.meanings.get(uri)?.steps, meanings.get(uri)?.steps];
    if (partly.has(uri) && !now.has(uri) && was && is) {
      // Thousands of files may mention a name that has gone: only what they say about that is looked at.
      const things = otherwiseMeant(was, is);
      const references = naming(things, fileAt(uri), [before.entities, entities]);
      return { uri, old: byMeaning(references, was, things), now: byMeaning(references, is, things) };
    }
    const readBefore = now.has(uri) || old.has(uri) ? old.get(uri) : fileAt(uri);
    const [oldReferences, newReferences] = [readBefore?.references ?? [], fileAt(uri)?.references ?? []];
    // Where all mean what they meant, only those that were read anew are other references to the same.
    const things =
      was === is || (reworded.has(uri) && !moved.has(uri)) ? meantAnew(oldReferences, newReferences, is) : undefined;
    if (things && was && is && was !== is) for (const id of otherwiseMeant(was, is)) things.add(id);
    return { uri, old: byMeaning(oldReferences, was, things), now: byMeaning(newReferences, is, things) };
  };
  const referring: Referring[] = [];
  for (const uri of new Set([...old.keys(), ...now.keys(), ...looked.keys()])) {
    referring.push(referringNow(uri));
    yield;
  }
  const referencesTo = yield* before.referencesTo.after(referring, names.order);
  const places = [...now.keys(), ...looked.keys()].flatMap((uri) => names.order.get(uri) ?? []);
  yield;
  return {
    blocks: inPlace ? blocksAfter(before.blocks, places, files) : blocksOf(files),
    links: before.links.withLayers(layers.map(([path, found]) => [path, found?.links])),
    steps: before.steps.withLayers(layers.map(([path, found]) => [path, found?.steps])),
    meanings,
    referencesTo,
  };
}

/** The references of a file that mention some things by their names, in text order. */
function naming(
  things: ReadonlySet<Id>,
  file: FileModel | undefined,
  entities: readonly ReadonlyMap<Id, Entity>[],
): Reference[] {
  const found = new Set<Reference>();
  if (!file) return [];
  const names = new Set([...things].flatMap((id) => entities.map((known) => known.get(id)?.name?.value ?? '')));
  for (const name of names) for (const reference of mentionsIn(file, name)) found.add(reference);
  return [...found].sort((a, b) => referenceNumber(a.key) - referenceNumber(b.key));
}

/** The thing a reference means, if it means one. */
export function targetOf(model: OkrModel, reference: Reference | undefined): Entity | undefined {
  const id: Id | undefined = reference && model.links.get(reference.key);
  return id === undefined ? undefined : model.entities.get(id);
}
