import { hole, type Snippet, snip } from '../snippet.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Block } from './block.ts';

/** KPIs: one whose values are written down, and one that is worked out from others. */
export function kpis(around: Surroundings): Block[] {
  return [
    {
      label: 'kpi "…" { … }',
      filter: 'kpi',
      title: 'with its bands',
      body: snip`kpi ${hole('short-name')} "${hole('What is counted, of whom, per what time')}" for ${around.team()} ${kpiBody(around)}`,
    },
    {
      label: 'kpi "…" { = … / … }',
      filter: 'kpi formula =',
      title: 'computed from others',
      body: snip`kpi ${hole('short-name')} "${hole('What the share or sum tells you')}" for ${around.team()} {
  = ${around.kpi()} / ${around.kpi()}
  unit ${hole('%')}
  ${hole('higher is better', 'lower is better')}
  owner ${around.owner()}
  healthy above ${hole('40%')}, critical below ${hole('30%')}
}`,
    },
  ];
}

/** What stands between the braces of a KPI, and they. */
export function kpiBody(around: Surroundings): Snippet {
  return snip`{
  unit ${hole('%')}
  ${hole('higher is better', 'lower is better')}
  ${hole('leading', 'lagging')}
  owner ${around.owner()}
  cadence ${hole('weekly', 'monthly', 'quarterly')}
  healthy above ${hole('40%')}, critical below ${hole('30%')}
  actual { ${around.today.slice(0, 7)} ${hole('36%')} }
}`;
}
