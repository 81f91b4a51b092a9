import { fileOf } from '../../model/by-file.ts';
import { differences } from '../../model/edited.ts';
import type { Goal, Id, KeyResult, Kpi, Objective, Reference, WrittenQuantity } from '../../model/entities.ts';
import { otherPlaces } from '../../model/file-list.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { Place } from '../../model/place.ts';
import { tight } from '../../model/tight.ts';
import { overlaps } from '../../values/cycle.ts';
import type { Steps } from '../../values/steps.ts';
import type { Period, Unit } from '../../values/types.ts';
import { convert } from '../../values/unit.ts';
import { segmentWords } from '../../wording/segments.ts';
import type { ComputedModel } from '../figures.ts';
import { movement } from '../movement.ts';

export type Way = 'up' | 'down';

/** What somebody wants of a metric: a key result that measures it, a goal, or the target that a KPI carries itself. */
export interface Aim {
  origin: KeyResult | Goal | Kpi;
  /** The objective of a key result. */
  objective?: Objective;
  metric: Kpi;
  /** Where it should go; undefined where nothing says where it comes from. */
  way?: Way;
  /** In the metric's unit: the start, which holds on the first day, and the target, which holds on the last. */
  from?: number;
  to?: number;
  /** The time it stands for. A goal has no beginning: it holds at all times until its end. */
  period: Period;
  /** The part of the metric that its words name ("enterprise", "europe"); empty for all of it. */
  part: string;
  /** What an editor jumps to. */
  place: Place;
}

export interface KeyResultAim extends Aim {
  origin: KeyResult;
  objective: Objective;
}

const forever: Period = { start: '0000-01-01', end: '9999-12-31' };
/** So many files, or metrics, are looked at in one step. */
const AtOnce = 300;

/**
 * What is wanted of each metric, by its id, in file and text order: of KPIs themselves and of goals first. Drafts,
 * guardrails, milestones and baseline tasks want nothing of a metric. In steps, each done in a moment.
 */
export function* aimsByMetric(
  wanted: readonly (readonly Aim[])[],
  computed: ComputedModel,
): Steps<ReadonlyMap<Id, Aim[]>> {
  const all = wanted.flat();
  const inOrder = [...all.filter((aim) => !isOfKeyResult(aim)), ...all.filter(isOfKeyResult)];
  yield;
  const found = Map.groupBy(inOrder, ({ metric }) => metric.id);
  let metrics = 0;
  for (const [metric, aims] of found) {
    if (metrics++ % AtOnce === 0) yield;
    found.set(metric, settled(aims, computed));
  }
  return found;
}

/** What each file of a model wants of metrics. */
interface Wanted {
  computed: ComputedModel;
  wanted: readonly (readonly Aim[])[];
}

/**
 * What each file wants of metrics, in file order, in steps: the very same lists where all that they come from is the same.
 * Given what was wanted before, only files are looked at that may want something else.
 */
export function* aimsByFile(computed: ComputedModel, before?: Wanted): Steps<readonly (readonly Aim[])[]> {
  const { files } = computed.model;
  const places = before && (yield* placesOtherwise(before.computed, computed));
  const found = places ? before.wanted.slice() : new Array<readonly Aim[]>(files.length);
  let looked = 0;
  for (const place of places ?? files.keys()) {
    if (looked++ % AtOnce === 0) yield;
    const file = files[place];
    if (file) found[place] = aimsAgain(file, computed);
  }
  return found;
}

/** The places of the files that may want something else than before; undefined where files have come, gone or moved. */
function* placesOtherwise(before: ComputedModel, now: ComputedModel): Steps<ReadonlySet<number> | undefined> {
  const [old, model] = [before.model, now.model];
  const places = otherPlaces(old.files, model.files);
  if (!places) return undefined;
  const found = new Set(places);
  const add = (uri: string | undefined) => {
    const place = uri === undefined ? undefined : model.scope.names.order.get(uri);
    if (place !== undefined) found.add(place);
  };
  for (const uri of differences(old.meanings, model.meanings)) add(uri);
  yield;
  const metrics = differences(before.kpis.layers, now.kpis.layers);
  for (const path of differences(before.objectives.layers, now.objectives.layers)) add(uriOf(path, model));
  for (const path of differences(old.entities.layers, model.entities.layers)) metrics.add(path);
  yield;
  for (const path of metrics) {
    add(uriOf(path, model));
    for (const id of now.kpis.layers.get(path)?.keys() ?? []) {
      for (const { from } of model.referencesTo.get(id) ?? []) add(model.entities.get(from)?.uri);
      yield;
    }
  }
  return found;
}

/** The URI of the file with a path, if anything stands in it. */
function uriOf(path: string, { entities }: OkrModel): string | undefined {
  for (const { uri } of entities.layers.get(path)?.values() ?? []) return uri;
  return undefined;
}

/** What a file wants, and all that this comes from besides its own text. */
interface Known {
  aims: Aim[];
  /** The layers of its own file and of those that it names. */
  layers: readonly unknown[];
  /** The figures of its objectives and of its KPIs, and the metrics it names with theirs. */
  sources: readonly unknown[];
}

const ofFile = new WeakMap<FileModel, Known>();

/** The same as `aimsIn`, kept for as long as all that it comes from is the same. */
function aimsAgain(file: FileModel, computed: ComputedModel): Aim[] {
  const before = ofFile.get(file);
  const layers = layersFor(file, computed);
  if (before && areSame(before.layers, layers)) return before.aims;
  const sources = sourcesOf(file, computed);
  const aims = before && areSame(before.sources, sources) ? before.aims : tight(aimsIn(file, computed));
  ofFile.set(file, { aims, layers: tight(layers), sources: tight(sources) });
  return aims;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Where a file's references lead, and what is known of all there. */
function layersFor(file: FileModel, { model, objectives, kpis }: ComputedModel): unknown[] {
  const links = model.meanings.get(file.uri)?.links;
  const layers: unknown[] = [objectives.layers.get(file.path), kpis.layers.get(file.path), links];
  for (const other of filesMeasured(file, links)) layers.push(model.entities.layers.get(other), kpis.layers.get(other));
  return layers;
}

const named = new WeakMap<ReadonlyMap<string, Id>, ReadonlySet<string>>();

/** The files of the metrics that a file measures. */
function filesMeasured(file: FileModel, links: ReadonlyMap<string, Id> = noLinks): ReadonlySet<string> {
  const found = named.get(links) ?? new Set(measuresIn(file).map(({ key }) => fileOf(links.get(key) ?? '')));
  named.set(links, found);
  return found;
}

const noLinks: ReadonlyMap<string, Id> = new Map();

function measuresIn(file: FileModel): Reference[] {
  const keyResults = file.objectives.flatMap((objective) => objective.keyResults);
  return [...file.goals, ...keyResults].flatMap((thing) => thing.measures ?? []);
}

function sourcesOf(file: FileModel, { model, objectives, kpis }: ComputedModel): unknown[] {
  const metrics = measuresIn(file).flatMap(({ key }) => {
    const id = model.links.get(key);
    return id === undefined ? [undefined] : [model.entities.get(id), kpis.get(id)];
  });
  return [objectives.layers.get(file.path), kpis.layers.get(file.path), ...metrics];
}

/** What one file wants of metrics. Where nothing says which way, what others want of the metric may still tell. */
export function aimsIn(file: FileModel, computed: ComputedModel): Aim[] {
  const aims: (Aim | undefined)[] = [
    ...file.kpis.map((kpi) => ofKpi(kpi, computed)),
    ...file.goals.map((goal) => ofGoal(goal, computed)),
  ];
  for (const objective of file.objectives) {
    if (objective.draft) continue;
    for (const keyResult of objective.keyResults) aims.push(ofKeyResult(keyResult, objective, computed));
  }
  return aims.filter((aim) => aim !== undefined);
}

/** All that is wanted of one metric, in the order of `aimsByMetric`, each with the way it should go. */
export function settled(aims: readonly Aim[], computed: ComputedModel): Aim[] {
  const isKeyResult = (aim: Aim) => Number(isOfKeyResult(aim));
  return aims
    .map((aim) => {
      const starts = () => aims.flatMap(({ from, part }) => (part === aim.part ? (from ?? []) : []));
      const way = aim.way ?? wayTo(aim, starts, computed);
      return way === aim.way ? aim : { ...aim, way };
    })
    .sort((a, b) => isKeyResult(a) - isKeyResult(b));
}

/** What is wanted of one metric, by itself first: the same as among `aimsByMetric`, without looking at all others. */
export function aimsOn(metric: Kpi, computed: ComputedModel): Aim[] {
  const { model } = computed;
  const goals = (model.referencesTo.get(metric.id) ?? []).flatMap(({ from }) => {
    const goal = model.entities.get(from);
    return goal?.kind === 'goal' ? ofGoal(goal, computed) : [];
  });
  const results = measuring(metric, computed).map(({ keyResult, objective }) =>
    ofKeyResult(keyResult, objective, computed),
  );
  return settled(
    [ofKpi(metric, computed), ...goals, ...results].filter((aim) => aim !== undefined),
    computed,
  );
}

/** The key results that measure a metric, with their objectives, in file and text order; those of drafts are left out. */
export function measuring(metric: Kpi, { model }: ComputedModel): { keyResult: KeyResult; objective: Objective }[] {
  return (model.referencesTo.get(metric.id) ?? []).flatMap(({ key, from }) => {
    const keyResult = model.entities.get(from);
    if (keyResult?.kind !== 'key result' || keyResult.measures?.key !== key) return [];
    if (model.links.get(key) !== metric.id) return [];
    const objective = model.entities.get(keyResult.objective ?? '');
    return objective?.kind !== 'objective' || objective.draft ? [] : [{ keyResult, objective }];
  });
}

/** What one key result wants of its metric: the same as among `aimsByMetric`, without looking at all others. */
export function aimOf(keyResult: KeyResult, objective: Objective, computed: ComputedModel): KeyResultAim | undefined {
  const aim = objective.draft ? undefined : ofKeyResult(keyResult, objective, computed);
  if (!aim || aim.way) return aim;
  const starts = () =>
    measuring(aim.metric, computed).flatMap((other) => {
      const theirs = ofKeyResult(other.keyResult, other.objective, computed);
      return theirs?.part === aim.part ? (theirs.from ?? []) : [];
    });
  return { ...aim, way: wayTo(aim, starts, computed) };
}

export function isOfKeyResult(aim: Aim): aim is KeyResultAim {
  return aim.origin.kind === 'key result';
}

/** Whether two aims of different origins are about the same time and the same part of their metric. */
export function meet(a: Aim, b: Aim): boolean {
  return a.origin.id !== b.origin.id && a.part === b.part && overlaps(a.period, b.period);
}

/** The KPI that a reference means. */
export function kpiOf(reference: Reference | undefined, { model }: ComputedModel): Kpi | undefined {
  const id = reference && model.links.get(reference.key);
  const thing = id === undefined ? undefined : model.entities.get(id);
  return thing?.kind === 'kpi' ? thing : undefined;
}

/** A quantity in the unit of a metric; a bare number takes any unit. */
export function inUnit(quantity: WrittenQuantity | undefined, unit: Unit): number | undefined {
  if (!quantity || quantity.problem || quantity.value === null) return undefined;
  if (unit.kind === 'none' || quantity.unit.kind === 'none') return quantity.value;
  return convert(quantity.value, quantity.unit, unit);
}

function ofKeyResult(keyResult: KeyResult, objective: Objective, computed: ComputedModel): KeyResultAim | undefined {
  const cycle = computed.objectives.get(objective.id)?.period;
  const metric = keyResult.form === 'measured' ? kpiOf(keyResult.measures, computed) : undefined;
  if (!cycle || !metric) return undefined;
  const unit = unitOf(metric, computed);
  return {
    origin: keyResult,
    objective,
    metric,
    way: movement(keyResult),
    from: inUnit(keyResult.from, unit),
    to: inUnit(keyResult.to, unit),
    period: { start: cycle.start, end: keyResult.by?.value ?? cycle.end },
    part: segmentWords(keyResult.title?.value ?? '', metric.title?.value ?? ''),
    place: { uri: keyResult.uri, range: keyResult.head },
  };
}

function ofGoal(goal: Goal, computed: ComputedModel): Aim | undefined {
  const metric = kpiOf(goal.measures, computed);
  if (!metric) return undefined;
  return {
    origin: goal,
    metric,
    to: inUnit(goal.to, unitOf(metric, computed)),
    period: { ...forever, end: goal.by?.value ?? forever.end },
    part: '',
    place: { uri: goal.uri, range: goal.to?.range ?? goal.head },
  };
}

function ofKpi(kpi: Kpi, computed: ComputedModel): Aim | undefined {
  if (!kpi.target) return undefined;
  return {
    origin: kpi,
    metric: kpi,
    to: inUnit(kpi.target.value, unitOf(kpi, computed)),
    period: { ...forever, end: kpi.target.by?.value ?? forever.end },
    part: '',
    place: { uri: kpi.uri, range: kpi.target.range },
  };
}

function unitOf(kpi: Kpi, computed: ComputedModel): Unit {
  return computed.kpis.get(kpi.id)?.unit ?? { kind: 'none' };
}

/**
 * The way from where a metric stands to a target without a start: from its latest value, else from where all others
 * start, else the way its polarity asks for. A start that is said to be unknown says nothing.
 */
function wayTo({ origin, metric, to }: Aim, starts: () => number[], computed: ComputedModel): Way | undefined {
  if (to === undefined || (origin.kind === 'key result' && origin.from)) return undefined;
  const now = computed.kpis.get(metric.id)?.now?.value;
  const stands = now === undefined ? starts() : [now];
  if (stands.length > 0 && stands.every((start) => start < to)) return 'up';
  if (stands.length > 0 && stands.every((start) => start > to)) return 'down';
  return metric.polarity && (metric.polarity.value === 'higher' ? 'up' : 'down');
}
