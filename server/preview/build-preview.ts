import { compute } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { Id, KeyResult, Kpi, Objective } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import { contains } from '../../language/model/place.ts';
import { equal } from '../../language/protocol/patch.ts';
import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { PreviewView } from '../../language/protocol/webview.ts';
import { printDate } from '../../language/values/date.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { alignmentMap } from './alignment-map.ts';
import { balanceView } from './balance.ts';
import { bannerFor } from './banner.ts';
import { checkInView } from './check-in.ts';
import { type AsOf, comparison } from './comparison.ts';
import { previewHeader } from './header.ts';
import { KeptParts, type Shown } from './kept-parts.ts';
import { kpiCard, kpisIn } from './kpi-card.ts';
import { keepLastGood, type LastGood } from './last-good.ts';
import { objectiveCard } from './objective-card.ts';
import { cycleChoices, defaultScope, fileChoice, objectivesIn, teamChoices, withCycle } from './scope.ts';
import { timelineView } from './timeline.ts';
import { decisionLines } from './trade-offs.ts';
import { type ViewContext, viewContext } from './view-context.ts';

export interface PreviewInput {
  computed: ComputedModel;
  findings: readonly Finding[];
  /** The file the view was asked for. */
  uri: string;
  /** Chosen by hand; without it, team and cycle of the file's first section. `{}` is the whole organisation. */
  scope?: PreviewScope;
  revision: number;
  /** What the wording of a key result suggests where the text declares nothing. */
  assess(keyResult: KeyResult): Assessment;
  /** What was shown before a file broke. */
  lastGood?: LastGood;
  /** Parts of earlier views, to be taken over where nothing they say has changed. */
  kept?: KeptParts;
  /** Given, only this view is made anew: whatever the others show is as it was in `model`. */
  only?: { view: PreviewView; model: PreviewModel };
  /** The same model as of another day, where that is known cheaper than by computing all of it. */
  asOf?: AsOf;
}

/** Everything the preview shows for a file and scope. */
export function buildPreview(input: PreviewInput): PreviewModel {
  const { computed, findings, uri, revision, lastGood } = input;
  const context = viewContext(computed, findings, input.assess);
  const broken = new Set(findings.filter((each) => each.code === 'syntax-error').map((each) => each.place.uri));
  const scope = withCycle(context, input.scope ?? scopeOf(uri));
  const objectives = objectivesIn(context, scope);
  const kpis = kpisIn(context, scope, objectives);
  const shown = idsOf(objectives, kpis);
  const { kept = new KeptParts() } = input;
  kept.begin(context, shown);
  const cards = objectives.map(({ id }) => kept.get(`card ${id}`, cardOf(id)));
  const before = input.only && equal(input.only.model.scope, scope) ? input.only : undefined;
  const viewed = <Part>(views: readonly PreviewView[], then: Part | undefined, make: () => Part): Part =>
    then === undefined || !before || views.includes(before.view) ? make() : then;
  const files = new Set([uri, ...objectives.map((each) => each.uri), ...kpis.map((each) => each.uri)]);
  for (const card of lastGood?.model.objectives ?? []) files.add(card.place.uri);
  const model: PreviewModel = {
    revision,
    asOf: printDate(computed.asOf),
    uri,
    scope,
    teams: teamChoices(context),
    file: fileChoice(context, uri),
    cycles: cycleChoices(context),
    header: previewHeader(context, scope, objectives, cards, kept),
    objectives: cards,
    kpis: viewed(['kpis'], before?.model.kpis, () => kpis.map(({ id }) => kept.get(`kpi ${id}`, kpiOf(id)))),
    map: viewed(['map'], before?.model.map, () => alignmentMap(context, scope, kept)),
    decisions: decisionLines(context, scope, shown),
    balance: viewed(['balance'], before?.model.balance, () => balanceView(context, scope, kept)),
    timeline: viewed(['timeline'], before?.model.timeline, () => timelineView(context, scope, kept)),
    checkIn: viewed(['check-in'], before?.model.checkIn, () => checkInView(context, scope, uri)),
    comparison: scope.compare
      ? viewed(['scorecard', 'kpis'], before?.model.comparison, () =>
          comparison(context, scope, kpis, input.asOf ?? inThePast(computed)),
        )
      : undefined,
    banner: bannerFor(context, uri, files),
    empty: objectives.length === 0,
  };
  return keepLastGood(lastGood, model, broken);

  /** A file whose section line is the broken one keeps the team and cycle it had. */
  function scopeOf(file: string): PreviewScope {
    const section = computed.model.files.find((each) => each.uri === file)?.sections[0];
    const inSection = ({ code, place }: Finding): boolean =>
      code === 'syntax-error' && place.uri === file && (!section || contains(section.range, place.range.start));
    const keep = lastGood?.model.uri === file && findings.some(inSection);
    return keep ? lastGood.model.scope : defaultScope(context, file);
  }
}

const cardOf = (id: Id) => (context: ViewContext, shown: Shown) => {
  const objective = context.objectiveOf(id);
  if (!objective) throw new Error(`${id} is no objective of this model.`);
  return objectiveCard(context, objective, shown);
};

const kpiOf = (id: Id) => (context: ViewContext, shown: Shown) => {
  const kpi = context.computed.model.entities.get(id);
  if (kpi?.kind !== 'kpi') throw new Error(`${id} is no KPI of this model.`);
  return kpiCard(context, kpi, shown);
};

const inThePast =
  ({ model }: ComputedModel): AsOf =>
  (day) =>
    compute(model, day);

/** Everything that can carry a badge in this view. */
export function idsOf(objectives: readonly Objective[], kpis: readonly Kpi[]): Set<Id> {
  const ids = new Set<Id>(kpis.map((kpi) => kpi.id));
  for (const objective of objectives) {
    ids.add(objective.id);
    for (const part of [...objective.keyResults, ...objective.initiatives, ...objective.tradeOffs]) ids.add(part.id);
  }
  return ids;
}
