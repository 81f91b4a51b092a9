import type { Way } from '../analysis/contradictions/aims.ts';
import {
  type Conflict,
  contradictionsIn,
  lookForContradictions,
  type Pair,
  type Side,
} from '../analysis/contradictions/contradictions.ts';
import { covers, type Decision, decisionAbout, decisionsIn } from '../analysis/contradictions/decisions.ts';
import { type Effect, isExact, type MetricGraph } from '../analysis/contradictions/metric-graph.ts';
import type { ComputedModel } from '../analysis/figures.ts';
import type { Kpi } from '../model/entities.ts';
import { comparePositions } from '../model/place.ts';
import type { Steps } from '../values/steps.ts';
import type { WorkspaceContext } from './rule.ts';
import { isSetAside } from './set-aside.ts';
import { leadsTo } from './standings.ts';

/** A conflict that no decision keeps silent, seen from the side that ought to look first. */
export interface OpenConflict {
  metric: Kpi;
  graph: MetricGraph;
  /** The lower one in the organisation, else the one that reaches the metric from elsewhere, else the later one. */
  side: Side;
  /** The one it works against. */
  other: Side;
  /** What `other` stands for is above what `side` stands for. */
  above: boolean;
  pair: Pair;
  /** All open pairs, the surest first. */
  pairs: Pair[];
  /** How many further pairs take part. */
  more: number;
  /** A decision that was taken and no longer holds. */
  decision?: Decision;
  /** A comment in the text keeps its finding silent. */
  setAside: boolean;
}

/** What has to be known to tell who stands above whom. */
type Known = Pick<WorkspaceContext, 'computed' | 'model' | 'target' | 'entity'>;

/** The conflicts of a workspace that are not decided, each once: its surest open pair. */
export function openConflicts(context: Known): OpenConflict[] {
  const found = known.get(context.computed) ?? lookedUp(context);
  known.set(context.computed, found);
  return found;
}

/** The same in steps. */
export function* lookForConflicts(context: Known): Steps<OpenConflict[]> {
  yield* lookForContradictions(context.computed);
  return openConflicts(context);
}

/** Several rules and views ask. */
const known = new WeakMap<ComputedModel, OpenConflict[]>();

function lookedUp(context: Known): OpenConflict[] {
  const { conflicts, graph } = contradictionsIn(context.computed);
  const decisions = decisionsIn(context.computed);
  const standing = new Standing(context);
  const said = new Set<string>();
  return conflicts.flatMap(({ metric, pairs }: Conflict) => {
    const meant = pursued(pairs).filter((pair) => !arePartsOfOneWhole(pair, metric));
    const open = meant.flatMap((pair) => {
      const decision = decisionAbout(pair, graph, decisions);
      return decision && covers(decision, pair.up.push, pair.down.push) ? [] : [{ pair, decision }];
    });
    // Two that meet on several metrics are one conflict.
    const first = open.find(({ pair }) => !said.has(sidesOf(pair)));
    if (!first) return [];
    for (const { pair } of open) said.add(sidesOf(pair));
    const [side, other] = standing.lowerFirst(first.pair);
    const above = standing.isAbove(other, side);
    const all = open.map(({ pair }) => pair);
    return [
      {
        metric,
        graph,
        side,
        other,
        above,
        pair: first.pair,
        pairs: all,
        more: open.length - 1,
        decision: first.decision,
        setAside: isSetAside(side, ruleOf(first.pair), context.model),
      },
    ];
  });
}

/** The rule that tells a conflict. */
export function ruleOf({ strength }: Pair): 'opposite-directions' | 'works-against' {
  return strength === 'exact' ? 'opposite-directions' : 'works-against';
}

/** A goal, or a KPI's own target, speaks for itself only where no key result takes it up. */
function pursued(pairs: Pair[]): Pair[] {
  const between = pairs.filter(({ up, down }) => [up, down].every(({ push }) => push.origin.kind === 'key result'));
  return between.length > 0 ? between : pairs;
}

const sidesOf = ({ up, down }: Pair) => [up.push.origin.id, down.push.origin.id].sort().join('\n');

/**
 * Two who move their own parts of a sum, or both parts of a ratio the same way, do nothing against each other as long as
 * nobody asks for the whole.
 */
function arePartsOfOneWhole({ up, down }: Pair, metric: Kpi): boolean {
  const [a, b] = [up.path.at(-1), down.path.at(-1)];
  if (!a || !b || !isExact(a) || !isExact(b) || a.from === b.from) return false;
  const whole = wholeOf(metric);
  return whole === 'sum' ? a.sign === b.sign : whole === 'ratio' && wayBefore(up, a) === wayBefore(down, b);
}

/** What a metric is computed as; what is taken from 100% is the same thing seen from the other side. */
function wholeOf({ formula, rollUp }: Kpi): 'sum' | 'ratio' | undefined {
  if (rollUp) return 'sum';
  let expression = formula?.expression;
  if (expression?.op === '-' && expression.left.op === 'number') expression = expression.right;
  if (expression?.op === '+') return 'sum';
  return expression?.op === '/' ? 'ratio' : undefined;
}

/** Which way a side moves the part that its last step begins at. */
function wayBefore({ path, push }: Side, last: Effect): Way {
  const turns = path.filter((effect) => effect !== last && effect.sign === -1).length;
  return turns % 2 === 0 ? push.way : push.way === 'up' ? 'down' : 'up';
}

/** Who stands above whom: by what supports what, else by the units of the organisation. */
class Standing {
  readonly #context: Known;

  constructor(context: Known) {
    this.#context = context;
  }

  lowerFirst({ up, down }: Pair): [Side, Side] {
    if (this.isAbove(up, down)) return [down, up];
    if (this.isAbove(down, up)) return [up, down];
    const [fromUp, fromDown] = [up, down].map(({ path }) => path.length > 0);
    if (fromUp !== fromDown) return fromUp ? [up, down] : [down, up];
    if (up.exact !== down.exact) return up.exact ? [down, up] : [up, down];
    return this.#isLater(up, down) ? [up, down] : [down, up];
  }

  isAbove(one: Side, other: Side): boolean {
    const [a, b] = [one.push.objective, other.push.objective];
    if (!a || !b) return !a && b !== undefined;
    if (a === b) return false;
    const { model } = this.#context;
    if (leadsTo(b.id, a.id, model)) return true;
    if (leadsTo(a.id, b.id, model)) return false;
    const [unit] = model.scope.standpoint(a).units;
    return unit !== undefined && model.scope.standpoint(b).units.slice(1).includes(unit);
  }

  #isLater(one: Side, other: Side): boolean {
    const [a, b] = [one.push.origin, other.push.origin];
    const { order } = this.#context.model.scope.names;
    const files = (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0);
    return (files || comparePositions(a.range.start, b.range.start)) > 0;
  }
}
