import type { KeyResult, Objective } from '../../language/model/entities.ts';
import type { BalanceOffer, Horizon, Impact } from '../../language/protocol/balance.ts';
import type { Placed } from './balance.ts';
import { delayText } from './days.ts';
import { isEffect, metricOf } from './first-signs.ts';
import { placeOf, titleOf, type ViewContext } from './view-context.ts';
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
export function balanceGap(context: ViewContext, gap: Gap): string {
  if (gap.impact === 'internal') return 'Work inside can do without.';
  const lead = Unknown[gap.impact][gap.horizon];
  const hint = gap.horizon === 'leading' ? driverHint(context, gap) : guardrailHint(context, gap);
  return hint === undefined ? lead : `${lead} ${hint}`;
}

/** A key result that would fill an empty cell: in the objective that comes closest to it. */
export function balanceOffer(
  context: ViewContext,
  gap: Gap,
  objectives: readonly Objective[],
): BalanceOffer | undefined {
  const { impact, horizon, placed } = gap;
  const driven = horizon === 'leading' ? driverOf(context, gap) : undefined;
  const near = driven?.keyResult ?? placed.find(({ sides }) => sides.impact === impact)?.keyResult;
  const objective = (near && context.objectiveOf(near.id)) ?? objectives[0];
  if (!objective) return undefined;
  const where = `“${titleOf(objective)}”`;
  const kpi = driven?.driver.name && driven.driver;
  return {
    label: kpi ? `Measure ${quoted(titleOf(kpi))} in ${where}` : `Add one to ${where}`,
    objective: objective.id,
    place: placeOf(objective),
    impact,
    horizon,
    kpi: kpi?.id,
  };
}

function driverHint(context: ViewContext, gap: Gap): string | undefined {
  const driven = driverOf(context, gap);
  if (!driven) return undefined;
  const { driver, edge, keyResult } = driven;
  const after = edge.afterDays ? ` after ${delayText(edge.afterDays)}` : '';
  return `${quoted(titleOf(driver))} ${edge.kind} ${quoted(titleOf(keyResult))}${after}: it could speak first.`;
}

/** A KPI that is declared to move what is measured late could be measured too. */
function driverOf(context: ViewContext, { impact, placed }: Gap) {
  const measured = new Set(placed.map(({ keyResult }) => metricOf(context, keyResult)));
  for (const { keyResult, sides } of placed) {
    if (sides.impact !== impact || sides.horizon !== 'lagging') continue;
    for (const edge of context.edgesTo(metricOf(context, keyResult))) {
      const driver = context.computed.model.entities.get(edge.from);
      if (driver?.kind !== 'kpi' || measured.has(driver.id) || !isEffect(edge)) continue;
      return { driver, edge, keyResult };
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
