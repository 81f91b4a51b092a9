import { unitTitle } from '../../model/describe.ts';
import { together } from '../gathering.ts';
import { kpisFor } from '../gatherings/of-kpis.ts';
import { feedsAnother } from '../kpi-links.ts';
import { defineRule } from '../rule.ts';

const twelve = [
  ['pressed', 'Apples pressed', 'tonnes'],
  ['bottled', 'Bottles filled', 'bottles'],
  ['sold', 'Bottles sold', 'bottles'],
  ['returned', 'Crates returned', 'crates'],
  ['growers', 'Growers who deliver to us', 'growers'],
  ['shops', 'Shops that stock us', 'shops'],
  ['stars', 'Rating by visitors', '/ 5'],
  ['tours', 'Visitors on a tour', 'visitors'],
  ['yield', 'Juice per tonne', 'litres'],
  ['waste', 'Pomace thrown away', 'tonnes'],
  ['water', 'Water per bottle', 'litres'],
  ['late', 'Deliveries that came late', '%'],
]
  .map(([name, title, unit]) => `kpi ${name} "${title}" for cider { unit ${unit} }\n`)
  .join('');

export default defineRule({
  id: 'kpi-count',
  group: 'balance',
  severity: 'info',
  scope: 'workspace',
  options: {
    max: {
      description: 'The most KPIs on the dashboard of one unit.',
      default: 12,
      presets: { 'balanced-scorecard': 25 },
    },
  },
  docs: {
    summary: 'More than twelve KPIs on the dashboard of one unit.',
    why: `A dashboard is read at a glance, like the one in a car; everything else can wait for the yearly service. Beyond a dozen dials nobody notices the one that turned red.

The KPIs \`for\` one unit are counted together. Those that only feed a formula or a roll-up do not count: nobody has to look at them.`,
    saysWho: [
      'The OKR and KPI car dashboard article',
      'The OKR and balanced scorecard article',
      'Felipe Castro: few KPIs, each with a band',
    ],
    disagrees: [
      'Balanced scorecard practice has four to seven measures in each of four perspectives, some 25 in all. The preset `balanced-scorecard` allows that many.',
    ],
    instead:
      'Keep those that somebody would act on within days. Give others to the team that can move them, combine counts to a share by a formula, or drop what nobody asked about for a quarter.',
    bad: [
      {
        okr: `team cider "Cider mill"\n${twelve}kpi labels "Labels printed" for cider { unit labels }\n`,
      },
    ],
    good: [
      {
        okr: `team cider "Cider mill"\n${twelve}`,
      },
    ],
  },
  checks: {
    together: together(kpisFor, (all, context) => {
      const most = Math.max(0, context.option<number>('max'));
      if (all.length <= most) return;
      const kpis = all.filter((kpi) => !feedsAnother(kpi, context.model));
      const first = kpis[most];
      if (!first) return;
      const unit = context.target(first.for);
      context.report({
        uri: first.uri,
        at: first.head,
        label: 'Too many KPIs',
        message: `${unit?.kind === 'unit' ? `${unitTitle(unit)} has ${kpis.length} KPIs` : `${kpis.length} KPIs belong to nobody in particular`}: with more than ${most}, nobody notices the one that turns red. Keep those that somebody would act on, and give the others to whoever can move them.`,
        about: [first.id],
      });
    }),
  },
});
