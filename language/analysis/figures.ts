import type { ByFile } from '../model/by-file.ts';
import type { Id } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Range } from '../model/place.ts';
import type { IsoDate, Period, Quantity, Unit } from '../values/types.ts';
import type { Delays } from './alignment.ts';
import type { Journal } from './journal.ts';

/** The state of a key result or objective, computed from the figures alone, never from what someone said. */
export type Status = 'on track' | 'at risk' | 'off track' | 'done' | 'no data';

/** A value at a day, with where it came from. */
export interface Dated {
  date: IsoDate;
  value: number;
  source: 'check-in' | 'review' | 'actual' | 'data file' | 'computed' | 'plan';
  /** Where to look it up: the check-in, review or KPI, and the stretch of its file where there is one. */
  of: Id;
  range?: Range;
}

/** The values between two walls; a side that is missing is open. */
export interface Limits {
  low?: number;
  high?: number;
}

export interface Forecast {
  /** Expected value at the end, and the range that half of the slopes give. */
  value: number;
  low: number;
  high: number;
  at: IsoDate;
}

export type GuardrailFigure = {
  state: 'held' | 'breached' | 'no data';
  /** Distance to the nearest limit, positive inside. */
  margin?: number;
  /** The limits in the key result's unit. */
  limits?: Limits;
};

export type TaskFigure = {
  state: 'open' | 'late' | 'done';
  /** Days until the date; negative when it has passed. */
  daysLeft?: number;
  due?: IsoDate;
  doneOn?: IsoDate;
};

export interface KeyResultFigures {
  id: Id;
  /** The unit all its numbers are in; `none` when nothing says. */
  unit: Unit;
  baseline?: number;
  target?: number;
  now?: Dated;
  /** (now − baseline) / (target − baseline); not clamped. Undefined without baseline, target or value. */
  progress?: number;
  /** Share of the way that should be done by now, 0..1. */
  expected?: number;
  status: Status;
  guardrail?: GuardrailFigure;
  task?: TaskFigure;
  forecast?: Forecast;
  /** 0.0 to 1.0, once reviewed or the cycle is over. */
  score?: number;
  confidence?: number;
  /** Change of the confidence since the check-in before, in points. */
  confidenceChange?: number;
  /** What a person last reported. */
  said?: { status?: string; note?: string; date: IsoDate; of: Id; range: Range };
  /** Progress and expected pace on the day of what was last said, to be fair to whoever said it. */
  paceThen?: { progress?: number; expected?: number };
  period?: Period;
}

export interface ObjectiveFigures {
  id: Id;
  progress?: number;
  expected?: number;
  status: Status;
  /** How many key results have a progress, of how many (guardrails do not count). */
  counted: number;
  of: number;
  /** A breached guardrail that caps the status. */
  cappedBy: Id[];
  score?: number;
  /** What the score should be: 1 for committed, 0.7 for aspirational. */
  expectedScore?: number;
  period?: Period;
}

export type Health = 'healthy' | 'watch' | 'critical' | 'no data' | 'no bands';

export interface KpiFigures {
  id: Id;
  unit: Unit;
  now?: Dated;
  actual: Dated[];
  plan: Dated[];
  target?: { value?: number; date?: IsoDate };
  health: Health;
  /** The bands in the KPI's unit. */
  healthy?: Limits;
  critical?: Limits;
  /** now − plan at the same date, in the KPI's unit. */
  gapToPlan?: number;
  /** Why it could not be computed, in users' words. */
  problem?: string;
}

/** What one thing does for another, as written. */
export interface AlignmentEdge {
  from: Id;
  to: Id;
  kind:
    | 'supports'
    | 'depends on'
    | 'responds to'
    | 'advances'
    | 'measures'
    | 'drives'
    | 'raises'
    | 'lowers'
    | 'accepts';
  by?: Quantity;
  afterDays?: number;
}

/** Two units at one place that cannot be reconciled, in users' words. */
export interface UnitProblem {
  about: Id;
  message: string;
  uri: string;
  range: Range;
}

/** The model with every figure that can be had as of a day. */
export interface ComputedModel {
  asOf: IsoDate;
  model: OkrModel;
  keyResults: ByFile<KeyResultFigures>;
  objectives: ByFile<ObjectiveFigures>;
  kpis: ByFile<KpiFigures>;
  /** After how many days each KPI answers what drives it. */
  delays: Delays;
  /** What was reported about each thing up to that day, oldest first. */
  journal: Journal;
  /** Units that cannot be reconciled, by the KPI or objective whose figures they were met in. */
  problemsIn: ByFile<UnitProblem[]>;
  /** Promises in another unit than what they speak of, by the objective or goal that makes them. */
  promiseProblems: ByFile<UnitProblem[]>;
}
