import type { ComputedModel } from '../analysis/figures.ts';
import type { Formula, Id, Kpi, Reference } from '../model/entities.ts';

interface Causes {
  /** A part to the KPIs that are computed from it. */
  wholes: Map<Id, Id[]>;
  /** A KPI to those it drives, raises or lowers. */
  driven: Map<Id, Id[]>;
}

const known = new WeakMap<ComputedModel, Causes>();

/**
 * The KPIs that move when one moves: those computed from it, however deep, and those that it or one of these drives
 * directly. What lies behind a second driver is too far away to be an answer.
 */
export function kpisFollowing(id: Id, computed: ComputedModel): Set<Id> {
  const { wholes, driven } = causesIn(computed);
  const computedFrom = closure([id], wholes);
  const found = closure(
    [...computedFrom].flatMap((each) => driven.get(each) ?? []),
    wholes,
  );
  for (const each of computedFrom) found.add(each);
  found.delete(id);
  return found;
}

function closure(from: Id[], next: ReadonlyMap<Id, Id[]>): Set<Id> {
  const found = new Set(from);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}

function causesIn(computed: ComputedModel): Causes {
  let causes = known.get(computed);
  if (causes) return causes;
  causes = { wholes: new Map(), driven: new Map() };
  const { links } = computed.model;
  for (const kpi of computed.model.files.flatMap((file) => file.kpis)) {
    for (const { key } of partsOf(kpi)) append(causes.wholes, links.get(key), kpi.id);
  }
  for (const { from, to, kind } of computed.edges) {
    if (kind === 'drives' || kind === 'raises' || kind === 'lowers') append(causes.driven, from, to);
  }
  known.set(computed, causes);
  return causes;
}

function append(map: Map<Id, Id[]>, key: Id | undefined, value: Id): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a KPI is computed from. */
function partsOf(kpi: Kpi): Reference[] {
  return [...(kpi.rollUp?.parts ?? []), ...(kpi.formula ? operandsOf(kpi.formula.expression) : [])];
}

function operandsOf(formula: Formula): Reference[] {
  const found: Reference[] = [];
  const open = [formula];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.op === 'reference') found.push(at.reference);
    else if (at.op === 'negate') open.push(at.operand);
    else if (at.op !== 'number') open.push(at.left, at.right);
  }
  return found;
}
