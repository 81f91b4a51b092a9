import { callIt } from '../../model/describe.ts';
import type { Kpi } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { insert, tab } from '../edits.ts';
import { together } from '../gathering.ts';
import { kpisFor, ledKpis } from '../gatherings/of-kpis.ts';
import { and } from '../naming.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'only-lagging-kpis',
  group: 'kpi',
  severity: 'info',
  presets: { 'balanced-scorecard': 'warning' },
  scope: 'workspace',
  gathers: [ledKpis],
  options: {
    min: { description: 'How many KPIs a team must have before it says something.', default: 2 },
  },
  docs: {
    summary: 'A team’s dashboard that shows only results.',
    why: 'Lagging KPIs tell how the last months went. When they turn, the cause is often weeks or months past. A leading one moves earlier and can be moved by the team, so that there is still time to act.\n\nOnly what is declared counts: it speaks where every KPI of a team says `lagging`. A leading KPI of another team that `drives` one of them is an early sign, too.',
    saysWho: ['Pivot Habit', 'Balanced scorecard practice: outcome measures need performance drivers'],
    instead:
      'Ask what has to change first for these to change later, and add it as a `leading` KPI that `drives` one of them.',
    bad: [
      {
        okr: `team gym "Gym"
kpi members "Members" for gym { unit members higher is better lagging healthy above 900 members critical below 700 members }
kpi income "Income per month" for gym { unit $ higher is better lagging healthy above $40k critical below $30k }
`,
      },
    ],
    good: [
      {
        okr: `team gym "Gym"
kpi members "Members" for gym { unit members higher is better lagging healthy above 900 members critical below 700 members }
kpi income "Income per month" for gym { unit $ higher is better lagging healthy above $40k critical below $30k }
kpi habit "Newcomers who train twice a week" for gym {
  unit %
  higher is better
  leading
  healthy above 60%, critical below 40%
  drives members after 8 weeks
}
`,
      },
    ],
  },
  checks: {
    together: together(kpisFor, (kpis, context, team) => {
      const [first] = kpis;
      if (!first || team === '' || kpis.length < Math.max(1, context.option<number>('min'))) return;
      if (kpis.some(({ indicator }) => indicator?.value !== 'lagging')) return;
      if (kpis.some(({ id }) => context.gathered(ledKpis, id).length > 0)) return;
      const unit = context.entity(team);
      context.report({
        uri: first.uri,
        at: first.head,
        label: 'Only results',
        message: `${and(kpis.slice(0, 3).map(callIt))}${kpis.length > 3 ? ' and the others' : ''} ${kpis.length === 2 ? 'both' : 'all'} show results: when they turn, it is late to act. Add a leading KPI for ${unit ? callIt(unit) : 'this team'}: what has to change first?`,
        about: kpis.map(({ id }) => id),
        related: kpis.slice(1, 4).map((kpi) => ({ place: context.place(kpi), message: 'Also lagging' })),
        fixes: addLeading(first),
      });
    }),
  },
});

function addLeading(first: Kpi): Fix[] {
  if (!first.for || !first.name) return [];
  const lines = [
    `kpi ${tab(1, 'early-sign')} "${tab(2, 'What moves first')}" for ${first.for.text} {`,
    `  unit ${tab(3, '%')}`,
    '  higher is better',
    '  leading',
    `  healthy above ${tab(4, '60%')}, critical below ${tab(5, '40%')}`,
    `  drives ${first.name.value} after ${tab(6, '6 weeks')}`,
    '}',
  ];
  return [
    {
      title: 'Add a leading KPI to fill in',
      changes: [insert(first.uri, first.range.end, `\n${lines.join('\n')}`)],
      snippet: true,
      preferred: true,
    },
  ];
}
