import type { IsoDate, Quantity } from '../values/types.ts';
import type { Place, Range } from './place.ts';

/** `growth/2026-Q4.okr#first-session.invite`: the file's path and the names down to the thing; unique and stable while typing. */
export type Id = string;

/** A word or text taken from the file, with its place. */
export interface Written<T = string> {
  value: T;
  range: Range;
}

/** A quantity as written; `text` is the exact spelling. `problem` says in users' words why it is not a number. */
export interface WrittenQuantity extends Quantity {
  text: string;
  range: Range;
  problem?: string;
}

/** A date as written. `value` is undefined when the date is not in the calendar; `problem` then says so. */
export interface WrittenDate {
  value?: IsoDate;
  text: string;
  range: Range;
  problem?: string;
}

/** What a reference may point to. */
export type Kind = 'unit' | 'strategy' | 'goal' | 'cycle' | 'kpi' | 'objective' | 'key result' | 'initiative';

/** `team.objective.kr@2026-Q3` as written. `key` is unique in the workspace; `OkrModel.links` maps it to what it means. */
export interface Reference {
  key: string;
  /** The names, the same list wherever the same is written. Where they stand is told by `partsOf`. */
  path: readonly string[];
  /** Where each name stands, if not one right behind the other with a dot between them. */
  places?: Range[];
  /** The cycle named outright behind `@`. */
  cycle?: Written;
  text: string;
  range: Range;
  /** The kinds of thing that may stand here. */
  kinds: Kind[];
  /** The id of the thing that the reference is written in. */
  from: Id;
}

/** What every declared thing has. */
export interface Declared {
  id: Id;
  uri: string;
  /** The name others refer to it by. */
  name?: Written;
  title?: Written;
  /** The whole statement. */
  range: Range;
  /** What an editor selects when it goes there: the title, or else the name, or the first word. */
  head: Range;
  /** Where a new line of the block may be inserted: just before `}`; undefined for a one-line form without a block. */
  bodyEnd?: Range;
}

export type UnitKind = 'company' | 'department' | 'team' | 'person' | 'role' | 'project';

/** A unit of the organisation. */
export interface OrgUnit extends Declared {
  kind: 'unit';
  unitKind: UnitKind;
  parent?: Reference;
  lead?: Reference;
  mission?: Written;
  vision?: Written;
}

export interface Strategy extends Declared {
  kind: 'strategy';
  because: Written[];
  evidence: Written[];
  insteadOf: Written[];
  afterwards: Written[];
  for?: Reference;
}

/** The mid-term goal between mission and OKR. */
export interface Goal extends Declared {
  kind: 'goal';
  for?: Reference;
  by?: WrittenDate;
  measures?: Reference;
  to?: WrittenQuantity;
  advances: Reference[];
  because: Written[];
}

export interface Cycle extends Declared {
  kind: 'cycle';
  from?: WrittenDate;
  to?: WrittenDate;
  cadence?: Written<Cadence>;
}

export type Cadence = 'daily' | 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'yearly';

export type Bound =
  | { kind: 'above' | 'below'; limit: WrittenQuantity; range: Range }
  | { kind: 'between'; low: WrittenQuantity; high: WrittenQuantity; range: Range };

/** A value of a KPI at a period's end. `period` is as written: `2026-08`, `2026-10-12`, `2026-W40`. */
export interface Point {
  period: Written;
  /** The last day of the period; undefined when it is not in the calendar. */
  date?: IsoDate;
  value: WrittenQuantity;
  range: Range;
}

export type Effect = 'drives' | 'raises' | 'lowers';

export interface Driver {
  effect: Effect;
  target: Reference;
  /** `after 6 weeks`, in days. */
  afterDays?: number;
  range: Range;
}

/** A formula, flat: operands and operators alternate, with brackets as written; `values` give it meaning. */
export type Formula =
  | { op: 'number'; value: WrittenQuantity }
  | { op: 'reference'; reference: Reference }
  | { op: '+' | '-' | '*' | '/'; left: Formula; right: Formula }
  | { op: 'negate'; operand: Formula };

export type RollUpKind = 'sum' | 'average' | 'min' | 'max' | 'weighted';

export interface Kpi extends Declared {
  kind: 'kpi';
  for?: Reference;
  formula?: { expression: Formula; range: Range };
  /** `weights` stand beside `parts` where the roll-up is `weighted`. */
  rollUp?: { by: RollUpKind; parts: Reference[]; weights: (WrittenQuantity | undefined)[]; range: Range };
  unit?: Written<Quantity['unit']>;
  polarity?: Written<'higher' | 'lower'>;
  indicator?: Written<'leading' | 'lagging'>;
  perspective?: Written;
  owners: Reference[];
  cadence?: Written<Cadence>;
  healthy?: Bound;
  critical?: Bound;
  drivers: Driver[];
  actual: Point[];
  plan: Point[];
  actualsFrom?: { file: Written; column?: Written; range: Range };
  target?: { value?: WrittenQuantity; by?: WrittenDate; range: Range };
}

/** `okrs for TEAM in CYCLE`. */
export interface Section extends Declared {
  kind: 'section';
  for?: Reference;
  /** The cycle as written. */
  cycle?: Written;
}

export type Ambition = 'committed' | 'aspirational' | 'learning';

export interface Support {
  target: Reference;
  by?: WrittenQuantity;
  range: Range;
}

export interface Objective extends Declared {
  kind: 'objective';
  section?: Id;
  /** Team and cycle of the section it stands in. */
  for?: Reference;
  cycle?: Written;
  ambition?: Written<Ambition>;
  draft?: Range;
  owners: Reference[];
  because: Written[];
  evidence: Written[];
  advances: Reference[];
  supports: Support[];
  /** `standalone because "…"`: supports nothing, on purpose. */
  standalone?: Range;
  dependsOn: Reference[];
  respondsTo: Reference[];
  assumes: Written[];
  keyResults: KeyResult[];
  initiatives: Initiative[];
  tradeOffs: TradeOff[];
  /** Where the first line of the block stands, for inserting. */
  bodyStart?: Range;
}

/** What a key result is, from how it is written; `none` has neither target, limit, baseline task nor acceptance. */
export type KeyResultForm = 'measured' | 'guardrail' | 'baseline' | 'milestone' | 'none';

export interface KeyResult extends Declared {
  kind: 'key result';
  objective?: Id;
  form: KeyResultForm;
  measures?: Reference;
  from?: WrittenQuantity;
  to?: WrittenQuantity;
  stay?: Bound;
  baseline?: Range;
  doneWhen?: Written;
  by?: WrittenDate;
  indicator?: Written<'leading' | 'lagging'>;
  impact?: Written<'customer' | 'business' | 'internal'>;
  owners: Reference[];
  weight?: WrittenQuantity;
  confidence?: WrittenQuantity;
  shared?: Range;
  drivers: Driver[];
  because: Written[];
  evidence: Written[];
}

export interface Initiative extends Declared {
  kind: 'initiative';
  objective?: Id;
  by?: WrittenDate;
  owners: Reference[];
  for: Reference[];
  done?: Range;
}

/** `accept A against B because "…" guarded by KR`: a conflict kept on purpose. */
export interface TradeOff extends Declared {
  kind: 'trade-off';
  /** The objective whose block it stands in. */
  objective?: Id;
  accepted?: Reference;
  against?: Reference;
  because?: Written;
  guardedBy?: Reference;
}

export type SaidStatus = 'on track' | 'at risk' | 'off track' | 'done';

/** One line of a check-in or review about one key result (or KPI). */
export interface Entry {
  target: Reference;
  value?: WrittenQuantity;
  confidence?: WrittenQuantity;
  status?: Written<SaidStatus>;
  note?: Written;
  range: Range;
}

/** A remark of a check-in or review: blocked, note, learned, next. */
export interface Aside {
  kind: 'blocked' | 'note' | 'learned' | 'next';
  text: Written;
  range: Range;
}

export interface CheckIn extends Declared {
  kind: 'check-in';
  date?: WrittenDate;
  for?: Reference;
  by?: Reference;
  entries: Entry[];
  asides: Aside[];
}

export interface Review extends Declared {
  kind: 'review';
  cycle?: Written;
  for?: Reference;
  by?: Reference;
  entries: Entry[];
  asides: Aside[];
}

/** `// okr-ignore RULE: reason` or `// okr-ignore-file RULE: reason`. */
export interface Suppression {
  rules: string[];
  reason?: string;
  /** The line it speaks of, from 0; undefined for the whole file. */
  line?: number;
  range: Range;
}

/** Everything that may be referred to by name. */
export type Named = OrgUnit | Strategy | Goal | Cycle | Kpi | Objective | KeyResult | Initiative;

export type Entity = Named | Section | TradeOff | CheckIn | Review;

export type { Place };
