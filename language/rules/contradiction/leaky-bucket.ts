import { aimsByMetric, kpiOf } from '../../analysis/contradictions/aims.ts';
import { decisionsIn } from '../../analysis/contradictions/decisions.ts';
import { movement } from '../../analysis/movement.ts';
import { callIt } from '../../model/describe.ts';
import type { Kpi, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { formatNumber, printQuantity } from '../../values/quantity.ts';
import { addToBlock, literal, tab } from '../edits.ts';
import { isAcquisition, isRetention } from '../hard-pushes.ts';
import { nameFrom } from '../kpi-links.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { type Standing, standingsOf } from '../standings.ts';

export default defineRule({
  id: 'leaky-bucket',
  group: 'contradiction',
  severity: 'hint',
  presets: { strict: 'info' },
  wording: true,
  scope: 'workspace',
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
    workspace(context) {
      const leaking = leaksIn(context);
      if (leaking.length === 0) return;
      for (const standing of standingsOf(context.computed)) check(standing, leaking, context);
    },
  },
});

/** A KPI on who stays that is critical, and the unit it belongs to. */
interface Leak {
  kpi: Kpi;
  unit: string | undefined;
}

function leaksIn({ model, computed }: WorkspaceContext): Leak[] {
  return model.files
    .flatMap((file) => file.kpis)
    .filter((kpi) => computed.kpis.get(kpi.id)?.health === 'critical' && isRetention(kpi.title?.value ?? ''))
    .map((kpi) => ({ kpi, unit: model.scope.unit(kpi.id) }));
}

/** One objective, one finding. */
function check(standing: Standing, leaking: readonly Leak[], context: WorkspaceContext): void {
  const { objective, unit, above } = standing;
  const pours = objective.keyResults.find(
    (keyResult) => movement(keyResult) === 'up' && isAcquisition(keyResult.title?.value ?? '', keyResult.to?.unit.kind),
  );
  if (!pours) return;
  const units = [unit, ...above];
  const leak = leaking
    .filter((each) => each.unit === undefined || units.includes(each.unit))
    .toSorted((a, b) => units.indexOf(a.unit ?? '') - units.indexOf(b.unit ?? ''))
    .find(({ kpi }) => !isMended(kpi, standing, context) && !isAccepted(kpi, pours.id, objective, context));
  if (!leak) return;
  const { kpi } = leak;
  const { now, unit: inUnit } = context.computed.kpis.get(kpi.id) ?? {};
  context.report({
    uri: pours.uri,
    at: pours.head,
    label: 'Leaky bucket',
    message: `${callIt(pours)} should grow while ${callIt(kpi)} is critical${now ? ` at ${formatNumber(now.value, inUnit)}` : ''}: those who come now are likely to leave again. Work on who stays first, or beside it.`,
    about: [pours.id, objective.id, kpi.id],
    related: [{ place: context.place(kpi), message: 'Who stays, or does not' }],
    fixes: mend(objective, kpi, context),
  });
}

/** Somebody works on it: a key result that measures it, or an objective that responds to it. */
function isMended(kpi: Kpi, { period }: Standing, context: WorkspaceContext): boolean {
  const aims = aimsByMetric(context.computed).get(kpi.id) ?? [];
  if (aims.some((aim) => aim.origin.kind === 'key result' && overlaps(aim.period, period))) return true;
  return standingsOf(context.computed).some(
    ({ objective, period: other }) =>
      overlaps(other, period) && objective.respondsTo.some((reference) => kpiOf(reference, context.computed) === kpi),
  );
}

function isAccepted(kpi: Kpi, pours: string, objective: Objective, { computed }: WorkspaceContext): boolean {
  return decisionsIn(computed).some(
    ({ accepted, against, state }) =>
      state === 'in force' && (accepted === pours || accepted === objective.id) && against === kpi.id,
  );
}

/** A key result on who stays, from where it is to where the KPI is healthy. */
function mend(objective: Objective, kpi: Kpi, context: WorkspaceContext): Fix[] {
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
