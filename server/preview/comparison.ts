import type { ComputedModel, KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResult, Kpi, Objective } from '../../language/model/entities.ts';
import type { ComparedItem, ComparedRow, Comparison } from '../../language/protocol/comparison.ts';
import type { Cell, PreviewScope } from '../../language/protocol/preview.ts';
import { daysIn } from '../../language/values/cycle.ts';
import { addDays, daysBetween } from '../../language/values/date.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import { goesOn, type Pair } from './carried-over.ts';
import { dayText } from './days.ts';
import { figuresOf } from './key-result-row.ts';
import { bareNumber, distanceText, numberParts, numberText } from './numbers.ts';
import { percentText, wayText } from './percent.ts';
import { objectivesIn } from './scope.ts';
import { placeOf, teamOf, titleOf, type ViewContext } from './view-context.ts';
import { capitalised, countText, listText } from './words.ts';

/** The same model as of another day. */
export type AsOf = (day: IsoDate) => ComputedModel;

/** How the objectives of a scope stand beside those of the cycle before. */
export function comparison(context: ViewContext, scope: PreviewScope, kpis: readonly Kpi[], asOf: AsOf): Comparison {
  const { model, asOf: today } = context.computed;
  const period = model.cycles.get(scope.cycle ?? '');
  if (!period) return nothing('Choose one cycle: only then is there one before it.');
  const before = cycleBefore(context, scope, period);
  if (!before) return nothing('There is no earlier cycle of these teams to compare with.');
  const day = sameDay(period, before.period, today);
  const [then, end] = [asOf(day), asOf(before.period.end)];
  const now = objectivesIn(context, scope);
  const { objectives, keyResults, fresh, dropped } = goesOn(
    context,
    now,
    objectivesIn(context, { ...scope, file: undefined, cycle: before.cycle }),
  );
  return {
    cycle: before.cycle,
    sameDay: dayText(day, today),
    sentence: sentenceOf(keyResults.length, fresh.length, dropped.length),
    objectives: objectives.map((pair) => objectiveRow(context, pair, then, end)),
    keyResults: keyResults.map((pair) => keyResultRow(context, pair, then, end)),
    kpis: kpis.flatMap((kpi) => kpiRow(context, kpi, then, end)),
    fresh: fresh.map((each) => ({
      id: each.id,
      place: placeOf(each),
      title: titleOf(each),
      team: teamOf(context, each),
    })),
    dropped: dropped.map((each) => droppedItem(context, each, end)),
  };
}

const nothing = (sentence: string): Comparison => ({
  sentence,
  objectives: [],
  keyResults: [],
  kpis: [],
  fresh: [],
  dropped: [],
});

/**
 * The cycle that these teams had last before a period: among those that were over when it began the latest, rather one
 * that is about as long, as a quarter is not to be compared with a year.
 */
function cycleBefore(
  context: ViewContext,
  scope: PreviewScope,
  period: Period,
): { cycle: string; period: Period } | undefined {
  const names = new Set(
    objectivesIn(context, { ...scope, file: undefined, cycle: undefined }).flatMap(({ cycle }) => cycle?.value ?? []),
  );
  const earlier = [...names].flatMap((cycle) => {
    const of = context.computed.model.cycles.get(cycle);
    return of && of.end < period.start ? [{ cycle, period: of }] : [];
  });
  const isAlike = (of: Period): boolean => {
    const ratio = daysIn(of) / daysIn(period);
    return ratio > 0.6 && ratio < 1.6;
  };
  const alike = earlier.filter((each) => isAlike(each.period));
  return (alike.length > 0 ? alike : earlier).sort((a, b) => b.period.end.localeCompare(a.period.end))[0];
}

/** The day of an earlier cycle that is as far in as `today` is in this one: by days where both are as long, else by share. */
export function sameDay(period: Period, before: Period, today: IsoDate): IsoDate {
  const passed = Math.max(0, daysBetween(period.start, today));
  const [length, lengthBefore] = [daysIn(period), daysIn(before)];
  const days = Math.abs(length - lengthBefore) <= 7 ? passed : Math.round((passed / length) * lengthBefore);
  const day = addDays(before.start, days);
  return day > before.end ? before.end : day;
}

function objectiveRow(
  context: ViewContext,
  { now, before, by }: Pair<Objective>,
  then: ComputedModel,
  end: ComputedModel,
): ComparedRow {
  const [figures, figuresThen, figuresEnd] = [
    context.computed.objectives.get(now.id),
    then.objectives.get(before.id),
    end.objectives.get(before.id),
  ];
  const score = context.computed.objectives.get(before.id)?.score;
  const [a, b] = [figures?.progress, figuresThen?.progress];
  return {
    ...rowOf(context, now, before, by),
    now: share(a, ''),
    was: share(b, ''),
    end: share(figuresEnd?.progress, scoreText(score)),
    note: a === undefined || b === undefined ? '' : pointsBetween(a, b),
  };
}

function keyResultRow(
  context: ViewContext,
  { now, before, by }: Pair<KeyResult>,
  then: ComputedModel,
  end: ComputedModel,
): ComparedRow {
  const figures = figuresOf(context, now);
  const figuresThen = then.keyResults.get(before.id);
  const figuresEnd = end.keyResults.get(before.id);
  const score = context.computed.keyResults.get(before.id)?.score;
  return {
    ...rowOf(context, now, before, by),
    now: figure(figures),
    was: figure(figuresThen),
    end: figure(figuresEnd, scoreText(score)),
    note: noteOf(figures, figuresThen, figuresEnd),
  };
}

/** A KPI has no cycle: its value then and now says it all. */
function kpiRow(context: ViewContext, kpi: Kpi, then: ComputedModel, end: ComputedModel): ComparedRow[] {
  const [now, was, ended] = [context.computed, then, end].map(({ kpis }) => kpis.get(kpi.id));
  if (!now?.now || (!was?.now && !ended?.now)) return [];
  const valueOfKpi = (of: typeof now | undefined): Cell =>
    of?.now ? { ...numberParts(of.now.value, of.unit), note: of.health } : unknown;
  return [
    {
      ...rowOf(context, kpi, kpi, 'same KPI'),
      now: valueOfKpi(now),
      was: valueOfKpi(was),
      end: valueOfKpi(ended),
      note: was?.now ? valuesBetween(now.now.value, was.now.value, now.unit) : '',
    },
  ];
}

function rowOf(
  context: ViewContext,
  now: KeyResult | Objective | Kpi,
  before: KeyResult | Objective | Kpi,
  by: string,
): Pick<ComparedRow, 'id' | 'place' | 'title' | 'team' | 'before' | 'by'> {
  return {
    id: now.id,
    place: placeOf(now),
    title: titleOf(now),
    team: teamOf(context, now),
    before: placeOf(before),
    by,
  };
}

const unknown: Cell = { value: '–', note: 'not known' };

const share = (progress: number | undefined, note: string): Cell =>
  progress === undefined ? unknown : { value: percentText(progress), note };

/** Two digits: a score is no measurement. */
const scoreText = (score: number | undefined): string =>
  score === undefined ? '' : `score ${bareNumber(Math.round(score * 100) / 100)}`;

function figure(figures: KeyResultFigures | undefined, more = ''): Cell {
  if (!figures?.now) return { ...unknown, ...(more ? { note: more } : {}) };
  const way = figures.progress === undefined ? '' : wayText(figures.progress);
  return { ...numberParts(figures.now.value, figures.unit), note: [way, more].filter(Boolean).join(', ') };
}

/**
 * What the figures of two cycles may be compared for. Shares of the way only where both ways are the same; else the
 * values, as long as they are in one unit; and where this cycle does not start where the last one ended, that too.
 */
function noteOf(now: KeyResultFigures, then: KeyResultFigures | undefined, end: KeyResultFigures | undefined): string {
  if (!then || JSON.stringify(now.unit) !== JSON.stringify(then.unit)) return 'Measured in another unit than then.';
  const sentences: string[] = [];
  const sameWay = now.baseline === then.baseline && now.target === then.target;
  if (sameWay && now.progress !== undefined && then.progress !== undefined) {
    sentences.push(pointsBetween(now.progress, then.progress));
  } else if (now.now && then.now) {
    sentences.push(valuesBetween(now.now.value, then.now.value, now.unit));
  }
  if (!sameWay && wayOf(now) && wayOf(then)) {
    sentences.push(`The way is another: ${wayOf(now)}, then ${wayOf(then)}; compare the values, not the shares.`);
  }
  const [start, ended] = [now.baseline, end?.now?.value];
  if (!sameWay && start !== undefined && ended !== undefined && start !== ended) {
    sentences.push(
      `Starts at ${numberText(start, now.unit)}, though the last cycle ended at ${numberText(ended, now.unit)}.`,
    );
  }
  return sentences.join(' ');
}

function wayOf({ baseline, target, unit }: KeyResultFigures): string {
  if (target === undefined) return '';
  const to = numberText(target, unit);
  return baseline === undefined ? `to ${to}` : `${numberText(baseline, unit)} to ${to}`;
}

function pointsBetween(now: number, then: number): string {
  const points = Math.round((now - then) * 100);
  if (points === 0) return 'As far as then.';
  return `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points > 0 ? 'further' : 'less far'} than then.`;
}

function valuesBetween(now: number, then: number, unit: KeyResultFigures['unit']): string {
  if (now === then) return 'The same value as then.';
  return `${capitalised(distanceText(Math.abs(now - then), unit, now))} ${now > then ? 'more' : 'less'} than then.`;
}

function droppedItem(context: ViewContext, keyResult: KeyResult, end: ComputedModel): ComparedItem {
  const figures = end.keyResults.get(keyResult.id);
  const note = figures?.now && `ended at ${numberText(figures.now.value, figures.unit)}`;
  return {
    id: keyResult.id,
    place: placeOf(keyResult),
    title: titleOf(keyResult),
    team: teamOf(context, keyResult),
    ...(note ? { note } : {}),
  };
}

function sentenceOf(on: number, fresh: number, dropped: number): string {
  const some = (count: number, one: string, many: string): string =>
    count === 0 ? `none ${one}` : `${countText(count, '', '').trim()} ${count === 1 ? one : many}`;
  return `${capitalised(
    listText([
      countText(on, 'key result goes on', 'key results go on'),
      some(fresh, 'is new', 'are new'),
      some(dropped, 'was left behind', 'were left behind'),
    ]),
  )}.`;
}
