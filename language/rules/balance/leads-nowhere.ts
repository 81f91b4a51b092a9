import { callIt } from '../../model/describe.ts';
import type { Id, Kpi } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import { addToBlock } from '../edits.ts';
import { followedKpis, laggingKpis } from '../gatherings/of-kpis.ts';
import { feedsAnother, nameFrom } from '../kpi-links.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'leads-nowhere',
  group: 'balance',
  severity: 'info',
  presets: { 'balanced-scorecard': 'warning' },
  scope: 'workspace',
  gathers: [followedKpis, laggingKpis],
  docs: {
    summary: 'A KPI is declared leading, but nothing says what it leads to.',
    why: `A leading number is a bet: when this moves, that will follow. Until the second half is written down nobody can check the bet, and a team may polish a number for a year that brings nothing.

Any link onward will do: \`drives\`, \`raises\` or \`lowers\` on the KPI or on a key result that measures it; a formula or a roll-up that uses it; an objective that measures it beside a lagging key result, or that \`supports\` another. Where there is no lagging KPI that could follow, nothing is said.`,
    saysWho: [
      'Product Pathways: leaves are looked at because lemons follow',
      'Balanced scorecard: drivers and outcomes are joined by cause and effect',
    ],
    instead:
      'Write what follows, and after how long if you know: `drives retention after 6 weeks`. If nothing follows, ask why you watch it.',
    bad: [
      {
        okr: `team museum "Museum"
kpi tours "Visitors who join a tour" for museum { unit % higher is better leading healthy above 20% critical below 10% }
kpi members "Members who renew" for museum { unit % higher is better lagging healthy above 70% critical below 55% }
`,
      },
    ],
    good: [
      {
        okr: `team museum "Museum"
kpi tours "Visitors who join a tour" for museum {
  unit %
  higher is better
  leading
  healthy above 20%, critical below 10%
  drives members after 3 months
}
kpi members "Members who renew" for museum { unit % higher is better lagging healthy above 70% critical below 55% }
`,
      },
      {
        okr: `team museum "Museum"
kpi tours "Visitors who join a tour" for museum { unit % higher is better leading healthy above 20% critical below 10% }
kpi members "Members who renew" for museum { unit % higher is better lagging healthy above 70% critical below 55% }
okrs for museum in 2026-Q4
objective known "Visitors leave with a favourite picture" {
  kr "Visitors who join a tour" measures tours from 14% to 22% leading
  kr "Visitors who come back within the year" from 18% to 24% lagging
}
`,
        note: 'The objective says what the tours should bring.',
      },
    ],
  },
  checks: {
    kpi(kpi, context) {
      if (kpi.indicator?.value !== 'leading' || kpi.drivers.length > 0) return;
      if (context.gathered(followedKpis, kpi.id).length > 0 || feedsAnother(kpi, context.model)) return;
      const followers = mayFollow(kpi, context);
      if (followers.length === 0) return;
      context.report({
        at: kpi.indicator.range,
        label: 'Leads nowhere',
        message: `${callIt(kpi)} is called leading, but nothing says what follows when it moves, so nobody can check the bet. Write what it \`drives\`${suggestion(followers)}.`,
        about: [kpi.id],
        fixes: drive(kpi, followers, context),
      });
    },
  },
});

/** The most KPIs that are offered. */
const MostOffered = 3;

/** The KPIs that could follow: lagging ones, those of its own unit first, and none that it follows itself. */
function mayFollow(kpi: Kpi, context: RuleContext): Kpi[] {
  const { model } = context;
  const before = driversOf(kpi.id, model);
  const own = model.scope.unit(kpi.id);
  const near = ({ unit }: { unit: Id | undefined }) => (unit === own ? 0 : 1);
  return context
    .gathered(laggingKpis, '')
    .filter((other) => !before.has(other.kpi.id))
    .sort((a, b) => near(a) - near(b))
    .map((other) => other.kpi);
}

/** Everything that leads to a KPI, over any number of steps. */
function driversOf(kpi: Id, { entities, links, referencesTo }: OkrModel): Set<Id> {
  const found = new Set<Id>([kpi]);
  for (const id of found) {
    for (const { key, from } of referencesTo.get(id) ?? []) {
      const other = entities.get(from);
      if (other?.kind !== 'kpi' || links.get(key) !== id) continue;
      if (other.drivers.some(({ target }) => target.key === key)) found.add(from);
    }
  }
  return found;
}

function suggestion(followers: Kpi[]): string {
  const [only] = followers;
  return followers.length === 1 && only ? `, such as ${callIt(only)}` : '';
}

function drive(kpi: Kpi, followers: Kpi[], context: RuleContext): Fix[] {
  return followers.slice(0, MostOffered).flatMap((follower) => {
    const name = nameFrom(kpi.id, follower, context.model);
    if (name === undefined) return [];
    const change = addToBlock(kpi, context.text(kpi.uri), [`drives ${name}`]);
    return [{ title: `Say that ${callIt(follower)} follows: \`drives ${name}\``, changes: [change] }];
  });
}
