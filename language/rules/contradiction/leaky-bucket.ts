import { decisionsIn } from '../../analysis/contradictions/decisions.ts';
import { movement } from '../../analysis/movement.ts';
import { callIt } from '../../model/describe.ts';
import type { Kpi, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { formatNumber, printQuantity } from '../../values/quantity.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import { aimsOn } from '../gatherings/aims-on.ts';
import { answeredKpis, criticalKpis } from '../gatherings/of-kpis.ts';
import { isAcquisition, isRetention } from '../hard-pushes.ts';
import { nameFrom } from '../kpi-links.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Standing, standingOf } from '../standings.ts';

export default defineRule({
  id: 'leaky-bucket',
  group: 'contradiction',
  severity: 'hint',
  presets: { strict: 'info' },
  wording: true,
  scope: 'workspace',
  gathers: [aimsOn, answeredKpis, criticalKpis],
  docs: {
    summary: 'More people are brought in while those who come do not stay.',
    why: 'Water poured into a bucket with a hole is spent twice: once to win the customer, once to lose them, and their story is told to others. As long as the KPI on who stays is in its critical band, the cheapest growth is to keep the ones you have.\n\nIt takes a key result that wants more people, and a KPI of the same unit, or of one above it, on who stays or leaves, whose latest value is critical. Nothing is said where a key result of the same time works on that KPI already, by measuring it, or by an objective that responds to it.',
    saysWho: ['Product Pathways'],
    instead:
      'Mend the hole first: a key result on who stays, before or beside the one on who comes. If growth is really first, say why: `accept … against … because "…"`.',
    bad: [
      {
        okr: `team pool "Pool"
kpi stay "Season guests who come back next season" for pool { unit % higher is better healthy above 60% critical below 40% actual { 2026-09 34% } }
okrs for pool in 2026-Q4
objective many "The whole town learns to swim" {
  kr cards "New members" from 200 members to 240 members
  kr lessons "Children who swim a length" from 40% to 60%
}
`,
      },
    ],
    good: [
      {
        okr: `team pool "Pool"
kpi stay "Season guests who come back next season" for pool { unit % higher is better healthy above 60% critical below 40% actual { 2026-09 34% } }
okrs for pool in 2026-Q4
objective many "The whole town learns to swim" {
  kr cards "New members" from 200 members to 240 members
  kr again "Season guests who come back next season" measures stay from 34% to 50%
}
`,
      },
    ],
  },
  checks: {
    file({ objectives }, context) {
      for (const objective of objectives) check(objective, context);
    },
  },
});

/** One objective, one finding. */
function check(objective: Objective, context: RuleContext): void {
  const pours = objective.keyResults.find(
    (keyResult) => movement(keyResult) === 'up' && isAcquisition(keyResult.title?.value ?? '', keyResult.to?.unit.kind),
  );
  const standing = pours && standingOf(objective, context.computed);
  if (!standing) return;
  const units = [standing.unit, ...standing.above];
  const leak = context
    .gathered(criticalKpis, '')
    .filter(({ title }) => isRetention(title?.value ?? ''))
    .map((kpi) => ({ kpi, unit: context.model.scope.unit(kpi.id) }))
    .filter((each) => each.unit === undefined || units.includes(each.unit))
    .toSorted((a, b) => units.indexOf(a.unit ?? '') - units.indexOf(b.unit ?? ''))
    .find(({ kpi }) => !isMended(kpi, standing, context) && !isAccepted(kpi, pours.id, objective, context));
  if (!leak) return;
  const { kpi } = leak;
  const { now, unit: inUnit } = context.computed.kpis.get(kpi.id) ?? {};
  context.report({
    at: pours.head,
    label: 'Leaky bucket',
    message: `${callIt(pours)} should grow while ${callIt(kpi)} is critical${now ? ` at ${formatNumber(now.value, inUnit)}` : ''}: those who come now are likely to leave again. Work on who stays first, or beside it.`,
    about: [pours.id, objective.id, kpi.id],
    related: [{ place: context.place(kpi), message: 'Who stays, or does not' }],
    fixes: mend(objective, kpi, context),
  });
}

/** Somebody works on it: a key result that measures it, or an objective that responds to it. */
function isMended(kpi: Kpi, { period }: Standing, context: RuleContext): boolean {
  const aims = context.gathered(aimsOn, kpi.id);
  if (aims.some((aim) => aim.origin.kind === 'key result' && overlaps(aim.period, period))) return true;
  return context.gathered(answeredKpis, kpi.id).some((other) => overlaps(other, period));
}

function isAccepted(kpi: Kpi, pours: string, objective: Objective, context: RuleContext): boolean {
  return context
    .whole(decisionsIn)
    .some(
      ({ accepted, against, state }) =>
        state === 'in force' && (accepted === pours || accepted === objective.id) && against === kpi.id,
    );
}

/** A key result on who stays, from where it is to where the KPI is healthy. */
function mend(objective: Objective, kpi: Kpi, context: RuleContext): Fix[] {
  const name = nameFrom(objective.id, kpi, context.model);
  const { now, healthy, unit } = context.computed.kpis.get(kpi.id) ?? {};
  const limit = healthy?.low ?? healthy?.high;
  if (!name || !now || limit === undefined || !unit) return [];
  const [from, to] = [now.value, limit].map((value) => printQuantity({ value, unit }));
  const title = (kpi.title?.value ?? name).replaceAll('"', '');
  return [
    {
      title: `Add a key result on “${title}”`,
      changes: [
        addToBlock(objective, context.text(objective.uri), [
          `kr "${tab(1, title)}" measures ${literal(name)} from ${literal(from ?? '')} to ${tab(2, to ?? '')}`,
        ]),
      ],
      snippet: true,
      preferred: true,
    },
  ];
}
