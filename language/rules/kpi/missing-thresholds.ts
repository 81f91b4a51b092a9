import { addToBlock, tab } from '../edits.ts';
import { feedsAnother } from '../kpi-links.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-thresholds',
  group: 'kpi',
  severity: 'warning',
  scope: 'file',
  docs: {
    summary: 'A KPI without bands: it would always look healthy.',
    why: 'A number alone says nothing about health. Without a band nobody is called when it turns, and the dashboard stays calm. KPIs that only feed a formula or a roll-up are left alone: the total carries the bands.',
    saysWho: ['The OKR and KPI car dashboard article: a gauge has a red zone', 'Felipe Castro'],
    instead: 'Write where it is `healthy` and where it is `critical`, in its own unit.',
    bad: [
      {
        okr: `team bikes "Bikes"
kpi flat "Bikes out of order" for bikes { unit % lower is better }
`,
      },
    ],
    good: [
      {
        okr: `team bikes "Bikes"
kpi flat "Bikes out of order" for bikes {
  = broken / fleet
  unit %
  lower is better
  healthy below 5%, critical above 12%
}
kpi broken "Bikes reported broken" for bikes { unit bikes lower is better }
kpi fleet "Bikes on the street" for bikes { unit bikes higher is better }
`,
        note: 'The two counts only feed the share.',
      },
    ],
  },
  checks: {
    kpi(kpi, context) {
      if (kpi.healthy || kpi.critical || feedsAnother(kpi, context.model)) return;
      const lower = kpi.polarity?.value === 'lower';
      const [healthy, critical] = lower ? ['below', 'above'] : ['above', 'below'];
      const share = kpi.unit?.value.kind === 'percent' ? '%' : '';
      const [good, bad] = lower ? ['10', '20'] : ['20', '10'];
      context.report({
        at: kpi.head,
        label: 'No bands',
        message: `Nothing says when this KPI is in trouble, so it can never turn red. Add where it is healthy and where it is critical: \`healthy ${healthy} …, critical ${critical} …\`.`,
        about: [kpi.id],
        fixes: [
          {
            title: 'Add the bands to fill in',
            changes: [
              addToBlock(kpi, context.text(kpi.uri), [
                `healthy ${healthy} ${tab(1, good + share)}, critical ${critical} ${tab(2, bad + share)}`,
              ]),
            ],
            snippet: true,
            preferred: true,
          },
        ],
      });
    },
  },
});
