import type { Way } from '../analysis/contradictions/aims.ts';
import type { Side } from '../analysis/contradictions/contradictions.ts';
import type { Decision } from '../analysis/contradictions/decisions.ts';
import { type Effect, isExact, type MetricGraph } from '../analysis/contradictions/metric-graph.ts';
import type { Push } from '../analysis/contradictions/pushes.ts';
import { callIt, unitTitle } from '../model/describe.ts';
import type { Kpi } from '../model/entities.ts';
import type { Related } from '../model/finding.ts';
import { printDate } from '../values/date.ts';
import { ownersOf } from './naming.ts';
import type { WorkspaceContext } from './rule.ts';

/** “Adverts in the city” (Growth, Maya Okafor) */
export function whoPushes(push: Push, context: WorkspaceContext): string {
  const behind = behindIt(push, context);
  return `${callIt(push.origin)}${behind.length > 0 ? ` (${behind.join(', ')})` : ''}`;
}

/** Who wants the metric to move: Sales (Ana Reyes), where the key result is only called like the metric. */
export function whoMeans(push: Push, context: WorkspaceContext): string {
  const [team, people] = behindIt(push, context);
  if (!sameName(push) || !team) return whoPushes(push, context);
  return people ? `${team} (${people})` : team;
}

/** The team and the owners of what pushes, as far as they are named. */
export function behindIt({ origin, objective }: Push, context: WorkspaceContext): string[] {
  const unit = context.target(objective ? objective.for : 'for' in origin ? origin.for : undefined);
  const team = unit?.kind === 'unit' ? unitTitle(unit) : '';
  const people = origin.kind === 'key result' ? ownersOf(origin, context, objective) : '';
  return [team, people].filter((part) => part !== '');
}

/** A path as one reads it: raises “Advertising spend”, which raises “Cost of a customer”. */
export function pathInWords(side: Side, graph: MetricGraph): string {
  const { push, path } = side;
  let { way } = push;
  const moves = sameName(push) ? `goes ${way}` : `${verb(way)} ${callIt(push.metric)}`;
  const steps = [`${moves}${after(push.afterDays)}`];
  for (const effect of path) {
    way = effect.sign === 1 ? way : opposite(way);
    const metric = graph.metrics[effect.to];
    if (metric) steps.push(`${verb(way)} ${callIt(metric)}${after(effect.afterDays)}`);
  }
  return steps.join(', which ');
}

/** A key result that is called like the metric it measures. */
function sameName({ origin, metric }: Push): boolean {
  return origin.title?.value !== undefined && origin.title.value === metric.title?.value;
}

const verb = (way: Way) => (way === 'up' ? 'raises' : 'lowers');
const opposite = (way: Way): Way => (way === 'up' ? 'down' : 'up');

function after(days: number): string {
  if (days === 0) return '';
  return days % 7 === 0 ? ` after ${count(days / 7, 'week')}` : ` after ${count(days, 'day')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Where each step of a path is written. */
export function placesOf({ path }: Side, graph: MetricGraph): Related[] {
  return path.map((effect) => ({ place: effect.place, message: stepInWords(effect, graph) }));
}

function stepInWords(effect: Effect, graph: MetricGraph): string {
  const [from, to] = [graph.metrics[effect.from], graph.metrics[effect.to]].map((kpi?: Kpi) =>
    kpi ? callIt(kpi) : '',
  );
  if (isExact(effect)) return `${to} is computed from ${from}`;
  return effect.sign === 1 ? `${from} moves ${to} the same way` : `${from} moves ${to} the other way`;
}

/** Why a decision that was recorded does not settle it (any more); empty without one. */
export function decisionInWords(decision: Decision | undefined): string {
  if (!decision) return '';
  if (decision.state === 'guard breached' && decision.guard)
    return ` It was accepted as long as ${callIt(decision.guard)} holds, and that is breached now.`;
  return decision.ends ? ` It was accepted until ${printDate(decision.ends)}, which has passed.` : '';
}
