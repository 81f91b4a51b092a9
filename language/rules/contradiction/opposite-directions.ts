import { callIt } from '../../model/describe.ts';
import type { Fix } from '../../model/finding.ts';
import { insert, tab } from '../edits.ts';
import { ownersOrNobody } from '../naming.ts';
import { meet, type Pull, pullsByKpi } from '../pulls.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { acceptedBetween } from '../trade-offs.ts';

export default defineRule({
  id: 'opposite-directions',
  group: 'contradiction',
  severity: 'error',
  scope: 'workspace',
  docs: {
    summary: 'One metric pulled both ways at the same time.',
    why: 'Two teams that pull one KPI in opposite directions spend a quarter undoing each other’s work, and both may do well in their own meeting. The two owners should talk before the cycle starts, not after. Other parts of the metric (another region, another group), other times and drafts are left alone.',
    saysWho: ['Pivot Habit', 'Arithmetic'],
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
    workspace(context) {
      for (const pulls of pullsByKpi(context).values()) {
        const said = new Set<string>();
        pulls.forEach((later, index) => {
          const earlier = pulls.slice(0, index).find((other) => opposed(other, later, context));
          // One disagreement is one finding, however many key results take part in it.
          const key = later.moves ?? '';
          if (!earlier || said.has(`${key} ${earlier.keyResult.id}`)) return;
          said.add(`${key} ${earlier.keyResult.id}`);
          report(earlier, later, context);
        });
      }
    },
  },
});

function opposed(a: Pull, b: Pull, context: WorkspaceContext): boolean {
  if (!a.moves || !b.moves || a.moves === b.moves || !meet(a, b)) return false;
  return !acceptedBetween(a.keyResult, b.keyResult, context.model);
}

function report(a: Pull, b: Pull, context: WorkspaceContext): void {
  const { keyResult } = b;
  const way = ({ keyResult: { from, to }, moves }: Pull) => `${moves} from ${from?.text} to ${to?.text}`;
  const owners = (pull: Pull) => ownersOrNobody(pull.keyResult, context, pull.objective);
  context.report({
    uri: keyResult.uri,
    at: keyResult.head,
    label: 'Pulled both ways',
    message: `${callIt(b.kpi)} is pulled ${way(b)} here (${owners(b)}) and ${way(a)} in ${callIt(a.objective)} (${owners(a)}): each undoes the other's work. Agree on one direction, or record the decision with \`accept … against … because "…"\`.`,
    about: [keyResult.id, a.keyResult.id, b.kpi.id],
    related: [
      { place: context.place(a.keyResult), message: `Pulls it ${way(a)}` },
      { place: context.place(b.kpi), message: 'The metric both measure' },
    ],
    fixes: recordTradeOff(b, a, context),
  });
}

/** A line behind the objective that records the conflict as decided. */
function recordTradeOff(accepted: Pull, against: Pull, context: WorkspaceContext): Fix[] {
  const names = [accepted, against].map((pull) => nameOf(pull, context));
  if (names.some((name) => name === undefined)) return [];
  const { objective } = accepted;
  return [
    {
      title: 'Record that both are meant',
      changes: [
        insert(
          objective.uri,
          objective.range.end,
          `\n\naccept ${names[0]} against ${names[1]} because "${tab(1, 'why both are meant')}"\n`,
        ),
      ],
      snippet: true,
    },
  ];
}

function nameOf(pull: Pull, context: WorkspaceContext): string | undefined {
  const team = context.target(pull.objective.for)?.name?.value;
  const parts = [team, pull.objective.name?.value, pull.keyResult.name?.value];
  return parts.every((part) => part !== undefined) ? parts.join('.') : undefined;
}
