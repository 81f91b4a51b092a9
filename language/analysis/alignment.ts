import { type Block, perBlock } from '../model/blocks.ts';
import type { ByFile } from '../model/by-file.ts';
import type { Driver, Entity, Id, Reference, TradeOff } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import { fileIn, type OkrModel } from '../model/okr-model.ts';
import { ofFile } from '../model/per-file.ts';
import { tradeOffsIn, tradeOffsOf } from '../model/trade-offs.ts';
import type { Steps } from '../values/steps.ts';
import type { Quantity } from '../values/types.ts';
import type { Changes } from './changes.ts';
import type { AlignmentEdge } from './figures.ts';

/** What each thing does for others, in file and text order; references that mean nothing (yet) give no edge. */
export function alignmentEdges(model: OkrModel): AlignmentEdge[] {
  return model.files.flatMap((file) => edgesOf(file, model));
}

/** The links that begin at a thing: its own, then conflicts in which it was decided for. No other file is looked at. */
export function edgesFrom(id: Id, model: OkrModel): readonly AlignmentEdge[] {
  const own = edgesInFileOf(id, model)?.from.get(id) ?? none;
  const accepted = tradeOffsIn(model.files).filter((tradeOff) => acceptedBy(tradeOff, model) === id);
  const decided = [...new Set(accepted.map(({ uri }) => uri))].flatMap(
    (uri) =>
      edgesAt(uri, model)
        ?.from.get(id)
        ?.filter(({ kind }) => kind === 'accepts') ?? none,
  );
  return decided.length === 0 ? own : [...own.filter(({ kind }) => kind !== 'accepts'), ...decided];
}

/** The links that end at a thing, in file and text order. Only files that name it are looked at. */
export function edgesTo(id: Id, model: OkrModel): readonly AlignmentEdge[] {
  return model.referencesTo.byFile(id).flatMap(({ uri }) => edgesAt(uri, model)?.to.get(id) ?? none);
}

/** Links of a kind, of those that say the same only one, and how many they are. */
export interface Links {
  /** Looked for as they are asked for. */
  each: Iterable<AlignmentEdge>;
  count: number;
}

/** Of some links those of a kind. */
export function ofKind(edges: readonly AlignmentEdge[], kind: AlignmentEdge['kind']): Links {
  const each = [
    ...new Map(edges.flatMap((edge) => (edge.kind === kind ? [[contentOf(edge), edge] as const] : []))).values(),
  ];
  return { each, count: each.length };
}

/** What links are asked for: where they end, what they do, and of what kind of thing they are. */
export interface LinksAsked {
  to: readonly Id[];
  /** A decision is no link of a single file. */
  kind: Exclude<AlignmentEdge['kind'], 'accepts'>;
  from?: Entity['kind'];
}

/** So many files are looked at one by one. */
const few = 200;

/** The links to some things, thing by thing: of a thing that thousands support only those few are looked at that are asked for. */
export function linksTo(asked: LinksAsked, model: OkrModel): Links {
  const naming = asked.to.map((id) => model.referencesTo.byFile(id));
  if (naming.reduce((sum, { length }) => sum + length, 0) > few) {
    const having = model.blocks.filter((block) => countIn(block, asked, model) > 0);
    const count = having.reduce((sum, block) => sum + countIn(block, asked, model), 0);
    const files = having.flatMap((block) => block.files);
    return {
      each: linksIn(
        asked.to.map(() => files),
        asked,
        model,
      ),
      count,
    };
  }
  const filesNaming = naming.map((uses) => uses.flatMap(({ uri }) => fileIn(model, uri) ?? []));
  const each = [...linksIn(filesNaming, asked, model)];
  return { each, count: each.length };
}

/** The links to some things, for each of which it is known in what files they may be. */
function* linksIn(
  files: readonly (readonly FileModel[])[],
  asked: LinksAsked,
  model: OkrModel,
): Generator<AlignmentEdge> {
  const said = new Set<string>();
  for (const [index, id] of asked.to.entries())
    for (const file of files[index] ?? [])
      for (const edge of edgesIn(file, model).to.get(id) ?? none)
        if (isAsked(edge, asked, model) && said.size < said.add(contentOf(edge)).size) yield edge;
}

function isAsked({ kind, from }: AlignmentEdge, asked: LinksAsked, { entities }: OkrModel): boolean {
  return kind === asked.kind && (asked.from === undefined || entities.get(from)?.kind === asked.from);
}

/** What a link says of where it begins. */
const contentOf = ({ from, by, afterDays }: AlignmentEdge) => [from, by?.value, afterDays].join();

/** How many links a block has, by what was asked for. */
const counts = perBlock(() => new Map<string, number>());

/** No two files have the same link: those of all blocks can be added up. */
function countIn(block: Block, asked: LinksAsked, model: OkrModel): number {
  const question = [asked.kind, asked.from, ...asked.to].join('\n');
  const known = counts(block, model).get(question);
  if (known !== undefined) return known;
  const files = asked.to.map(() => block.files);
  const count = [...linksIn(files, asked, model)].length;
  counts(block, model).set(question, count);
  return count;
}

const none: readonly AlignmentEdge[] = [];

interface EdgesByEnd {
  from: ReadonlyMap<Id, readonly AlignmentEdge[]>;
  to: ReadonlyMap<Id, readonly AlignmentEdge[]>;
}

const byEnd = new WeakMap<readonly AlignmentEdge[], EdgesByEnd>();

/** The links of a file by where they begin and end. */
function edgesAt(uri: string, model: OkrModel): EdgesByEnd | undefined {
  const file = fileIn(model, uri);
  return file && edgesIn(file, model);
}

function edgesIn(file: FileModel, model: OkrModel): EdgesByEnd {
  const edges = edgesOf(file, model);
  const known = byEnd.get(edges);
  if (known) return known;
  const found = { from: Map.groupBy(edges, (edge) => edge.from), to: Map.groupBy(edges, (edge) => edge.to) };
  byEnd.set(edges, found);
  return found;
}

const edgesInFileOf = (id: Id, model: OkrModel) => edgesAt(model.entities.get(id)?.uri ?? '', model);

const acceptedBy = ({ accepted }: TradeOff, { links }: OkrModel) => accepted && links.get(accepted.key);

/** Whether one thing is declared to drive, raise or lower another. */
export function drives(from: Id, to: Id, model: Pick<OkrModel, 'entities' | 'links'>): boolean {
  return drivenBy(from, model).includes(to);
}

/** What a thing is declared to drive, raise or lower. */
export function drivenBy(from: Id, { entities, links }: Pick<OkrModel, 'entities' | 'links'>): Id[] {
  return driversOf(entities.get(from)).flatMap(({ target }) => links.get(target.key) ?? []);
}

const edgesOf = ofFile((file: FileModel, model: OkrModel): AlignmentEdge[] => {
  const edges: AlignmentEdge[] = [];
  const add = (
    from: Id,
    reference: Reference | undefined,
    kind: AlignmentEdge['kind'],
    rest: { by?: Quantity; afterDays?: number } = {},
  ) => {
    const to = reference && model.links.get(reference.key);
    if (to !== undefined) edges.push({ from, to, kind, ...rest });
  };
  const addDrivers = (from: Id, drivers: readonly Driver[]) => {
    for (const { effect, target, afterDays } of drivers) add(from, target, effect, { afterDays });
  };
  for (const goal of file.goals) {
    add(goal.id, goal.measures, 'measures');
    for (const strategy of goal.advances) add(goal.id, strategy, 'advances');
  }
  for (const kpi of file.kpis) addDrivers(kpi.id, kpi.drivers);
  for (const objective of file.objectives) {
    for (const { target, by } of objective.supports) {
      const promise = by === undefined || by.problem !== undefined ? undefined : { value: by.value, unit: by.unit };
      add(objective.id, target, 'supports', { by: promise });
    }
    for (const reference of objective.dependsOn) add(objective.id, reference, 'depends on');
    for (const reference of objective.respondsTo) add(objective.id, reference, 'responds to');
    for (const reference of objective.advances) add(objective.id, reference, 'advances');
    for (const keyResult of objective.keyResults) {
      add(keyResult.id, keyResult.measures, 'measures');
      addDrivers(keyResult.id, keyResult.drivers);
    }
  }
  for (const tradeOff of tradeOffsOf(file)) {
    const accepted = acceptedBy(tradeOff, model);
    if (accepted !== undefined) add(accepted, tradeOff.against, 'accepts');
  }
  return edges;
});

/** After how many days each KPI answers what drives it: the shortest delay among its drivers. One without a delay acts at once. */
export type Delays = ByFile<number>;

/** The delays after an edit: those of what changed things drive, or drove. In steps. */
export function* delaysAfter(
  before: { model: OkrModel; delays: Delays },
  changes: Changes,
  model: OkrModel,
): Steps<Delays> {
  const driven = new Set<Id>();
  const addDriven = (thing: Entity | undefined, { links }: OkrModel) => {
    for (const { target } of driversOf(thing)) {
      const meant = links.get(target.key);
      if (meant !== undefined) driven.add(meant);
    }
  };
  for (const [id, thing] of changes.things) {
    addDriven(before.model.entities.get(id), before.model);
    addDriven(thing, model);
    yield;
  }
  for (const { from } of changes.references)
    for (const each of [before.model, model]) addDriven(each.entities.get(from), each);
  return before.delays.with([...driven].map((id) => [id, delayOf(id, model)]));
}

function delayOf(id: Id, { referencesTo, entities }: OkrModel): number | undefined {
  let least: number | undefined;
  for (const { key, from } of referencesTo.get(id) ?? []) {
    const driver = driversOf(entities.get(from)).find(({ target }) => target.key === key);
    if (driver) least = Math.min(driver.afterDays ?? 0, least ?? Number.POSITIVE_INFINITY);
  }
  return least;
}

/** What a thing is declared to move. */
export function driversOf(thing: Entity | undefined): readonly Driver[] {
  return thing?.kind === 'kpi' || thing?.kind === 'key result' ? thing.drivers : [];
}
