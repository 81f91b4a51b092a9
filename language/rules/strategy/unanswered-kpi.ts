import { callIt } from '../../model/describe.ts';
import type { Id, Kpi } from '../../model/entities.ts';
import { formatNumber } from '../../values/quantity.ts';
import type { Steps } from '../../values/steps.ts';
import { criticalKpis } from '../gatherings/of-kpis.ts';
import { kpisFollowing } from '../kpi-causes.ts';
import { and } from '../naming.ts';
import { objectiveDraftFor } from '../objective-draft.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';
import { standingsOf } from '../standings.ts';

export default defineRule({
  id: 'unanswered-kpi',
  group: 'strategy',
  severity: 'warning',
  scope: 'workspace',
  gathers: [criticalKpis],
  docs: {
    summary: 'A KPI in its critical band that no OKR answers.',
    why: 'A KPI is a gauge: it tells you when something needs attention. When it turns red and nobody changes anything, the gauge teaches everyone to look away. An objective is how you say that this has to change, by how much and until when.\n\nAn answer is an objective of a running or coming cycle that `responds to` the KPI, or one with a key result that measures it, a part of it or something that drives it. Where several KPIs are red because of one, the one at the root is named. A draft is not an answer yet, a guardrail watches without changing anything, and a KPI that is only to be watched is left alone.',
    saysWho: [
      'The OKR versus KPI article: a warning light in the car dashboard is a reason to act',
      'The OKR and balanced scorecard article',
    ],
    instead:
      'Write an objective that `responds to` the KPI, in the OKRs of the team that can change it. If the value is normal now, move the band.',
    bad: [
      {
        okr: `team pool "Swimming pool"
person uma "Uma Patel" in pool
kpi lessons "Children who finish the course" for pool {
  unit %
  higher is better
  owner uma
  healthy above 80%, critical below 60%
  actual { 2026-09 66%, 2026-10 52% }
}
okrs for pool in 2026-Q4
objective warm "Old people swim through the winter" {
  kr "Swimmers over 70 a week" from 40 to 90
}
`,
      },
    ],
    good: [
      {
        okr: `team pool "Swimming pool"
person uma "Uma Patel" in pool
kpi lessons "Children who finish the course" for pool {
  unit %
  higher is better
  owner uma
  healthy above 80%, critical below 60%
  actual { 2026-09 66%, 2026-10 52% }
}
okrs for pool in 2026-Q4
objective brave "Children look forward to the deep end" {
  responds to kpi lessons
  kr "Children who finish the course" measures lessons from 52% to 80%
}
`,
      },
    ],
  },
  checks: {
    *workspace(context) {
      const { computed } = context;
      const critical = context.gathered(criticalKpis, '');
      if (critical.length === 0) return;
      const answered = yield* answeredIn(critical, context);
      const open = critical.filter(({ id }) => !answered.has(id));
      const following = new Map(open.map(({ id }) => [id, kpisFollowing(id, computed)]));
      for (const [index, kpi] of open.entries()) {
        const caused = open.some((other, at) => {
          if (other === kpi || !following.get(other.id)?.has(kpi.id)) return false;
          // In a loop each follows from the other: the first one speaks for all.
          return at < index || !following.get(kpi.id)?.has(other.id);
        });
        if (caused) continue;
        report(
          kpi,
          open.filter((other) => other !== kpi && following.get(kpi.id)?.has(other.id)),
          context,
        );
      }
    },
  },
});

/** So many are looked at in one step. */
const AtOnce = 200;

/** The KPIs that somebody is working on, with all that follow from them. */
function* answeredIn(critical: readonly Kpi[], context: WorkspaceContext): Steps<Set<Id>> {
  const { model, computed } = context;
  const worked = new Set<Id>();
  const titles = critical.map((kpi) => ({ id: kpi.id, words: tellingWords(kpi.title?.value ?? '') }));
  const add = (reference: { key: string } | undefined) => {
    const id = reference && model.links.get(reference.key);
    if (id !== undefined) worked.add(id);
  };
  for (const [index, { objective }] of standingsOf(computed).entries()) {
    if (index % AtOnce === 0) yield;
    objective.respondsTo.forEach(add);
    for (const { target } of objective.supports) add(target);
    for (const keyResult of objective.keyResults) {
      if (keyResult.form === 'guardrail') continue;
      add(keyResult.measures);
      for (const { target } of keyResult.drivers) add(target);
      // Somebody who forgot `measures` works on it all the same.
      const own = keyResult.measures ? [] : tellingWords(keyResult.title?.value ?? '');
      for (const { id, words } of titles) if (own.length > 0 && sameWords(own, words)) worked.add(id);
    }
  }
  const answered = new Set(worked);
  for (const [index, id] of [...worked].entries()) {
    if (index % AtOnce === 0) yield;
    for (const next of kpisFollowing(id, computed)) answered.add(next);
  }
  return answered;
}

function report(kpi: Kpi, others: Kpi[], context: WorkspaceContext): void {
  const figures = context.computed.kpis.get(kpi.id);
  const now = figures?.now;
  const value = now ? formatNumber(now.value, figures.unit) : 'beyond its limit';
  const too = others.length === 0 ? '' : `, ${and(others.slice(0, 3).map(callIt))} with it`;
  context.report({
    at: kpi.head,
    uri: kpi.uri,
    label: 'Red, and no answer',
    message: `${callIt(kpi)} is critical at ${value}${too}, and no OKR of a running or coming cycle answers it. Write an objective that \`responds to\` it, or move the band if this is normal now.`,
    about: [kpi.id, ...others.map(({ id }) => id)],
    related: others.map((other) => ({ place: context.place(other), message: 'Critical, too, and driven by it' })),
    fixes: objectiveDraftFor(kpi, context),
  });
}
