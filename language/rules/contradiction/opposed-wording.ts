import { kpiOf, type Way } from '../../analysis/contradictions/aims.ts';
import { contradictionsIn } from '../../analysis/contradictions/contradictions.ts';
import { decisionsIn } from '../../analysis/contradictions/decisions.ts';
import { areLinked } from '../../analysis/contradictions/metric-graph.ts';
import { callIt } from '../../model/describe.ts';
import type { Id, KeyResult, Kpi } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps } from '../../values/cycle.ts';
import { addToStatement } from '../edits.ts';
import type { Gathering } from '../gathering.ts';
import { nameFrom } from '../kpi-links.ts';
import { ownersOrNobody } from '../naming.ts';
import { type Mention, mentionsIn, nearness, samePart } from '../opposed-titles.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { type Standing, standingOf } from '../standings.ts';
import { wantedWay } from '../wanted-way.ts';

/** What the words of a key result ask for. */
interface Wish {
  keyResult: KeyResult;
  standing: Standing;
  mention: Mention;
  way: Way;
  kpi?: Kpi;
}

/** All wishes, under the empty key. */
const wished: Gathering<Wish> = {
  name: 'wishes',
  *of({ objectives }, context) {
    for (const objective of objectives) {
      for (const keyResult of objective.keyResults) {
        const mentions = mentionsIn(keyResult.title?.value ?? '');
        const way = mentions.length > 0 ? wantedWay(keyResult, context) : undefined;
        const standing = way && standingOf(objective, context.computed);
        if (!standing) continue;
        const kpi = kpiOf(keyResult.measures, context.computed);
        for (const mention of mentions) yield ['', { keyResult, standing, mention, way, kpi }];
      }
    }
  },
};

export default defineRule({
  id: 'opposed-wording',
  group: 'contradiction',
  severity: 'hint',
  wording: true,
  scope: 'workspace',
  gathers: [wished],
  docs: {
    summary: 'Two key results whose words pull against each other, on metrics that nothing links.',
    why: 'Some metrics are one thing seen from two sides: who leaves and who stays, the time a machine stands and the time it runs. If both should rise, or both should fall, only one of the two can be had. As long as nothing links the metrics, no arithmetic can say so; the words can.\n\nOne down and the other up is agreement and never named. Neither are different parts (another region, another group), units far from each other, other times and drafts. Where the metrics are linked (a formula, `drives`, `raises`, `lowers`), [works-against](works-against.md) knows better.',
    saysWho: ['Pivot Habit: OKRs of one team must not pull against another’s'],
    instead:
      'Correct the one that goes the wrong way, or say how the two metrics hang together (`lowers …`, a formula), so that it can be computed.',
    bad: [
      {
        okr: `team gym "Gym"
kpi left "Members who leave in a year" for gym { unit % lower is better healthy below 20% critical above 35% }
okrs for gym in 2026-Q4
objective honest "Nobody pays for a card they do not use" {
  kr out "Members who leave in a year" measures left from 18% to 25%
}
objective home "The gym is a second living room" {
  kr stay "Members who stay" from 70% to 80%
}
`,
      },
    ],
    good: [
      {
        okr: `team gym "Gym"
kpi left "Members who leave in a year" for gym { unit % lower is better healthy below 20% critical above 35% }
okrs for gym in 2026-Q4
objective honest "Nobody wants to give back the card" {
  kr out "Members who leave in a year" measures left from 18% to 12%
}
objective home "The gym is a second living room" {
  kr stay "Members who stay" from 70% to 80%
}
`,
        note: 'Fewer leave and more stay: the two agree.',
      },
    ],
  },
  checks: {
    *workspace(context) {
      const wishes = new Wishes(context.gathered(wished, ''));
      const told = new Set<Id>();
      for (const [index, wish] of wishes.all.entries()) {
        if (index % AtOnce === 0) yield;
        const other = told.has(wish.keyResult.id) ? undefined : wishes.against(wish, context);
        if (!other || told.has(other.keyResult.id)) continue;
        told.add(wish.keyResult.id).add(other.keyResult.id);
        report(wish, other, context);
      }
    },
  },
});

/** So many are looked at in one step. */
const AtOnce = 500;

/** So many key results with the other word are compared with one. */
const Compared = 20;

/** Wishes by their words and units, to find those that may meet without looking at all pairs. */
class Wishes {
  readonly all: readonly Wish[];
  private readonly byWordsAndUnit = new Map<string, Wish[]>();

  constructor(all: readonly Wish[]) {
    const words = new Set(all.map(({ mention: { row, side } }) => 2 * row + side));
    // Where nobody uses the other word, nobody can ask for the opposite.
    this.all = all.filter(({ mention: { row, side } }) => words.has(2 * row + 1 - side));
    for (const wish of this.all) this.add(wish);
  }

  private add(wish: Wish): void {
    const { row, side } = wish.mention;
    const { unit, above } = wish.standing;
    for (const place of [unit, `in ${above[0]}`]) {
      const key = `${row} ${side} ${place}`;
      const list = this.byWordsAndUnit.get(key);
      if (list) list.push(wish);
      else this.byWordsAndUnit.set(key, [wish]);
    }
  }

  /** The first one that cannot come true together with a wish: of its own unit, one above, or a neighbour's. */
  against(wish: Wish, context: WorkspaceContext): Wish | undefined {
    const { row, side } = wish.mention;
    const { unit, above } = wish.standing;
    const places = [unit, ...above, ...(above[0] ? [`in ${above[0]}`] : [])];
    return places
      .flatMap((place) => (this.byWordsAndUnit.get(`${row} ${1 - side} ${place}`) ?? []).slice(0, Compared))
      .find((other) => areOpposed(wish, other, context));
  }
}

function areOpposed(a: Wish, b: Wish, context: WorkspaceContext): boolean {
  if (a.keyResult.id === b.keyResult.id || a.way !== b.way || !overlaps(a.standing.period, b.standing.period))
    return false;
  const near = nearness(a.mention, b.mention);
  const [one, other] = [a.standing, b.standing];
  const family = one.unit === other.unit || one.above.includes(other.unit) || other.above.includes(one.unit);
  // Neighbours mean the same only if they say what they mean.
  if (!near || (!family && near !== 'same')) return false;
  if (!samePart(a.keyResult.title?.value ?? '', b.keyResult.title?.value ?? '')) return false;
  return !isLinked(a, b, context) && !isAccepted(a, b, context);
}

function isLinked(a: Wish, b: Wish, context: WorkspaceContext): boolean {
  const { graph } = contradictionsIn(context.computed);
  const metricsOf = ({ keyResult, kpi }: Wish) =>
    [kpi, ...keyResult.drivers.map(({ target }) => kpiOf(target, context.computed))].flatMap((each) => each ?? []);
  return metricsOf(a).some((one) => metricsOf(b).some((other) => areLinked(graph, one, other)));
}

function isAccepted(a: Wish, b: Wish, context: WorkspaceContext): boolean {
  const names = ({ keyResult, standing, kpi }: Wish) => new Set([keyResult.id, standing.objective.id, kpi?.id]);
  const [one, other] = [names(a), names(b)];
  return decisionsIn(context.computed).some(
    ({ accepted, against, state }) =>
      state === 'in force' && ((one.has(accepted) && other.has(against)) || (other.has(accepted) && one.has(against))),
  );
}

function report(first: Wish, second: Wish, context: WorkspaceContext): void {
  const [a, b] = [first.keyResult, second.keyResult];
  const verb = second.way === 'up' ? 'rise' : 'fall';
  const where = ({ keyResult, standing: { objective } }: Wish) =>
    `in ${callIt(objective)} (${ownersOrNobody(keyResult, context, objective)})`;
  const same = first.standing.objective === second.standing.objective;
  context.report({
    uri: b.uri,
    at: b.head,
    label: 'Words that oppose',
    message: `${callIt(b)} should ${verb}${same ? '' : ` ${where(second)}`}, and so should ${callIt(a)} ${where(first)}: going by the words, when one ${verb}s, the other ${second.way === 'up' ? 'falls' : 'rises'}. Change one of the two, or link them, so that the effect is counted.`,
    about: [b.id, a.id],
    related: [{ place: context.place(a), message: 'The other side' }],
    alsoAt: [context.place(a)],
    fixes: [...link(second, first.kpi, context), ...link(first, second.kpi, context)],
  });
}

/** Says what a key result does to the KPI of the other. */
function link({ keyResult, way }: Wish, kpi: Kpi | undefined, context: WorkspaceContext): Fix[] {
  const name = kpi && nameFrom(keyResult.id, kpi, context.model);
  if (!name) return [];
  const words = `${way === 'up' ? 'lowers' : 'raises'} ${name}`;
  return [
    {
      title: `Link the metrics: \`${words}\``,
      changes: [addToStatement(keyResult, context.text(keyResult.uri), words)],
    },
  ];
}
