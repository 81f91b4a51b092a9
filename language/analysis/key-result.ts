import type { Id, KeyResult, Kpi, Objective } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { IsoDate, Period, Unit } from '../values/types.ts';
import { convert, percent, unitsAgree } from '../values/unit.ts';
import type { Dated, KeyResultFigures, KpiFigures, UnitProblem } from './figures.ts';
import { FEWEST_POINTS, forecastOf } from './forecast.ts';
import { guardrailFigure } from './guardrail.ts';
import { historyOf, isKnown } from './history.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { keyResultUnit, keyResultUnitProblems } from './key-result-unit.ts';
import { expectedByPlan, expectedByTime, type PlanPoint } from './pace.ts';
import { progressOf } from './progress.ts';
import { reportedOn } from './reports.ts';
import { scoreOf } from './score.ts';
import { statusOf } from './status.ts';
import { taskFigure, taskProgress } from './task.ts';
import { baselineUnit, readTaskReports } from './task-reports.ts';

/** What the figures of a key result are computed from. */
export interface KeyResultContext {
  model: OkrModel;
  asOf: IsoDate;
  journal: Journal;
  kpis: ReadonlyMap<Id, KpiFigures>;
  /** After how many days each KPI answers what drives it. */
  delays: ReadonlyMap<Id, number>;
  problems: UnitProblem[];
}

/** All figures of a key result as of a day. */
export function keyResultFigures(
  keyResult: KeyResult,
  objective: Objective,
  context: KeyResultContext,
): KeyResultFigures {
  const period = objective.cycle && context.model.cycles.get(objective.cycle.value);
  const entries = context.journal.get(keyResult.id) ?? [];
  const reported = reportedOn(entries, keyResult.confidence);
  const figures =
    keyResult.form === 'milestone' || keyResult.form === 'baseline'
      ? taskFigures(keyResult, keyResult.form, entries, period, context)
      : measuredFigures(keyResult, entries, period, reported.said?.date, context);
  return { ...figures, ...reported, period };
}

function measuredFigures(
  keyResult: KeyResult,
  entries: readonly JournalEntry[],
  period: Period | undefined,
  saidOn: IsoDate | undefined,
  context: KeyResultContext,
): KeyResultFigures {
  const { asOf, problems } = context;
  const kpi = measuredKpi(keyResult, context);
  const unit = keyResultUnit(keyResult, kpi?.figures.unit, entries);
  problems.push(...keyResultUnitProblems(keyResult, unit, kpi?.figures.unit));
  const history = historyOf(entries, kpi?.figures, unit, period, refuseFor(keyResult, problems));
  const inUnit = (quantity: KeyResult['from']) =>
    isKnown(quantity) ? convert(quantity.value, quantity.unit, unit) : undefined;

  const span = spanOf(keyResult, period);
  const common = {
    id: keyResult.id,
    unit,
    baseline: inUnit(keyResult.from),
    target: inUnit(keyResult.to),
    now: history.now,
    forecast: span && forecastOf(trendPoints(history.values, span), span.end),
  };
  if (keyResult.form === 'guardrail') {
    const guardrail = guardrailFigure(keyResult.stay, history.now?.value, unit);
    const status =
      guardrail.state === 'held' ? 'on track' : guardrail.state === 'breached' ? 'off track' : ('no data' as const);
    return { ...common, guardrail, status, score: history.score };
  }
  const progress = progressOf(common.baseline, common.target, history.now?.value);
  const expectedOn = (day: IsoDate) =>
    span && expectedShare(keyResult, common.baseline, common.target, unit, span, kpi, { ...context, asOf: day });
  const expected = expectedOn(asOf);
  const before = (day: IsoDate) => history.values.findLast(({ date }) => date <= day)?.value;
  return {
    ...common,
    progress,
    expected,
    paceThen:
      saidOn === undefined
        ? undefined
        : { progress: progressOf(common.baseline, common.target, before(saidOn)), expected: expectedOn(saidOn) },
    status: statusOf(progress, expected),
    score: scoreOf(history.score, progress, period, asOf),
  };
}

function taskFigures(
  keyResult: KeyResult,
  form: 'milestone' | 'baseline',
  entries: readonly JournalEntry[],
  period: Period | undefined,
  context: KeyResultContext,
): KeyResultFigures {
  const { asOf } = context;
  const kpi = form === 'baseline' ? measuredKpi(keyResult, context)?.figures : undefined;
  const unit = form === 'baseline' ? baselineUnit(kpi?.unit, entries) : percent;
  const reports = readTaskReports(entries, form, unit, refuseFor(keyResult, context.problems));
  // A baseline task is done as soon as the KPI it measures has a value.
  const last = reports.last ?? (kpi?.now && { date: kpi.now.date, fraction: 1 });
  const task = taskFigure(last, keyResult.by?.value ?? period?.end, asOf);
  const progress = taskProgress(last, task);
  const span = spanOf(keyResult, period);
  const expected = span && expectedByTime(span, asOf);
  return {
    id: keyResult.id,
    unit,
    now: reports.values.at(-1) ?? kpi?.now,
    progress,
    expected,
    status: task.state === 'late' ? 'off track' : statusOf(progress, expected),
    task,
    score: scoreOf(reports.score, progress, period, asOf),
  };
}

/** By the KPI's plan where that fits, else by time, from where its drivers can first show. */
function expectedShare(
  keyResult: KeyResult,
  baseline: number | undefined,
  target: number | undefined,
  unit: Unit,
  span: Period,
  kpi: MeasuredKpi | undefined,
  context: KeyResultContext,
): number {
  if (kpi !== undefined && baseline !== undefined && target !== undefined) {
    const planned = expectedByPlan(planIn(kpi.figures, unit), span, context.asOf, baseline, target);
    if (planned !== undefined) return planned;
  }
  const indicator = keyResult.indicator?.value ?? kpi?.kpi.indicator?.value;
  const delay = kpi === undefined || indicator === 'leading' ? 0 : (context.delays.get(kpi.kpi.id) ?? 0);
  return expectedByTime(span, context.asOf, delay);
}

interface MeasuredKpi {
  kpi: Kpi;
  figures: KpiFigures;
}

function measuredKpi(keyResult: KeyResult, context: KeyResultContext): MeasuredKpi | undefined {
  const id = keyResult.measures && context.model.links.get(keyResult.measures.key);
  const kpi = id === undefined ? undefined : context.model.entities.get(id);
  const figures = id === undefined ? undefined : context.kpis.get(id);
  return kpi?.kind === 'kpi' && figures !== undefined ? { kpi, figures } : undefined;
}

/** From the cycle's start to the key result's own date, where it has one inside the cycle, else to the cycle's end. */
function spanOf(keyResult: KeyResult, period: Period | undefined): Period | undefined {
  const by = keyResult.by?.value;
  if (period === undefined || by === undefined || by <= period.start || by > period.end) return period;
  return { start: period.start, end: by };
}

/** The reported values where there are enough of them, else all, inside the span. */
function trendPoints(values: readonly Dated[], span: Period): Dated[] {
  const inside = values.filter((point) => point.date >= span.start && point.date <= span.end);
  const reported = inside.filter((point) => point.source === 'check-in');
  return reported.length >= FEWEST_POINTS ? reported : inside;
}

function planIn(kpi: KpiFigures, unit: Unit): PlanPoint[] {
  if (!unitsAgree(kpi.unit, unit)) return [];
  return kpi.plan.flatMap(({ date, value }) => {
    const converted = convert(value, kpi.unit, unit);
    return converted === undefined ? [] : [{ date, value: converted }];
  });
}

function refuseFor(keyResult: KeyResult, problems: UnitProblem[]): (problem: Omit<UnitProblem, 'about'>) => void {
  return (problem) => {
    problems.push({ about: keyResult.id, ...problem });
  };
}
