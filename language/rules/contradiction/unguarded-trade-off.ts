import { kpiOf, type Way } from '../../analysis/contradictions/aims.ts';
import { decisionsIn } from '../../analysis/contradictions/decisions.ts';
import { moves } from '../../analysis/contradictions/metric-graph.ts';
import { callIt } from '../../model/describe.ts';
import type { Id, KeyResult, Kpi, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { formatNumber } from '../../values/quantity.ts';
import { addToBlock } from '../edits.ts';
import { kpisAt, kpisBelow, kpisWithin, watchedKpis } from '../gatherings/of-kpis.ts';
import { edgeOf, guardrailLine } from '../guardrail-words.ts';
import { nameFrom } from '../kpi-links.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Standing, standingOf } from '../standings.ts';
import { type KnownTradeOff, readTradeOff, usualTradeOffs } from '../trade-off-table.ts';
import { unwatchedPush } from '../unwatched-pushes.ts';
import { wantedWay } from '../wanted-way.ts';

export default defineRule({
  id: 'unguarded-trade-off',
  group: 'contradiction',
  severity: 'hint',
  presets: { strict: 'info' },
  wording: true,
  scope: 'workspace',
  gathers: [kpisAt, kpisBelow, kpisWithin, watchedKpis],
  options: {
    pairs: {
      description:
        'Known trade-offs, one in each line: "more A, B against C, D" or "less A against C". Words of titles; a list of your own replaces this one.',
      default: [...usualTradeOffs],
    },
  },
  docs: {
    summary: 'A known trade-off is pushed on one side, and nothing guards the other.',
    why: 'Sooner against faultless, more customers against what each one costs or whether they stay, cheaper against content, full against waiting: in each of these pairs the first is easily bought at the price of the second. When one side is pushed and the other is a KPI on your own dashboard, one line is enough to keep it in sight.\n\nNothing is said where the other side has a guardrail or a key result of its own, where the two are linked in any way (a formula, `drives`, `raises`, `lowers`: then it can be computed), or where the trade-off is accepted. Only KPIs of the same unit, of those above and below it and of its neighbours count. Where nothing at all watches a hard push, [missing-guardrail](missing-guardrail.md) speaks. The table of pairs can be changed in `okr.config.json`.',
    saysWho: [
      'Andy Grove: pair every indicator with one that shows its price',
      'Christina Wodtke (Radical Focus): health metrics',
    ],
    instead: 'Add a guardrail on the other side: `kr "Parcels damaged" measures damaged stay below 2%`.',
    bad: [
      {
        okr: `team canteen "Canteen"
kpi content "Satisfaction of guests" for canteen { unit % higher is better healthy above 80% critical below 65% }
okrs for canteen in 2026-Q4
objective lean "A good lunch for little money" {
  kr cost "Cost of a meal" from $5.20 to $4.80
  kr kitchen "Meals cooked in the house" from 70% to 85%
}
`,
      },
    ],
    good: [
      {
        okr: `team canteen "Canteen"
kpi content "Satisfaction of guests" for canteen { unit % higher is better healthy above 80% critical below 65% }
okrs for canteen in 2026-Q4
objective lean "A good lunch for little money" {
  kr cost "Cost of a meal" from $5.20 to $4.80
  kr kitchen "Meals cooked in the house" from 70% to 85%
  kr happy "Satisfaction of guests" measures content stay above 80%
}
`,
      },
    ],
  },
  checks: {
    file({ objectives }, context) {
      const table = context.option<string[]>('pairs').flatMap((line) => readTradeOff(line) ?? []);
      for (const objective of objectives) {
        const standing = standingOf(objective, context.computed);
        if (standing) check(standing, table, context);
      }
    },
  },
});

/** So many KPIs are looked at for one that may suffer. */
const Looked = 200;

/**
 * The KPIs that some trade-off of the table makes suffer, nearest first: of the unit and those below it, of those above it,
 * of its neighbours.
 */
function near({ unit, above }: Standing, table: readonly KnownTradeOff[], context: RuleContext): Kpi[] {
  const own = context.gathered(kpisWithin, unit);
  const higher = above.flatMap((each) => context.gathered(kpisAt, each));
  const [next] = above;
  const neighbours = next === undefined ? [] : context.gathered(kpisBelow, next);
  return [...own, ...higher, ...neighbours]
    .map(({ kpi }) => kpi)
    .filter((kpi) => table.some((pair) => maySuffer(kpi, pair)))
    .slice(0, Looked);
}

const known = new WeakMap<Kpi, Map<KnownTradeOff, boolean>>();

/** Whether a KPI is what a trade-off costs, by its title. */
function maySuffer(kpi: Kpi, pair: KnownTradeOff): boolean {
  const answers = known.get(kpi) ?? new Map<KnownTradeOff, boolean>();
  known.set(kpi, answers);
  const answer = answers.get(pair) ?? pair.suffers.test(kpi.title?.value ?? '');
  answers.set(pair, answer);
  return answer;
}

/** One objective, one finding: at the first key result that pushes a known trade-off. */
function check(standing: Standing, table: readonly KnownTradeOff[], context: RuleContext): void {
  const { objective } = standing;
  for (const keyResult of objective.keyResults) {
    const title = keyResult.title?.value ?? '';
    const way = wantedWay(keyResult, context);
    const pairs = table.filter((pair) => pair.way === way && pair.pushed.test(title) && !pair.suffers.test(title));
    for (const pair of pairs) {
      const kpi = guardedBesides(objective, pair) ? undefined : sufferer(keyResult, pair, standing, table, context);
      // Said by missing-guardrail.
      if (!kpi || unwatchedPush(objective, 30, context)) continue;
      report(keyResult, objective, kpi, pair.way, context);
      return;
    }
  }
}

/** The nearest KPI that the pair names; none where one of them is looked after. */
function sufferer(
  keyResult: KeyResult,
  pair: KnownTradeOff,
  standing: Standing,
  table: readonly KnownTradeOff[],
  context: RuleContext,
): Kpi | undefined {
  const named = near(standing, table, context).filter((kpi) => maySuffer(kpi, pair));
  return named.some((kpi) => isSettled(keyResult, kpi, standing, context)) ? undefined : named[0];
}

/** The objective itself looks after the other side, in words. */
function guardedBesides(objective: Objective, pair: KnownTradeOff): boolean {
  return objective.keyResults.some(({ title }) => pair.suffers.test(title?.value ?? ''));
}

function isSettled(keyResult: KeyResult, kpi: Kpi, standing: Standing, context: RuleContext): boolean {
  const { computed, model } = context;
  if (context.gathered(watchedKpis, kpi.id).some((period) => overlaps(period, standing.period))) return true;
  const measured = kpiOf(keyResult.measures, computed);
  const own = [measured, ...keyResult.drivers.map(({ target }) => kpiOf(target, computed))].flatMap(
    (each) => each ?? [],
  );
  if (own.some(({ id }) => moves(id, kpi.id, model) || moves(kpi.id, id, model))) return true;
  const mine = new Set<Id | undefined>([keyResult.id, standing.objective.id, measured?.id]);
  return context
    .whole(decisionsIn)
    .some(
      ({ accepted, against, state }) =>
        state === 'in force' &&
        ((mine.has(accepted) && against === kpi.id) ||
          (mine.has(against) && accepted === kpi.id) ||
          accepted === keyResult.id),
    );
}

function report(keyResult: KeyResult, objective: Objective, kpi: Kpi, way: Way, context: RuleContext): void {
  context.report({
    at: keyResult.head,
    label: 'Known trade-off',
    message: `${callIt(keyResult)} should ${way === 'up' ? 'rise' : 'fall'}, which is often paid for with ${callIt(kpi)}, and nothing guards that one. Add a guardrail on it, say how the two are linked, or record the trade-off with \`accept … against … because "…"\`.`,
    about: [keyResult.id, objective.id, kpi.id],
    related: [{ place: context.place(kpi), message: 'What may suffer' }],
    fixes: guardrail(objective, kpi, context),
  });
}

/** A guardrail at the edge of the KPI's own healthy band, else one to fill in. */
function guardrail(objective: Objective, kpi: Kpi, context: RuleContext): Fix[] {
  const name = nameFrom(objective.id, kpi, context.model);
  if (!name) return [];
  const edge = edgeOf(kpi, context.computed.kpis.get(kpi.id));
  const { limit } = edge;
  const line = guardrailLine(kpi, name, edge);
  return [
    {
      title: `Add a guardrail on ${callIt(kpi)}${limit ? ` at ${formatNumber(limit.value, limit.unit)}` : ''}`,
      changes: [addToBlock(objective, context.text(objective.uri), [line])],
      snippet: true,
      preferred: true,
    },
  ];
}
