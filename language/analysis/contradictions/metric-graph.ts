import { differences } from '../../model/edited.ts';
import type { Effect as EffectWord, Id, Kpi, Reference } from '../../model/entities.ts';
import { fewOf } from '../../model/file-list.ts';
import { fileIn, type OkrModel } from '../../model/okr-model.ts';
import type { Place, Range } from '../../model/place.ts';
import { formulaSigns, type Sign } from './formula-signs.ts';

/** One metric moves another: by arithmetic (a formula, a roll-up), or because somebody says so. */
export interface Effect {
  /** Indexes into `metrics`. */
  from: number;
  to: number;
  /** 1: they rise together; -1: one rises, the other falls. */
  sign: Sign;
  how: 'formula' | 'roll-up' | EffectWord;
  /** Days until it shows. */
  afterDays: number;
  place: Place;
}

/** The KPIs of a workspace and how they move one another. */
export interface MetricGraph {
  /** What names mean in each file, by its URI. */
  meanings: OkrModel['meanings'];
  metrics: readonly Kpi[];
  indexOf: ReadonlyMap<Id, number>;
  /** What the lines of each metric say: what it moves, and what it is computed from. */
  lines: Effects;
  /** Effects by the metric they start at, in text order. */
  outgoing: Effects;
  /** Effects by the metric they end at. */
  incoming: Effects;
}

/** Lists of effects by metric. */
type Effects = readonly (readonly Effect[])[];

/** Arithmetic is certain; a declared effect is somebody's belief. */
export function isExact({ how }: Effect): boolean {
  return how === 'formula' || how === 'roll-up';
}

/**
 * The metric graph of a model, linear in its KPIs and the effects between them. With the graph of an earlier model, what is
 * written at a KPI is taken from there where neither it nor the meaning of its references has changed.
 */
export function metricGraph(model: OkrModel, before?: MetricGraph): MetricGraph {
  const metrics = metricsIn(model.files);
  const known = before && sameIds(before.metrics, metrics) ? before : undefined;
  if (known?.metrics === metrics && meantAlike(known.meanings, model)) return { ...known, meanings: model.meanings };
  const indexOf = known?.indexOf ?? new Map(metrics.map((kpi, index) => [kpi.id, index]));
  const turned = new Set(metrics.flatMap((kpi, index) => (turnsAlike(kpi, known?.metrics[index]) ? [] : [index])));
  const uris = [...new Set(metrics.map(({ uri }) => uri))];
  const sameMeaning = new Set(uris.filter((uri) => model.meanings.get(uri)?.links === known?.meanings.get(uri)?.links));
  const stillStand = (effects: readonly Effect[]) =>
    turned.size === 0 || !effects.some(({ how, to }) => how === 'drives' && turned.has(to));
  const lines = metrics.map((kpi, self) => {
    const old = known?.metrics[self] === kpi && sameMeaning.has(kpi.uri) ? known.lines[self] : undefined;
    return old && stillStand(old) ? old : linesOf(kpi, self, model, metrics, indexOf);
  });
  const rest = { meanings: model.meanings, metrics, indexOf, lines };
  if (!known) return { ...rest, outgoing: byEnd('from', lines), incoming: byEnd('to', lines) };
  const edited = lines.flatMap((own, metric) => (own === known.lines[metric] ? [] : [metric]));
  if (edited.length === 0) return { ...known, meanings: model.meanings, metrics };
  const old = edited.flatMap((metric) => known.lines[metric] ?? []);
  const now = edited.flatMap((metric) => lines[metric] ?? []);
  return {
    ...rest,
    outgoing: withOthers('from', known.outgoing, old, now),
    incoming: withOthers('to', known.incoming, old, now),
  };
}

/** The KPIs of a workspace. Most files have none. */
const metricsIn = fewOf<Kpi>(({ kpis }) => kpis);

/** Whether the references of all files with KPIs still mean what they meant. */
function meantAlike(before: OkrModel['meanings'], model: OkrModel): boolean {
  for (const uri of differences(before, model.meanings)) {
    if (model.meanings.get(uri)?.links !== before.get(uri)?.links && fileIn(model, uri)?.kpis.length !== 0)
      return false;
  }
  return true;
}

function sameIds(before: readonly Kpi[], now: readonly Kpi[]): boolean {
  if (before === now) return true;
  return before.length === now.length && before.every((kpi, index) => kpi === now[index] || kpi.id === now[index]?.id);
}

/** Whether a KPI is as good high or low as it was before. */
function turnsAlike(kpi: Kpi, before: Kpi | undefined): boolean {
  return kpi === before || before === undefined || kpi.polarity?.value === before.polarity?.value;
}

function linesOf(
  kpi: Kpi,
  self: number,
  model: OkrModel,
  metrics: readonly Kpi[],
  indexOf: ReadonlyMap<Id, number>,
): Effect[] {
  const effects: Effect[] = [];
  const meant = ({ key }: Reference) => model.links.get(key);
  const add = (effect: Omit<Effect, 'place'>, range: Range) => {
    if (effect.from !== effect.to) effects.push({ ...effect, place: { uri: kpi.uri, range } });
  };
  for (const { part, sign, how, range } of partsOf(kpi, meant)) {
    const from = indexOf.get(part);
    if (from !== undefined) add({ from, to: self, sign, how, afterDays: 0 }, range);
  }
  for (const { effect, target, afterDays = 0, range } of kpi.drivers) {
    const to = indexOf.get(meant(target) ?? '');
    const other = to === undefined ? undefined : metrics[to];
    if (to === undefined || !other) continue;
    add({ from: self, to, sign: signOf(effect, kpi, other), how: effect, afterDays }, range);
  }
  return effects;
}

interface Part {
  part: Id;
  sign: Sign;
  how: 'formula' | 'roll-up';
  range: Range;
}

/** What a KPI is computed from, with the way each part moves it. A part whose way depends on the values is left out. */
function partsOf(kpi: Kpi, meant: (reference: Reference) => Id | undefined): Part[] {
  if (kpi.formula) {
    const { expression, range } = kpi.formula;
    const signs = formulaSigns(expression, meant);
    return [...signs].flatMap(([part, sign]) => (sign === 0 ? [] : [{ part, sign, how: 'formula' as const, range }]));
  }
  if (!kpi.rollUp) return [];
  const { parts, weights, range } = kpi.rollUp;
  return parts.flatMap((reference, index) => {
    const part = meant(reference);
    const sign: Sign = (weights[index]?.value ?? 1) < 0 ? -1 : 1;
    return part === undefined ? [] : [{ part, sign, how: 'roll-up' as const, range }];
  });
}

/**
 * `raises` and `lowers` say which way the other number goes when this one rises. `drives` says that better here is better
 * there, so it turns round between a metric that should rise and one that should fall; without a polarity on both
 * sides it says that more is more.
 */
function signOf(effect: EffectWord, from: Kpi, to: Kpi): Sign {
  if (effect !== 'drives') return effect === 'raises' ? 1 : -1;
  const [one, other] = [from.polarity?.value, to.polarity?.value];
  return one === undefined || other === undefined || one === other ? 1 : -1;
}

const none: readonly Effect[] = [];

/** Effects by one of their ends; otherwise they stay in order. */
function byEnd(end: 'from' | 'to', lines: Effects): Effects {
  const lists: Effect[][] = lines.map(() => []);
  for (const own of lines) for (const effect of own) lists[effect[end]]?.push(effect);
  return lists;
}

/** The same lists with some effects in the place of others. */
function withOthers(end: 'from' | 'to', lists: Effects, old: readonly Effect[], now: readonly Effect[]): Effects {
  const others = lists.slice();
  const gone = new Set(old);
  const come = Map.groupBy(now, (effect) => effect[end]);
  for (const at of new Set([...old, ...now].map((effect) => effect[end]))) {
    const list = (lists[at] ?? none).filter((effect) => !gone.has(effect)).concat(come.get(at) ?? none);
    others[at] = list.sort((a, b) => writtenAt(a) - writtenAt(b));
  }
  return others;
}

/** The metric at whose lines an effect is written. */
function writtenAt(effect: Effect): number {
  return isExact(effect) ? effect.to : effect.from;
}

/** The effects that start at a metric. */
export function effectsOf({ outgoing }: MetricGraph, metric: number): readonly Effect[] {
  return outgoing[metric] ?? none;
}

/** The effects that end at a metric. */
export function effectsOn({ incoming }: MetricGraph, metric: number): readonly Effect[] {
  return incoming[metric] ?? none;
}

/** Whether the same metrics are joined as in an earlier graph of them, whatever moves which way. */
export function joinsAlike(before: MetricGraph, now: MetricGraph): boolean {
  if (before.lines === now.lines) return true;
  return now.lines.every((effects, metric) => {
    const old = before.lines[metric] ?? none;
    if (old === effects) return true;
    return (
      old.length === effects.length &&
      old.every(({ from, to }, at) => from === effects[at]?.from && to === effects[at]?.to)
    );
  });
}

/** The metrics that something moves otherwise than in an earlier graph of the same metrics. */
export function movedOtherwise(before: MetricGraph, now: MetricGraph): Set<number> {
  const found = new Set<number>();
  if (before.lines === now.lines) return found;
  now.lines.forEach((effects, metric) => {
    const old = before.lines[metric] ?? [];
    if (old === effects || (old.length === effects.length && old.every((one, at) => isSame(one, effects[at])))) return;
    for (const { to } of [...old, ...effects]) found.add(to);
  });
  return found;
}

/** Whether two effects do the same, wherever they are written. */
export function isSame(one: Effect, other: Effect | undefined): boolean {
  return (
    other !== undefined &&
    one.from === other.from &&
    one.to === other.to &&
    one.sign === other.sign &&
    one.afterDays === other.afterDays &&
    isExact(one) === isExact(other)
  );
}

/** A search that has seen so many metrics gives up. */
const Reach = 5000;

/** Whether effects lead from one of two metrics to the other; a metric is linked with itself. */
export function areLinked(graph: MetricGraph, one: Kpi, other: Kpi): boolean {
  const [from, to] = [graph.indexOf.get(one.id), graph.indexOf.get(other.id)];
  if (from === undefined || to === undefined) return false;
  return leadsTo(graph, from, to) || leadsTo(graph, to, from);
}

function leadsTo(graph: MetricGraph, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const metric of seen) {
    if (metric === to) return true;
    if (seen.size > Reach) return false;
    for (const effect of effectsOf(graph, metric)) seen.add(effect.to);
  }
  return false;
}

/** Whether effects lead from one metric to another, found by asking a model only for what lies between. */
export function moves(from: Id, to: Id, model: OkrModel): boolean {
  const seen = new Set([from]);
  for (const metric of seen) {
    if (metric === to) return true;
    if (seen.size > Reach) return false;
    for (const next of movedBy(metric, model)) seen.add(next);
  }
  return false;
}

/** The metrics that one moves: those computed from it and those it is said to drive, in no order that matters. */
function movedBy(id: Id, { entities, links, referencesTo }: OkrModel): Id[] {
  const kpi = entities.get(id);
  if (kpi?.kind !== 'kpi') return [];
  const meant = ({ key }: Reference) => links.get(key);
  const driven = kpi.drivers.map(({ target }) => meant(target)).filter((other) => other !== undefined);
  const wholes = (referencesTo.get(id) ?? []).flatMap(({ from }) => {
    const user = entities.get(from);
    return user?.kind === 'kpi' && partsOf(user, meant).some(({ part }) => part === id) ? [from] : [];
  });
  return [...driven, ...wholes].filter((other) => other !== id && entities.get(other)?.kind === 'kpi');
}
