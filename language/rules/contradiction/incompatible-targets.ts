import { callIt } from '../../model/describe.ts';
import type { Goal, Kpi } from '../../model/entities.ts';
import type { Place, Range } from '../../model/place.ts';
import { formatNumber } from '../../values/quantity.ts';
import type { Unit } from '../../values/types.ts';
import { convert } from '../../values/unit.ts';
import { ownersOrNobody } from '../naming.ts';
import { meet, type Pull, pullsByKpi } from '../pulls.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { acceptedBetween } from '../trade-offs.ts';

export default defineRule({
  id: 'incompatible-targets',
  group: 'contradiction',
  severity: 'error',
  scope: 'workspace',
  docs: {
    summary: 'One metric with two targets for the same day, or two baselines.',
    why: 'The metric will have one value on the last day, so one of the two plans is wrong from the start; and if the baselines differ, at least one team does not know where it stands. A committed and an aspirational target may differ; so may targets for different days, for different parts of a metric, and ones marked `shared`.',
    saysWho: ['Pivot Habit', 'Arithmetic'],
    instead: 'Agree on one number. If they mean different parts, say so in the words, or measure two KPIs.',
    bad: [
      {
        okr: `team harbour "Harbour"
team market "Market"
kpi fresh "Fish sold on the day it lands" for market { unit % higher is better healthy above 80% critical below 60% }
okrs for harbour in 2026-Q4
objective quick "From the boat to the stall before noon" {
  kr "Fish sold on the day it lands" measures fresh from 62% to 75%
}
okrs for market in 2026-Q4
objective taste "The town eats fish again" {
  kr "Fish sold on the day it lands" measures fresh from 62% to 85%
}
`,
      },
    ],
    good: [
      {
        okr: `team harbour "Harbour"
team market "Market"
kpi fresh "Fish sold on the day it lands" for market { unit % higher is better healthy above 80% critical below 60% }
okrs for harbour in 2026-Q4
objective quick "From the boat to the stall before noon" {
  kr "Fish sold on the day it lands" measures fresh from 62% to 75%
}
okrs for market in 2026
objective taste "The town eats fish again" {
  kr "Fish sold on the day it lands" measures fresh from 50% to 75%
}
`,
        note: 'The year began at another value than the quarter.',
      },
    ],
  },
  checks: {
    workspace(context) {
      for (const pulls of pullsByKpi(context).values()) {
        pulls.forEach((later, index) => {
          for (const earlier of pulls.slice(0, index)) {
            const clash = clashOf(earlier, later, context);
            if (!clash) continue;
            report(earlier, later, clash, context);
            break;
          }
        });
      }
      goals(context);
    },
  },
});

function clashOf(a: Pull, b: Pull, context: WorkspaceContext): 'targets' | 'baselines' | undefined {
  if (!meet(a, b) || a.keyResult.shared || b.keyResult.shared) return undefined;
  if (a.moves && b.moves && a.moves !== b.moves) return undefined; // said by opposite-directions
  if (acceptedBetween(a.keyResult, b.keyResult, context.model)) return undefined;
  const ambition = (pull: Pull) => pull.objective.ambition?.value ?? 'none';
  if (a.start === b.start && differ(a.from, b.from)) return 'baselines';
  if (a.end === b.end && differ(a.to, b.to) && ambition(a) === ambition(b)) return 'targets';
  return undefined;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function report(a: Pull, b: Pull, clash: 'targets' | 'baselines', context: WorkspaceContext): void {
  const { keyResult } = b;
  const side = clash === 'targets' ? 'to' : 'from';
  const mine = keyResult[side]?.text;
  const other = a.keyResult[side]?.text;
  const quantity = keyResult[side];
  const owners = (pull: Pull) => ownersOrNobody(pull.keyResult, context, pull.objective);
  context.report({
    uri: keyResult.uri,
    at: quantity?.range ?? keyResult.head,
    label: clash === 'targets' ? 'Two targets' : 'Two baselines',
    message:
      clash === 'targets'
        ? `${callIt(b.kpi)} should be ${mine} here (${owners(b)}) and ${other} in ${callIt(a.objective)} (${owners(a)}) on the same day, ${b.end}: only one can come true. Agree on one target.`
        : `${callIt(b.kpi)} starts from ${mine} here (${owners(b)}) and from ${other} in ${callIt(a.objective)} (${owners(a)}) on the same day, ${b.start}. Agree on where it stands.`,
    about: [keyResult.id, a.keyResult.id, b.kpi.id],
    related: [
      {
        place: { uri: a.keyResult.uri, range: a.keyResult[side]?.range ?? a.keyResult.head },
        message: `Says ${other}`,
      },
      { place: context.place(b.kpi), message: 'The metric both measure' },
    ],
    fixes:
      quantity && other
        ? [{ title: `Take over ${other}`, changes: [{ uri: keyResult.uri, range: quantity.range, newText: other }] }]
        : [],
  });
}

/** What a goal or a KPI itself wants of the metric on a day. */
interface Aim {
  thing: Goal | Kpi;
  place: Place;
  value: number;
  text: string;
  unit: Unit;
}

/** Goals, and the targets that KPIs carry themselves: two for one metric and one day. */
function goals(context: WorkspaceContext): void {
  const aims = new Map<string, Aim>();
  const add = (
    kpi: Kpi,
    day: string | undefined,
    quantity: Goal['to'],
    thing: Goal | Kpi,
    range: Range | undefined,
  ) => {
    if (!day || !quantity || quantity.value === null || quantity.problem || !range) return;
    const unit = context.computed.kpis.get(kpi.id)?.unit ?? quantity.unit;
    const value =
      quantity.unit.kind === 'none' || unit.kind === 'none'
        ? quantity.value
        : convert(quantity.value, quantity.unit, unit);
    if (value === undefined) return;
    const key = `${kpi.id} ${day}`;
    const first = aims.get(key);
    const aim: Aim = { thing, place: { uri: thing.uri, range }, value, text: quantity.text, unit };
    if (!first) aims.set(key, aim);
    else if (first.value !== value) {
      context.report({
        uri: thing.uri,
        at: range,
        label: 'Two targets',
        message: `${callIt(kpi)} should be ${quantity.text} here and ${formatNumber(first.value, unit)} in ${callIt(first.thing)} on the same day, ${day}: only one can come true. Agree on one.`,
        about: [thing.id, first.thing.id],
        related: [{ place: first.place, message: `Says ${first.text}` }],
      });
    }
  };
  for (const file of context.model.files) {
    for (const kpi of file.kpis) add(kpi, kpi.target?.by?.value, kpi.target?.value, kpi, kpi.target?.value?.range);
    for (const goal of file.goals) {
      const kpi = context.target(goal.measures);
      if (kpi?.kind === 'kpi') add(kpi, goal.by?.value, goal.to, goal, goal.to?.range);
    }
  }
}
