/** A small made-up organisation for tests of what one sees while writing: three teams, people, KPIs, two cycles. */
export const organisation = {
  'company.okr': `company orchard "Orchard"
department fruit "Fruit" in orchard { lead ana }
team pickers "Pickers" in fruit
team press "Cider press" in orchard
person ana "Ana Reyes" in fruit
person maya "Maya Okafor" in pickers
person jo "Jo Lindqvist" in press
role steward "Steward" in orchard
strategy own-trees "Own trees before bought apples"
goal ten-farms "Ten farms" for orchard by 2028-12-31
cycle harvest "Harvest" from 2026-09-01 to 2026-11-30
`,
  'kpis.okr': `kpi ripe "Apples picked ripe" for pickers {
  unit %
  higher is better
  healthy above 80%, critical below 60%
  actual { 2026-09 70%, 2026-10 72% }
  plan { 2026-12 78% }
  target 90% by 2027-06-30
}
kpi baskets "Baskets a day" for pickers { unit baskets actuals from "data/baskets.csv" column baskets }
kpi cider-cost "Cost of a bottle" for press { unit $ lower is better actual { 2026-10 $2.40 } }
`,
  'orchard/2026.okr': `okrs for orchard in 2026
objective known "Everybody in the valley knows our cider" {
  kr shops "Shops that sell it" from 10 shops to 40 shops
}
`,
  'press/2026-Q4.okr': `okrs for press in 2026-Q4
objective no-waste "Nothing that was picked is thrown away" {
  kr thrown "Apples thrown away" from 12% to 4%
}
`,
  'data/baskets.csv': 'month,baskets,broken\n2026-10,120,4\n2026-11,131,2\n',
};
