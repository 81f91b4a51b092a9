import type { Id, KeyResult, TradeOff } from '../../model/entities.ts';
import { tradeOffsIn } from '../../model/trade-offs.ts';
import type { IsoDate } from '../../values/types.ts';
import type { ComputedModel } from '../figures.ts';
import type { Aim } from './aims.ts';
import type { Pair, Side } from './contradictions.ts';
import type { MetricGraph } from './metric-graph.ts';

/** A conflict kept on purpose: `accept A against B because "…" guarded by KR`. */
export interface Decision {
  tradeOff: TradeOff;
  accepted: Id;
  against: Id;
  guard?: KeyResult;
  /** The last day of the cycle it was taken for; undefined where it names no time. */
  ends?: IsoDate;
  /** `guard breached` and `over` need a new look: the conflict is said again. */
  state: 'in force' | 'guard breached' | 'over';
}

const known = new WeakMap<ComputedModel, Decision[]>();

/** Every recorded trade-off whose two sides mean something, in file and text order. */
export function decisionsIn(computed: ComputedModel): Decision[] {
  let found = known.get(computed);
  if (!found) {
    found = tradeOffsIn(computed.model.files).flatMap((tradeOff) => decisionOf(tradeOff, computed));
    known.set(computed, found);
  }
  return found;
}

function decisionOf(tradeOff: TradeOff, computed: ComputedModel): Decision[] {
  const { model } = computed;
  const accepted = tradeOff.accepted && model.links.get(tradeOff.accepted.key);
  const against = tradeOff.against && model.links.get(tradeOff.against.key);
  if (accepted === undefined || against === undefined) return [];
  const guardId = tradeOff.guardedBy && model.links.get(tradeOff.guardedBy.key);
  const guard = guardId === undefined ? undefined : model.entities.get(guardId);
  const ends = endOf(tradeOff.objective, computed) ?? endOf(accepted, computed) ?? endOf(against, computed);
  const breached = guardId !== undefined && computed.keyResults.get(guardId)?.guardrail?.state === 'breached';
  const over = ends !== undefined && ends < computed.asOf;
  return [
    {
      tradeOff,
      accepted,
      against,
      guard: guard?.kind === 'key result' ? guard : undefined,
      ends,
      state: breached ? 'guard breached' : over ? 'over' : 'in force',
    },
  ];
}

/** The last day of the cycle of an objective, or of the one that a key result stands in. */
function endOf(id: Id | undefined, { model, objectives }: ComputedModel): IsoDate | undefined {
  const thing = id === undefined ? undefined : model.entities.get(id);
  const objective = thing?.kind === 'key result' ? thing.objective : id;
  return objective === undefined ? undefined : objectives.get(objective)?.period?.end;
}

/** The decision about a pair, whichever of its sides it names first; one in force before one that is not. */
export function decisionAbout(pair: Pair, graph: MetricGraph, decisions: readonly Decision[]): Decision | undefined {
  if (decisions.length === 0) return undefined;
  const up = thingsOf(pair.up, graph);
  const down = thingsOf(pair.down, graph);
  const about = decisions.filter(
    ({ accepted, against }) => (up.has(accepted) && down.has(against)) || (down.has(accepted) && up.has(against)),
  );
  return about.find((decision) => covers(decision, pair.up.push, pair.down.push)) ?? about[0];
}

/** Who a decision may be about: an aim, or a guardrail. */
export type Party = Pick<Aim, 'origin' | 'objective' | 'metric' | 'period'>;

/** Whether a decision keeps two who differ about one metric silent, whichever of them it names first. */
export function isDecided(a: Party, b: Party, decisions: readonly Decision[]): boolean {
  if (decisions.length === 0) return false;
  const [one, other] = [namesOf(a), namesOf(b)];
  return decisions.some(
    (decision) =>
      ((one.has(decision.accepted) && other.has(decision.against)) ||
        (other.has(decision.accepted) && one.has(decision.against))) &&
      covers(decision, a, b),
  );
}

/**
 * Whether a decision keeps a pair silent. One that is over has nothing to say about what goes on after its end; about
 * what ended with it, it still stands.
 */
export function covers({ state, ends }: Decision, a: Party, b: Party): boolean {
  if (state !== 'over') return state === 'in force';
  return ends !== undefined && (a.period.end < b.period.end ? a : b).period.end <= ends;
}

/** What a decision may name to mean a side: who pushes, its objective, and every metric on its way. */
function thingsOf({ push, path }: Side, graph: MetricGraph): Set<Id> {
  const ids = path.map(({ to }) => graph.metrics[to]?.id);
  return new Set([...namesOf(push), ...ids.filter((id) => id !== undefined)]);
}

/** Whoever wants something of a metric, the objective it stands in, and the metric. */
function namesOf({ origin, objective, metric }: Party): Set<Id> {
  return new Set([origin.id, objective?.id, metric.id].filter((id) => id !== undefined));
}
