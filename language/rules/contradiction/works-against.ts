import type { Side } from '../../analysis/contradictions/contradictions.ts';
import { callIt } from '../../model/describe.ts';
import { decisionInWords, pathInWords, placesOf, whoMeans, whoPushes } from '../conflict-words.ts';
import { lookForConflicts, type OpenConflict, ruleOf } from '../open-conflicts.ts';
import { recordTradeOff } from '../record-trade-off.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

export default defineRule({
  id: 'works-against',
  group: 'contradiction',
  severity: 'warning',
  scope: 'workspace',
  docs: {
    summary: 'A key result whose effects push a metric that another one, or one above it, means to move the other way.',
    why: 'Nobody sets out to undo a neighbour’s work: it happens two steps away, through what one metric does to the next. The steps are written in the KPIs (`drives`, `raises`, `lowers`, a formula, a roll-up), so the conflict can be seen before the cycle begins instead of after it has ended.\n\nIt is a warning where at least one side reaches the metric by arithmetic or measures it, and information where both only do so by effects that somebody has declared. It is said once, at the first metric where it shows. Other times, other parts of a metric, drafts and effects that arrive after the other’s time are left alone. [How contradictions are found](../contradictions.md) tells the rest.',
    saysWho: [
      'Pivot Habit: OKRs of one team must not pull against another’s',
      'Goal modelling: GRL (ITU-T Z.151) and jUCMNav propagate contributions; Tropos keeps the evidence for and against apart',
    ],
    instead:
      'Talk before the cycle starts: change one of the two, set a guardrail on the metric between them, or record the decision: `accept … against … because "…" guarded by …`.',
    bad: [
      {
        okr: `team circus "Circus"
team stables "Stables"
kpi shows "Shows a week" for circus { unit shows raises vet-bills after 2 weeks }
kpi vet-bills "Vet bills a month" for stables { unit $ lower is better healthy below $4000 critical above $9000 }
okrs for circus in 2026-Q4
objective tour "Every town on the coast has seen us" {
  kr more "Shows a week" measures shows from 6 to 9
}
okrs for stables in 2026-Q4
objective rest "Our horses grow old in good health" {
  kr bills "Vet bills a month" measures vet-bills from $7000 to $4000
}
`,
      },
    ],
    good: [
      {
        okr: `team circus "Circus"
team stables "Stables"
kpi shows "Shows a week" for circus { unit shows raises vet-bills after 2 weeks }
kpi vet-bills "Vet bills a month" for stables { unit $ lower is better healthy below $4000 critical above $9000 }
okrs for circus in 2026-Q4
objective tour "Every town on the coast has seen us" {
  kr more "Shows a week" measures shows from 6 to 9
  kr calm "Vet bills a month" measures vet-bills stay below $8000
}
okrs for stables in 2026-Q4
objective rest "Our horses grow old in good health" {
  kr bills "Vet bills a month" measures vet-bills from $7000 to $4000
}
accept circus.tour.more against stables.rest.bills because "The coast pays for the new stables" guarded by circus.tour.calm
`,
        note: 'Decided on purpose, with a limit.',
      },
    ],
  },
  checks: {
    *workspace(context) {
      for (const conflict of yield* lookForConflicts(context)) {
        if (ruleOf(conflict.pair) === 'works-against') report(conflict, context);
      }
    },
  },
});

function report(conflict: OpenConflict, context: WorkspaceContext): void {
  const { graph, side, other, metric, pair } = conflict;
  const { origin } = side.push;
  const weak = pair.strength === 'weak';
  context.report({
    uri: origin.uri,
    at: origin.head,
    label: 'Works against another',
    message: `${sidesInWords(conflict, context)} ${consequence(conflict)}${decisionInWords(conflict.decision)} Change one of them, or record the decision with \`accept … against … because "…"\`.`,
    about: [origin.id, other.push.origin.id, metric.id],
    severity: weak ? 'info' : 'warning',
    related: [
      { place: context.place(other.push.origin), message: 'The other side' },
      ...placesOf(side, graph),
      ...placesOf(other, graph),
      { place: context.place(metric), message: 'Where the two meet' },
    ],
    alsoAt: [context.place(other.push.origin)],
    fixes: recordTradeOff(conflict, context),
  });
}

function sidesInWords({ side, other, graph, metric }: OpenConflict, context: WorkspaceContext): string {
  const [first, second] = isDirect(side) ? [other, side] : [side, other];
  const effect = `${whoPushes(first.push, context)} ${pathInWords(first, graph)}`;
  if (isDirect(second)) {
    const wants = second.push.way === 'up' ? 'raise' : 'lower';
    return `${effect}, which ${whoMeans(second.push, context)} means to ${wants}.`;
  }
  return `${effect}; ${whoPushes(second.push, context)} ${pathInWords(second, graph)}: ${callIt(metric)} cannot go both ways.`;
}

function isDirect({ push, path }: Side): boolean {
  return path.length === 0 && push.how === 'measures';
}

function consequence({ above, pair, more }: OpenConflict): string {
  const others = more > 0 ? ` (${more} more ${more === 1 ? 'pair meets' : 'pairs meet'} there.)` : '';
  if (pair.strength === 'weak') return `If both effects are as they are described, one undoes the other.${others}`;
  return `${above ? 'What it should serve is undone by it.' : 'One undoes the other’s work.'}${others}`;
}
