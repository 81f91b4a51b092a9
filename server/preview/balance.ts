import type { Id, KeyResult, KeyResultForm, Objective } from '../../language/model/entities.ts';
import type {
  BalanceCell,
  BalanceColumn,
  BalanceCount,
  BalanceItem,
  BalanceTeam,
  BalanceView,
  Horizon,
  Impact,
} from '../../language/protocol/balance.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import { badge } from './badges.ts';
import { balanceGap, balanceOffer } from './balance-gap.ts';
import { balanceSentence } from './balance-sentence.ts';
import type { KeptParts } from './kept-parts.ts';
import { figuresOf } from './key-result-row.ts';
import { rowState } from './row-state.ts';
import { objectivesIn, severalTeams, teamKey, teamLabel } from './scope.ts';
import { placeOf, teamOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { countText, listText } from './words.ts';

/** Which side a key result is on, as declared or as its wording suggests; what nobody can tell is left open. */
interface Sides {
  impact?: Impact;
  horizon?: Horizon;
  suggested: ReadonlySet<Impact | Horizon>;
}

/** A key result with its sides. */
export interface Placed {
  keyResult: KeyResult;
  sides: Sides;
}

/** Rules that speak of an empty cell, the one about its own side first. */
const Rules = {
  leading: 'missing-leading-indicator',
  lagging: 'missing-lagging-indicator',
  side: 'one-sided-value',
} as const;

/** Whom the key results of a team serve and when they tell, and the same for every objective of the cycle. */
export function balanceView(context: ViewContext, scope: PreviewScope, kept: KeptParts): BalanceView {
  const objectives = objectivesIn(context, scope);
  const keyResults = objectives.flatMap((each) => each.keyResults);
  const placed = keyResults.filter(isMeasured).map((keyResult) => ({
    keyResult,
    sides: kept.get(`sides ${keyResult.id}`, (asked) => sidesOf(asked, keyResult)),
  }));
  const findings = findingsOn(context, objectives);
  // Of several teams nobody knows whose it would be.
  const mixed = severalTeams(context, objectives);
  const writable = objectives.filter(({ draft }) => !draft);
  const rows = (['customer', 'business', 'internal'] as const).map((impact) => ({
    impact,
    cells: (['leading', 'lagging'] as const).map((horizon): BalanceCell => {
      const inCell = placed.filter(({ sides }) => sides.impact === impact && sides.horizon === horizon);
      const items = inCell.map((each) =>
        kept.get(`balance item ${each.keyResult.id}`, (asked) => itemOf(asked, again(asked, each))),
      );
      if (items.length > 0) return { horizon, items };
      const empty = { impact, horizon, placed, keyResults };
      // Work inside may well go without either: no cell of it is a gap.
      if (impact === 'internal') return { horizon, items, gap: balanceGap(context, empty) };
      const other = placed.some(({ sides }) => sides.impact === impact);
      const finding = findings.find(({ code }) => code === (other ? Rules[horizon] : Rules.side));
      return {
        horizon,
        items,
        gap: balanceGap(context, empty),
        finding: finding && badge(finding),
        offer: finding || mixed ? undefined : balanceOffer(context, empty, writable),
      };
    }),
  }));
  return {
    sentence: balanceSentence(teamLabel(context, scope), placed.length, rows),
    rows: rows.filter(({ impact, cells }) => impact !== 'internal' || cells.some(({ items }) => items.length > 0)),
    undeclared: placed.flatMap((each) =>
      kept.get(`undeclared ${each.keyResult.id}`, (asked) => undeclaredOf(asked, again(asked, each))),
    ),
    unplaced: unplacedText(keyResults),
    teams: teamsOf(context, objectivesIn(context, { cycle: scope.cycle }), kept),
    every: scope.cycle === undefined ? 'Every objective of every cycle' : `Every objective of ${scope.cycle}`,
  };
}

function isMeasured({ form }: KeyResult): boolean {
  return form === 'measured' || form === 'none';
}

/** The same, asked of a context that writes down what it was asked. */
function again(context: ViewContext, each: Placed): Placed {
  const keyResult = context.computed.model.entities.get(each.keyResult.id);
  return keyResult?.kind === 'key result' ? { keyResult, sides: sidesOf(context, keyResult) } : each;
}

function sidesOf(context: ViewContext, keyResult: KeyResult): Sides {
  const { indicator, impact } = context.assess(keyResult);
  const horizon = indicator.label === 'unclear' ? undefined : indicator.label;
  const whom = impact.label === 'unclear' ? undefined : impact.label;
  const suggested = new Set<Impact | Horizon>();
  if (horizon && !indicator.declared) suggested.add(horizon);
  if (whom && !impact.declared) suggested.add(whom);
  return { horizon, impact: whom, suggested };
}

function itemOf(context: ViewContext, { keyResult, sides }: Placed): BalanceItem {
  const objective = context.objectiveOf(keyResult.id);
  return {
    id: keyResult.id,
    place: placeOf(keyResult),
    title: titleOf(keyResult),
    team: teamOf(context, keyResult),
    cycle: objective?.cycle?.value ?? '',
    state: rowState(keyResult.form, figuresOf(context, keyResult)),
    suggested: sides.suggested.size > 0,
  };
}

function undeclaredOf(context: ViewContext, each: Placed): BalanceItem[] {
  const { impact, horizon } = each.sides;
  if (impact && horizon) return [];
  const words = [
    ...(horizon ? [] : ['`leading` or `lagging`']),
    ...(impact ? [] : ['`customer`, `business` or `internal`']),
  ];
  return [{ ...itemOf(context, each), missing: `say ${words.join(', and ')}` }];
}

const Unplaced: [KeyResultForm, string, string][] = [
  ['guardrail', 'guardrail', 'guardrails'],
  ['milestone', 'milestone', 'milestones'],
  ['baseline', 'baseline task', 'baseline tasks'],
];

function unplacedText(keyResults: readonly KeyResult[]): string {
  const parts = Unplaced.map(([form, one, many]) => ({
    count: keyResults.filter((each) => each.form === form).length,
    one,
    many,
  }));
  return listText(parts.filter(({ count }) => count > 0).map(({ count, one, many }) => countText(count, one, many)));
}

function findingsOn(context: ViewContext, objectives: readonly Objective[]) {
  const codes = new Set<string>(Object.values(Rules));
  return objectives.flatMap(({ id }) => context.findingsAbout(id)).filter(({ code }) => codes.has(code));
}

function teamsOf(context: ViewContext, objectives: readonly Objective[], kept: KeptParts): BalanceTeam[] {
  const teams = new Map<Id, BalanceTeam>();
  for (const objective of objectives) {
    const key = teamKey(context, objective.for) ?? '';
    const team = teams.get(key) ?? { team: unitTitle(context, objective.for), objectives: [] };
    teams.set(key, team);
    team.objectives.push(
      kept.get(`balance ${objective.id}`, (asked) => lineOf(asked, asked.objectiveOf(objective.id) ?? objective)),
    );
  }
  return [...teams.values()];
}

function lineOf(context: ViewContext, objective: Objective): BalanceTeam['objectives'][number] {
  return {
    id: objective.id,
    place: placeOf(objective),
    title: titleOf(objective),
    cycle: objective.cycle?.value ?? '',
    counts: countsOf(context, objective),
  };
}

function countsOf(context: ViewContext, { keyResults }: Objective): Record<BalanceColumn, BalanceCount> {
  const none = (): BalanceCount => ({ declared: 0, suggested: 0 });
  const counts = {
    customer: none(),
    business: none(),
    internal: none(),
    leading: none(),
    lagging: none(),
    guardrail: none(),
  };
  for (const keyResult of keyResults) {
    if (keyResult.form === 'guardrail') counts.guardrail.declared += 1;
    if (!isMeasured(keyResult)) continue;
    const { impact, horizon, suggested } = sidesOf(context, keyResult);
    for (const side of [impact, horizon]) {
      if (side) counts[side][suggested.has(side) ? 'suggested' : 'declared'] += 1;
    }
  }
  return counts;
}
