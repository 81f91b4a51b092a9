import type { KeyResult } from '../../language/model/entities.ts';
import type { Horizon, Impact } from '../../language/protocol/balance.ts';
import type { Placed } from './balance.ts';
import { delayText } from './days.ts';
import { isEffect, metricOf } from './first-signs.ts';
import { titleOf, type ViewContext } from './view-context.ts';
import { quoted } from './words.ts';

/** An empty cell, and what stands around it. */
export interface Gap {
  impact: Impact;
  horizon: Horizon;
  placed: readonly Placed[];
  keyResults: readonly KeyResult[];
}

const Unknown = {
  customer: {
    leading: 'Nothing tells during the cycle whether customers notice.',
    lagging: 'Nobody says whether customers are better off in the end.',
  },
  business: {
    leading: 'The business hears nothing before the end of the cycle.',
    lagging: 'Nobody says what the business has from it in the end.',
  },
} as const;

/** What will not be known because of an empty cell, and what comes closest to filling it. */
export function balanceGap(context: ViewContext, gap: Gap): string | undefined {
  if (gap.impact === 'internal') return undefined;
  const lead = Unknown[gap.impact][gap.horizon];
  const hint = gap.horizon === 'leading' ? driverHint(context, gap) : guardrailHint(context, gap);
  return hint === undefined ? lead : `${lead} ${hint}`;
}

/** A KPI that is declared to move what is measured late could be measured too. */
function driverHint(context: ViewContext, { impact, placed }: Gap): string | undefined {
  const measured = new Set(placed.map(({ keyResult }) => metricOf(context, keyResult)));
  for (const { keyResult, sides } of placed) {
    if (sides.impact !== impact || sides.horizon !== 'lagging') continue;
    for (const edge of context.edgesTo(metricOf(context, keyResult))) {
      const driver = context.computed.model.entities.get(edge.from);
      if (driver?.kind !== 'kpi' || measured.has(driver.id) || !isEffect(edge)) continue;
      const after = edge.afterDays ? ` after ${delayText(edge.afterDays)}` : '';
      return `${quoted(titleOf(driver))} ${edge.kind} ${quoted(titleOf(keyResult))}${after}: it could speak first.`;
    }
  }
  return undefined;
}

/** A guardrail for the same people comes close, but only says what must not happen. */
function guardrailHint(context: ViewContext, { impact, keyResults }: Gap): string | undefined {
  const close = keyResults.filter((each) => each.form === 'guardrail' && context.assess(each).impact.label === impact);
  // What somebody has declared is nearer than what its wording suggests.
  const guardrail = close.find((each) => context.assess(each).impact.declared) ?? close[0];
  return guardrail && `${quoted(titleOf(guardrail))} comes close, but it is a guardrail.`;
}
