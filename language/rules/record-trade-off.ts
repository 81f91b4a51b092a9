import type { Way } from '../analysis/contradictions/aims.ts';
import type { Side } from '../analysis/contradictions/contradictions.ts';
import { callIt } from '../model/describe.ts';
import type { Kpi, Objective } from '../model/entities.ts';
import type { Fix, TextChange } from '../model/finding.ts';
import { addToBlock, insert, literal, tab } from './edits.ts';
import { type Edge, edgeOf, guardrailLine } from './guardrail-words.ts';
import { nameFrom } from './kpi-links.ts';
import type { OpenConflict } from './open-conflicts.ts';
import type { WorkspaceContext } from './rule.ts';

/**
 * A line behind the objective that records a conflict as decided; where nothing watches the metric yet, also together with
 * the guardrail that watches it.
 */
export function recordTradeOff(
  { side, other, metric, pair, decision }: OpenConflict,
  context: WorkspaceContext,
): Fix[] {
  // What is breached wants a new look, not the same line once more.
  if (decision?.state === 'guard breached') return [];
  const { objective } = side.push;
  const [accepted, against] = [referenceTo(side, context), referenceTo(other, context)];
  if (!objective || !accepted || !against) return [];
  const record = (turn: number, guard: string | undefined) => {
    const guarded = guard ? ` guarded by ${literal(guard)}` : '';
    const why = tab(turn, 'why both are meant');
    const line = `accept ${literal(accepted)} against ${literal(against)} because "${why}"${guarded}`;
    return insert(objective.uri, objective.range.end, `\n\n${line}\n`);
  };
  const guard = guardOf(side, metric.id, context);
  const alone = {
    title: `Record that both are meant${guard ? `, guarded by ${guard}` : ''}`,
    changes: [record(1, guard)],
    snippet: true,
  };
  const added = guard ? undefined : newGuard(objective, metric, pair.up === other ? 'up' : 'down', context);
  if (!added) return [alone];
  const together = {
    title: `Record that both are meant, with a guardrail on ${callIt(metric)}`,
    changes: [added.change, record(3, added.reference)],
    snippet: true,
  };
  return [alone, together];
}

/** A guardrail on a metric, the way the other side wants it, in an objective that has a name to call it by; its title and its limit to fill in. */
function newGuard(
  objective: Objective,
  metric: Kpi,
  wanted: Way,
  context: WorkspaceContext,
): { change: TextChange; reference: string } | undefined {
  const team = context.target(objective.for)?.name?.value;
  const measured = nameFrom(objective.id, metric, context.model);
  if (!team || !objective.name || !measured) return undefined;
  const taken = new Set(objective.keyResults.map(({ name }) => name?.value));
  const name = ['guard', 'guard-2', 'guard-3', 'guard-4'].find((free) => !taken.has(free));
  if (!name) return undefined;
  const line = guardrailLine(metric, measured, limitThatHolds(metric, wanted, context), name);
  return {
    change: addToBlock(objective, context.text(objective.uri), [line]),
    reference: `${team}.${objective.name.value}.${name}`,
  };
}

/** A guard that is broken from the start guards nothing: then the limit is left to whoever writes it. */
function limitThatHolds(metric: Kpi, wanted: Way, context: WorkspaceContext): Edge {
  const figures = context.computed.kpis.get(metric.id);
  const { side, limit } = edgeOf(metric, figures, wanted);
  const now = figures?.now?.value;
  const isBroken = limit && now !== undefined && (side === 'above' ? now < limit.value : now > limit.value);
  return { side, limit: isBroken ? undefined : limit };
}

/** How a line outside all objectives names a side: the key result, or else the nearest thing around it that has a name. */
function referenceTo({ push: { origin, objective, metric } }: Side, context: WorkspaceContext): string | undefined {
  // A goal cannot be named there; its metric can.
  if (origin.kind !== 'key result') return metric.name?.value;
  const team = context.target(objective?.for)?.name?.value;
  const name = objective?.name?.value;
  if (!team || !name) return undefined;
  return origin.name ? `${team}.${name}.${origin.name.value}` : `${team}.${name}`;
}

/** A guardrail on the metric in conflict that the side has already set for itself. */
function guardOf({ push: { objective } }: Side, metric: string, context: WorkspaceContext): string | undefined {
  const guard = objective?.keyResults.find(
    ({ id, form, name, measures }) =>
      form === 'guardrail' &&
      name &&
      context.target(measures)?.id === metric &&
      context.computed.keyResults.get(id)?.guardrail?.state !== 'breached',
  );
  const team = context.target(objective?.for)?.name?.value;
  return guard && team && objective?.name ? `${team}.${objective.name.value}.${guard.name?.value}` : undefined;
}
