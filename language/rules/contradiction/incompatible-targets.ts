import { type Aim, meet, settled } from '../../analysis/contradictions/aims.ts';
import { decisionsIn, isDecided } from '../../analysis/contradictions/decisions.ts';
import { callIt } from '../../model/describe.ts';
import type { WrittenQuantity } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { printDate } from '../../values/date.ts';
import { together } from '../gathering.ts';
import { aimsOn } from '../gatherings/aims-on.ts';
import { ownersOrNobody } from '../naming.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

export default defineRule({
  id: 'incompatible-targets',
  group: 'contradiction',
  severity: 'error',
  scope: 'workspace',
  docs: {
    summary: 'One metric with two targets for the same day, or two baselines.',
    why: 'The metric will have one value on the last day, so one of the two plans is wrong from the start; and if the baselines differ, at least one team does not know where it stands. A committed and an aspirational target may differ; so may targets for different days, for different parts of a metric, and ones marked `shared`.',
    saysWho: ['Pivot Habit', 'Arithmetic: it follows from the figures and dates as they are written'],
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
    together: together(aimsOn, (all, context) => {
      const aims = settled(all, context.computed);
      aims.forEach((later, index) => {
        for (const earlier of aims.slice(0, index)) {
          const clash = clashOf(earlier, later, aims, context);
          if (!clash) continue;
          report(earlier, later, clash, context);
          break;
        }
      });
    }),
  },
});

type Clash = 'targets' | 'baselines';

function clashOf(a: Aim, b: Aim, all: readonly Aim[], context: WorkspaceContext): Clash | undefined {
  if (!meet(a, b) || isShared(a) || isShared(b) || pullApart(a, b)) return undefined;
  const clash = differingNumbers(a, b);
  if (!clash || isDecided(a, b, context.whole(decisionsIn))) return undefined;
  return clash === 'baselines' && [a, b].some((aim) => isCarriedOver(aim, all, context)) ? undefined : clash;
}

function differingNumbers(a: Aim, b: Aim): Clash | undefined {
  if (a.period.start === b.period.start && differ(a.from, b.from)) return 'baselines';
  const ambition = (aim: Aim) => aim.objective?.ambition?.value ?? 'none';
  return a.period.end === b.period.end && differ(a.to, b.to) && ambition(a) === ambition(b) ? 'targets' : undefined;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function isShared({ origin }: Aim): boolean {
  return origin.kind === 'key result' && origin.shared !== undefined;
}

/** Said by opposite-directions. */
function pullApart(a: Aim, b: Aim): boolean {
  if (!a.way || !b.way || a.way === b.way) return false;
  const [up, down] = a.way === 'up' ? [a, b] : [b, a];
  return up.to === undefined || down.to === undefined || up.to > down.to;
}

/**
 * A baseline taken over from an earlier cycle (its start, its target, where it ended) or an older value of the metric:
 * out of date perhaps, and no disagreement.
 */
function isCarriedOver({ from, metric, period }: Aim, all: readonly Aim[], { computed }: WorkspaceContext): boolean {
  const earlier = all.filter((other) => other.period.end < period.start);
  const values = earlier.flatMap(({ origin, from: start, to }) => [
    start,
    to,
    computed.keyResults.get(origin.id)?.now?.value,
  ]);
  const older = computed.kpis.get(metric.id)?.actual.filter(({ date }) => date < period.start) ?? [];
  return [...values, ...older.slice(0, -1).map(({ value }) => value)].some((value) => value === from);
}

function report(a: Aim, b: Aim, clash: Clash, context: WorkspaceContext): void {
  const [mine, other] = [numberOf(b, clash), numberOf(a, clash)];
  const [one, two] = [b, a].map((aim) => `in ${callIt(aim.objective ?? aim.origin)}${behind(aim, context)}`);
  context.report({
    uri: b.place.uri,
    at: mine?.range ?? b.place.range,
    label: clash === 'targets' ? 'Two targets' : 'Two baselines',
    message:
      clash === 'targets'
        ? `${callIt(b.metric)} should be ${mine?.text} ${one} and ${other?.text} ${two} on the same day, ${printDate(b.period.end)}: only one can come true. Agree on one target.`
        : `${callIt(b.metric)} starts from ${mine?.text} ${one} and from ${other?.text} ${two} on the same day, ${printDate(b.period.start)}. Agree on where it stood.`,
    about: [...new Set([b.origin.id, a.origin.id, b.metric.id])],
    related: [
      { place: { uri: a.place.uri, range: other?.range ?? a.place.range }, message: `Says ${other?.text}` },
      { place: context.place(b.metric), message: 'The metric both are about' },
    ],
    alsoAt: [{ uri: a.place.uri, range: other?.range ?? a.place.range }],
    fixes: takeOver(b, mine, other),
  });
}

function numberOf({ origin }: Aim, clash: Clash): WrittenQuantity | undefined {
  if (origin.kind === 'key result') return clash === 'targets' ? origin.to : origin.from;
  return origin.kind === 'goal' ? origin.to : origin.target?.value;
}

/** Who stands behind an aim, in brackets; a goal and a KPI's own target speak for themselves. */
function behind({ origin, objective }: Aim, context: WorkspaceContext): string {
  return origin.kind === 'key result' ? ` (${ownersOrNobody(origin, context, objective)})` : '';
}

function takeOver({ origin }: Aim, mine: WrittenQuantity | undefined, other: WrittenQuantity | undefined): Fix[] {
  if (!mine || !other) return [];
  const changes = [{ uri: origin.uri, range: mine.range, newText: other.text }];
  return [{ title: `Use ${other.text} here, too`, changes }];
}
