import { addDays, isoDate } from '../../language/values/date.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { type NewFile, newOkrs } from './new-okrs.ts';

/** A small workspace to start from: who there is, what is measured, and one team's OKRs for the quarter of a day. */
export function starterWorkspace(date: IsoDate): NewFile[] {
  return [
    { path: 'okr.config.json', text: `${JSON.stringify({ preset: 'recommended' }, undefined, 2)}\n` },
    { path: 'company.okr', text: company },
    { path: 'kpis.okr', text: kpis(date) },
    newOkrs('growth', date, {
      lead: 'alex',
      strategy: 'first-week-first',
      kpi: 'week-one',
      withCheckIn: true,
    }),
  ];
}

const company = `// Who there is, and where you want to go. Everything else refers to the names declared here.
company our-company "Our company" {
  mission "Say in one sentence whom you are here for, and what gets better for them"
}

team growth "Growth" in our-company { lead alex }

person alex "Alex Example" in growth

strategy first-week-first "Win people in their first week" {
  because "Who succeeds in the first week stays; who does not is gone before we can help"
  instead of "Winning back those who have left"
}
`;

function kpis(date: IsoDate): string {
  const [before, last] = [monthBefore(monthBefore(date)), monthBefore(date)];
  return `// The dashboard. A KPI keeps running; an OKR changes something.
kpi week-one "Active in week one" for growth {
  unit %
  higher is better
  leading
  owner alex
  healthy above 45%, critical below 30%
  drives kept after 4 weeks
  actual { ${before} 34%, ${last} 35% }
}

kpi kept "Still with us after 30 days" for growth {
  unit %
  higher is better
  lagging
  owner alex
  healthy above 58%, critical below 45%
  actual { ${before} 51%, ${last} 52% }
}
`;
}

/** The month before that of a day, `2026-10`. */
function monthBefore(day: string): string {
  const first = isoDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1);
  return addDays(first, -1).slice(0, 7);
}
