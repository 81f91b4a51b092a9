import { callIt } from '../../model/describe.ts';
import type { Id, Kpi } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToBlock } from '../edits.ts';
import { feedsAnother, nameFrom } from '../kpi-links.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

export default defineRule({
  id: 'leads-nowhere',
  group: 'balance',
  severity: 'info',
  presets: { 'balanced-scorecard': 'warning' },
  scope: 'workspace',
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
    workspace(context) {
      const kpis = context.model.files.flatMap((file) => file.kpis);
      const linked = linkedByObjectives(context);
      for (const kpi of kpis) {
        if (kpi.indicator?.value !== 'leading' || kpi.drivers.length > 0 || linked.has(kpi.id)) continue;
        if (feedsAnother(kpi, context.model)) continue;
        const followers = mayFollow(kpi, kpis, context);
        if (followers.length === 0) continue;
        context.report({
          uri: kpi.uri,
          at: kpi.indicator.range,
          label: 'Leads nowhere',
          message: `${callIt(kpi)} is called leading, but nothing says what follows when it moves, so nobody can check the bet. Write what it \`drives\`${suggestion(followers)}.`,
          about: [kpi.id],
          fixes: drive(kpi, followers, context),
        });
      }
    },
  },
});

/** The KPIs whose key results say what follows: by a link of their own, beside a lagging one, or through `supports`. */
function linkedByObjectives(context: WorkspaceContext): Set<Id> {
  const linked = new Set<Id>();
  for (const objective of context.model.files.flatMap((file) => file.objectives)) {
    const onward =
      objective.supports.length > 0 ||
      objective.keyResults.some((keyResult) => context.assessment(keyResult).indicator.label === 'lagging');
    for (const { measures, drivers } of objective.keyResults) {
      const kpi = measures && context.model.links.get(measures.key);
      if (kpi !== undefined && (onward || drivers.length > 0)) linked.add(kpi);
    }
  }
  return linked;
}

/** The most KPIs that are offered. */
const MostOffered = 3;

/** The KPIs that could follow: lagging ones, those of its own unit first, and none that it follows itself. */
function mayFollow(kpi: Kpi, kpis: Kpi[], { model }: WorkspaceContext): Kpi[] {
  const before = driversOf(kpi.id, kpis, model.links);
  const unit = model.scope.unit(kpi.id);
  const near = (other: Kpi) => (model.scope.unit(other.id) === unit ? 0 : 1);
  return kpis
    .filter((other) => other.indicator?.value === 'lagging' && !before.has(other.id))
    .sort((a, b) => near(a) - near(b));
}

/** Everything that leads to a KPI, over any number of steps. */
function driversOf(kpi: Id, kpis: Kpi[], links: ReadonlyMap<string, Id>): Set<Id> {
  const found = new Set<Id>([kpi]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const other of kpis) {
      if (other.drivers.some(({ target }) => found.has(links.get(target.key) ?? ''))) found.add(other.id);
    }
  }
  return found;
}

function suggestion(followers: Kpi[]): string {
  const [only] = followers;
  return followers.length === 1 && only ? `, such as ${callIt(only)}` : '';
}

function drive(kpi: Kpi, followers: Kpi[], context: WorkspaceContext): Fix[] {
  return followers.slice(0, MostOffered).flatMap((follower) => {
    const name = nameFrom(kpi.id, follower, context.model);
    if (name === undefined) return [];
    const change = addToBlock(kpi, context.text(kpi.uri), [`drives ${name}`]);
    return [{ title: `Say that ${callIt(follower)} follows: \`drives ${name}\``, changes: [change] }];
  });
}
