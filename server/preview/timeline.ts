import { isTask } from '../../language/drawing/timeline-signs.ts';
import type { Id, KeyResult, Kpi, Objective } from '../../language/model/entities.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import type { TimelineRow, TimelineView } from '../../language/protocol/timeline.ts';
import { daysBetween } from '../../language/values/date.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import { badge } from './badges.ts';
import { daysText, dayText, delayText, spokenDay } from './days.ts';
import { type FirstSign, firstSigns, isEffect, metricOf } from './first-signs.ts';
import type { KeptParts } from './kept-parts.ts';
import { figuresOf } from './key-result-row.ts';
import { objectivesIn } from './scope.ts';
import { drawnEnd, positionIn, timelineAxis } from './timeline-axis.ts';
import { placeOf, teamOf, titleOf, type ViewContext } from './view-context.ts';
import { capitalised, countText, listText } from './words.ts';

/** One thing with a day on the timeline, before it is known how far the axis reaches. */
interface Dated {
  date?: IsoDate;
  from: IsoDate;
  told: boolean;
  row: Omit<TimelineRow, 'from' | 'at' | 'beyond' | 'date' | 'told' | 'when' | 'distance' | 'tooLate' | 'spoken'>;
}

/** When each metric of a team, and what it drives, can first tell anything; and its dates. */
export function timelineView(context: ViewContext, scope: PreviewScope, kept: KeptParts): TimelineView {
  const period = scope.cycle === undefined ? undefined : context.computed.model.cycles.get(scope.cycle);
  const objectives = objectivesIn(context, scope);
  if (!period) return { sentence: noPeriod(scope), rows: [], findings: [] };
  const dated = [...metrics(context, objectives, period), ...tasks(context, objectives, period)].sort((a, b) =>
    (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  );
  const end = drawnEnd(
    period,
    dated.map(({ date }) => date),
  );
  const rows = dated.map((each) => rowOf(each, period, end, context.computed.asOf));
  return {
    sentence: sentenceOf(rows),
    axis: timelineAxis(context, objectives, period, end, kept),
    rows,
    findings: [
      ...new Set(
        objectives.flatMap(({ id }) => context.findingsAbout(id)).filter(({ code }) => code === 'late-signal'),
      ),
    ].map(badge),
  };
}

function noPeriod({ cycle }: PreviewScope): string {
  return cycle === undefined
    ? 'Choose one cycle: a timeline needs a first and a last day.'
    : 'This cycle has no dates, so nobody can say what comes early or late in it.';
}

/** What the key results measure, and the KPIs of others that it moves in turn. */
function metrics(context: ViewContext, objectives: readonly Objective[], period: Period): Dated[] {
  const keyResults = objectives.flatMap((each) => each.keyResults).filter(({ form }) => form === 'measured');
  const measured = new Map(keyResults.map((keyResult) => [metricOf(context, keyResult), keyResult]));
  const horizon = (id: Id): TimelineRow['kind'] => horizonOf(context, id, measured.get(id));
  const signOf = firstSigns(context, period, (id) => horizon(id) === 'lagging');
  const dated = (thing: KeyResult | Kpi, metric: Id, kind: TimelineRow['kind']): Dated => {
    const sign = signOf(metric);
    return {
      ...sign,
      told: sign.date <= context.computed.asOf,
      row: {
        id: thing.id,
        place: placeOf(thing),
        title: titleOf(thing),
        team: teamOf(context, thing),
        note: waitsFor(context, sign),
        kind,
      },
    };
  };
  const own = keyResults.map((each) => {
    const { label } = context.assess(each).indicator;
    return dated(each, metricOf(context, each), label === 'unclear' ? 'metric' : label);
  });
  const moved = downstream(context, measured).map((kpi) => dated(kpi, kpi.id, horizon(kpi.id)));
  return [...own, ...moved];
}

function horizonOf(context: ViewContext, id: Id, keyResult: KeyResult | undefined): TimelineRow['kind'] {
  const entity = context.computed.model.entities.get(id);
  const declared = entity?.kind === 'kpi' ? entity.indicator?.value : undefined;
  if (declared) return declared;
  const label = keyResult ? context.assess(keyResult).indicator.label : 'unclear';
  return label === 'unclear' ? 'metric' : label;
}

/** KPIs that are moved, at any distance, by what is measured here and are not measured here themselves. */
function downstream(context: ViewContext, measured: ReadonlyMap<Id, KeyResult>): Kpi[] {
  const found = new Map<Id, Kpi>();
  const waiting = [...measured].flatMap(([metric, { id }]) => (metric === id ? [id] : [metric, id]));
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for (const edge of context.edgesFrom(at).filter(isEffect)) {
      const kpi = context.computed.model.entities.get(edge.to);
      if (kpi?.kind !== 'kpi' || measured.has(kpi.id) || found.has(kpi.id)) continue;
      found.set(kpi.id, kpi);
      waiting.push(kpi.id);
    }
  }
  return [...found.values()];
}

function waitsFor(context: ViewContext, { after }: FirstSign): string {
  const driver = after && context.computed.model.entities.get(after.driver);
  if (!driver || !after) return '';
  return after.days === 0 ? `with “${titleOf(driver)}”` : `${delayText(after.days)} after “${titleOf(driver)}”`;
}

/** Milestones and baseline tasks have their day. */
function tasks(context: ViewContext, objectives: readonly Objective[], period: Period): Dated[] {
  return objectives
    .flatMap((each) => each.keyResults)
    .flatMap((keyResult) => {
      const { form } = keyResult;
      if (form !== 'milestone' && form !== 'baseline') return [];
      const task = figuresOf(context, keyResult).task;
      const done = task?.state === 'done';
      return [
        {
          date: done ? (task.doneOn ?? task.due) : task?.due,
          from: period.start,
          told: done,
          row: {
            id: keyResult.id,
            place: placeOf(keyResult),
            title: titleOf(keyResult),
            team: teamOf(context, keyResult),
            note: form === 'milestone' ? 'Milestone' : 'Baseline task',
            kind: form,
            late: task?.state === 'late' || undefined,
          },
        },
      ];
    });
}

function rowOf({ date, from, told, row }: Dated, period: Period, end: IsoDate, asOf: IsoDate): TimelineRow {
  const task = isTask(row.kind);
  const at = date === undefined ? undefined : positionIn(period, end, date);
  const tooLate = date !== undefined && date > period.end && !task;
  const when = date === undefined ? 'no date' : `${told && !task ? 'since ' : ''}${dayText(date, asOf)}`;
  const distance = date === undefined ? '' : distanceText(date, told, task, period, asOf);
  const day = date === undefined ? '' : spokenDay(date, asOf);
  const does = task ? (told ? `done on ${day}` : `due on ${day}`) : `${told ? 'tells since' : 'first tells on'} ${day}`;
  return {
    ...row,
    from: Math.min(1, positionIn(period, end, from)),
    at: at === undefined ? undefined : Math.min(1, Math.max(0, at)),
    beyond: (at !== undefined && at > 1) || undefined,
    date,
    told,
    when,
    distance,
    tooLate,
    spoken: [
      capitalised(row.kind === 'baseline' ? 'baseline task' : row.kind),
      date === undefined ? 'no date' : does,
      distance,
    ]
      .filter(Boolean)
      .join(', '),
  };
}

/** How far away a day is, in what matters about it: `5 weeks`, `in 7 days`, `3 days to spare`, `after the review`. */
function distanceText(date: IsoDate, told: boolean, task: boolean, period: Period, asOf: IsoDate): string {
  const days = daysBetween(asOf, date);
  if (task) {
    if (told) return 'done';
    if (days === 0) return 'today';
    return days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} late`;
  }
  if (told) return days === 0 ? 'today' : delayText(-days);
  if (date > period.end) return 'after the review';
  const spare = daysBetween(date, period.end);
  if (spare === 0) return 'on the last day';
  return spare <= 7 ? `${daysText(spare)} to spare` : `in ${daysText(days)}`;
}

/** "Five numbers already speak, three follow before the review, one comes after it." */
function sentenceOf(rows: readonly TimelineRow[]): string {
  const numbers = rows.filter(({ kind }) => !isTask(kind));
  if (numbers.length === 0) return 'No key result measures anything yet, so there is nothing to wait for.';
  const told = numbers.filter((row) => row.told).length;
  const late = numbers.filter((row) => !row.told && row.tooLate).length;
  const coming = numbers.length - told - late;
  const subject = (count: number, first: boolean): string =>
    first ? countText(count, 'number', 'numbers') : countText(count, '', '').trim();
  const parts: string[] = [];
  if (told > 0) parts.push(`${subject(told, true)} already ${told === 1 ? 'speaks' : 'speak'}`);
  if (coming > 0) {
    parts.push(`${subject(coming, parts.length === 0)} ${coming === 1 ? 'follows' : 'follow'} before the review`);
  }
  if (late > 0) {
    parts.push(
      `${subject(late, parts.length === 0)} ${late === 1 ? 'comes' : 'come'} after ${coming > 0 ? 'it' : 'the review'}`,
    );
  }
  return `${capitalised(parts.length > 2 ? parts.join(', ') : listText(parts))}.`;
}
