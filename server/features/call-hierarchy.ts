import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
} from 'vscode-languageserver-types';
import type { Entity, Goal, Id, KeyResult, Objective, Reference, Strategy } from '../../language/model/entities.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import { fileIn, type OkrModel } from '../../language/model/okr-model.ts';
import { ofFile } from '../../language/model/per-file.ts';
import { contains, type Position } from '../../language/model/place.ts';
import { percentText } from '../preview/percent.ts';
import { rowState } from '../preview/row-state.ts';
import { titleOf, unitTitle, type ViewContext, viewContext } from '../preview/view-context.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { subjectAt } from './hover/subject.ts';
import { symbolKinds, within } from './outline.ts';

/** What can serve or be served. */
type Aligned = Objective | KeyResult | Goal | Strategy;

/** How an objective or goal serves something else, and where that is written. */
interface Service {
  from: Objective | Goal;
  to: Id;
  range: Range;
}

/**
 * The alignment as an editor's call hierarchy: what calls something is what supports it. At a name, its declaration, or
 * anywhere inside an objective or key result.
 */
export function prepareCallHierarchy(workspace: Workspace, uri: string, position: Position): CallHierarchyItem[] {
  const subject = subjectAt(workspace, uri, position);
  const thing =
    subject?.kind === 'thing' && isAligned(subject.entity) ? subject.entity : around(workspace, uri, position);
  return thing ? [itemOf(contextOf(workspace), thing)] : [];
}

/** Who supports, advances or depends on it; for an objective, on its key results too. */
export function incomingCalls(workspace: Workspace, { data }: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const context = contextOf(workspace);
  const thing = context.computed.model.entities.get(String(data));
  if (!thing || !isAligned(thing)) return [];
  const ids = thing.kind === 'objective' ? [thing.id, ...thing.keyResults.map(({ id }) => id)] : [thing.id];
  const services = ids.flatMap((id) => servicesTo(id, context.computed.model)).filter(({ from }) => from !== thing);
  return [...Map.groupBy(services, ({ from }) => from)].map(([from, own]) => ({
    from: itemOf(context, from),
    fromRanges: own.map(({ range }) => range),
  }));
}

/** What it supports, advances or depends on; a key result serves what its objective serves. */
export function outgoingCalls(workspace: Workspace, { data }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const context = contextOf(workspace);
  const { model } = context.computed;
  const id = String(data);
  const server = context.objectiveOf(id) ?? model.entities.get(id);
  const services = server ? (servicesAt(server.uri, model)?.from.get(server.id) ?? []) : [];
  return [...Map.groupBy(services, ({ to }) => to)].flatMap(([to, own]) => {
    const target = context.computed.model.entities.get(to);
    if (!target || !isAligned(target)) return [];
    return [{ to: itemOf(context, target), fromRanges: own.map(({ range }) => range) }];
  });
}

function contextOf(workspace: Workspace): ViewContext {
  return viewContext(workspace.computed(), [], (keyResult) => workspace.assess(keyResult));
}

function isAligned(thing: Entity): thing is Aligned {
  return ['objective', 'key result', 'goal', 'strategy'].includes(thing.kind);
}

/** The key result around a position, or else the objective. */
function around(workspace: Workspace, uri: string, position: Position): Aligned | undefined {
  const objective = workspace.file(uri)?.objectives.find(({ range }) => contains(range, position));
  return objective?.keyResults.find(({ range }) => contains(range, position)) ?? objective;
}

function itemOf(context: ViewContext, thing: Aligned): CallHierarchyItem {
  return {
    name: titleOf(thing),
    detail: detailOf(context, thing),
    kind: symbolKinds[thing.kind],
    uri: thing.uri,
    range: thing.range,
    selectionRange: within(thing.head, thing.range),
    data: thing.id,
  };
}

/** "Growth, 2026-Q4, at risk 33%" */
function detailOf(context: ViewContext, thing: Aligned): string {
  const objective = context.objectiveOf(thing.id);
  const team = objective?.for ?? ('for' in thing ? thing.for : undefined);
  const parts = [team && unitTitle(context, team), objective?.cycle?.value ?? thing.kind, stateOf(context, thing)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function stateOf({ computed }: ViewContext, thing: Aligned): string | undefined {
  const keyResult = thing.kind === 'key result' ? computed.keyResults.get(thing.id) : undefined;
  const figures = keyResult ?? computed.objectives.get(thing.id);
  if (!figures) return undefined;
  const state = thing.kind === 'key result' && keyResult ? rowState(thing.form, keyResult) : figures.status;
  return figures.progress === undefined ? state : `${state} ${percentText(figures.progress)}`;
}

interface Services {
  from: ReadonlyMap<Id, Service[]>;
  to: ReadonlyMap<Id, Service[]>;
}

/** Who serves a thing, in file and text order. Only files that name it are looked at. */
function servicesTo(id: Id, model: OkrModel): Service[] {
  return model.referencesTo.byFile(id).flatMap(({ uri }) => servicesAt(uri, model)?.to.get(id) ?? []);
}

function servicesAt(uri: string, model: OkrModel): Services | undefined {
  const file = fileIn(model, uri);
  return file && servicesOf(file, model);
}

/** Who serves what in a file, by both ends. */
const servicesOf = ofFile(({ objectives, goals }: FileModel, model: OkrModel): Services => {
  const all = [...objectives, ...goals].flatMap((thing) =>
    written(thing).flatMap((each) => resolved(model, thing, each)),
  );
  return { from: Map.groupBy(all, ({ from }) => from.id), to: Map.groupBy(all, ({ to }) => to) };
});

/** The references by which a thing serves another, with their places. */
function written(thing: Objective | Goal): { reference: Reference; range: Range }[] {
  const plain = (references: readonly Reference[]) =>
    references.map((reference) => ({ reference, range: reference.range }));
  if (thing.kind === 'goal') return plain(thing.advances);
  const supports = thing.supports.map(({ target, range }) => ({ reference: target, range }));
  return [...supports, ...plain(thing.advances), ...plain(thing.dependsOn)];
}

function resolved(
  model: OkrModel,
  from: Objective | Goal,
  { reference, range }: { reference: Reference; range: Range },
): Service[] {
  const to = model.links.get(reference.key);
  return to === undefined ? [] : [{ from, to, range }];
}
