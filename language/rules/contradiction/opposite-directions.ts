import type { Side } from '../../analysis/contradictions/contradictions.ts';
import { callIt } from '../../model/describe.ts';
import { behindIt, decisionInWords } from '../conflict-words.ts';
import { lookForConflicts, type OpenConflict, ruleOf } from '../open-conflicts.ts';
import { recordTradeOff } from '../record-trade-off.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

export default defineRule({
  id: 'opposite-directions',
  group: 'contradiction',
  severity: 'error',
  scope: 'workspace',
  docs: {
    summary: 'One metric pulled both ways at the same time.',
    why: 'Two teams that pull one KPI in opposite directions spend a quarter undoing each other’s work, and both may do well in their own meeting. The two owners should talk before the cycle starts, not after. Other parts of the metric (another region, another group), other times and drafts are left alone.',
    saysWho: ['Pivot Habit', 'Arithmetic: it follows from the figures and dates as they are written'],
    instead:
      'Agree on one direction. Where both are meant, record the decision: `accept … against … because "…" guarded by …`.',
    bad: [
      {
        okr: `team catering "Catering"
team finance "Finance"
kpi portion "Spent per meal" for catering { unit $ healthy between $4 and $9 }
okrs for catering in 2026-Q4
objective taste "Lunch is worth walking for" {
  kr richer "Spent per meal" measures portion from $5 to $7
}
okrs for finance in 2026-Q4
objective lean "We pay for what is eaten" {
  kr leaner "Spent per meal" measures portion from $5 to $4
}
`,
      },
    ],
    good: [
      {
        okr: `team catering "Catering"
team finance "Finance"
kpi portion "Spent per meal" for catering { unit $ healthy between $4 and $9 }
okrs for catering in 2026-Q4
objective taste "Lunch is worth walking for" {
  kr richer "Spent per meal" measures portion from $5 to $7
}
okrs for finance in 2026-Q4
objective lean "We pay for what is eaten" {
  kr leaner "Spent per meal" measures portion from $5 to $4
}
accept catering.taste.richer against finance.lean.leaner because "We try both until December, in two canteens"
`,
      },
    ],
  },
  checks: {
    *workspace(context) {
      for (const conflict of yield* lookForConflicts(context)) {
        if (ruleOf(conflict.pair) === 'opposite-directions') report(conflict, context);
      }
    },
  },
});

function report(conflict: OpenConflict, context: WorkspaceContext): void {
  const { metric, side, other, more } = conflict;
  const { origin } = side.push;
  const others = more > 0 ? ` ${more === 1 ? 'One more pair does' : `${more} more pairs do`} the same.` : '';
  context.report({
    uri: origin.uri,
    at: origin.head,
    label: 'Pulled both ways',
    message: `${callIt(metric)} is pulled ${way(side)} ${where(side, context)} and ${way(other)} ${where(other, context)}: each undoes the other's work.${others}${decisionInWords(conflict.decision)} Agree on one direction, or record the decision with \`accept … against … because "…"\`.`,
    about: [origin.id, other.push.origin.id, metric.id],
    related: [
      { place: context.place(other.push.origin), message: `Pulls it ${way(other)}` },
      { place: context.place(metric), message: 'The metric both are about' },
    ],
    alsoAt: [context.place(other.push.origin)],
    fixes: recordTradeOff(conflict, context),
  });
}

/** "up from $5 to $7" */
function way({ push: { origin, way: direction } }: Side): string {
  if (origin.kind === 'key result' && origin.from && origin.to)
    return `${direction} from ${origin.from.text} to ${origin.to.text}`;
  const target = origin.kind === 'kpi' ? origin.target?.value : origin.to;
  return target ? `${direction} to ${target.text}` : direction;
}

/** Read at both places, so it names each. */
function where({ push }: Side, context: WorkspaceContext): string {
  const { origin, objective } = push;
  if (origin.kind === 'key result')
    return `in ${callIt(objective ?? origin)} (${behindIt(push, context).join(', ') || 'nobody named'})`;
  return origin.kind === 'goal' ? `by the goal ${callIt(origin)}` : "by the KPI's own target";
}
