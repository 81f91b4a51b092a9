import type { Side } from '../analysis/contradictions/contradictions.ts';
import type { Fix } from '../model/finding.ts';
import { insert, literal, tab } from './edits.ts';
import type { OpenConflict } from './open-conflicts.ts';
import type { WorkspaceContext } from './rule.ts';

/** A line behind the objective that records a conflict as decided. */
export function recordTradeOff({ side, other, metric, decision }: OpenConflict, context: WorkspaceContext): Fix[] {
  // What is breached wants a new look, not the same line once more.
  if (decision?.state === 'guard breached') return [];
  const { objective } = side.push;
  const [accepted, against] = [referenceTo(side, context), referenceTo(other, context)];
  if (!objective || !accepted || !against) return [];
  const guard = guardOf(side, metric.id, context);
  const guarded = guard ? ` guarded by ${literal(guard)}` : '';
  return [
    {
      title: `Record that both are meant${guard ? `, guarded by ${guard}` : ''}`,
      changes: [
        insert(
          objective.uri,
          objective.range.end,
          `\n\naccept ${literal(accepted)} against ${literal(against)} because "${tab(1, 'why both are meant')}"${guarded}\n`,
        ),
      ],
      snippet: true,
    },
  ];
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
