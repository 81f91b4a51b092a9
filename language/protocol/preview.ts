import type { Severity } from '../model/finding.ts';
import type { Range } from '../model/place.ts';
import type { BalanceView } from './balance.ts';
import type { CheckInView } from './check-in.ts';
import type { Comparison } from './comparison.ts';
import type { MapFold } from './map-fold.ts';
import type { TimelineView } from './timeline.ts';
import type { WhatIfRange } from './what-if.ts';

/**
 * What the preview shows: plain data, every text ready to print, every number ready to draw.
 * The server makes it from the computed model; the webview only lays it out.
 */
export interface PreviewModel {
  /** Raised with every change; an older one is never drawn over a newer one. */
  revision: number;
  /** The day it is about, in words: "23 Nov 2026". */
  asOf: string;
  /** The file it was asked for. */
  uri: string;
  scope: PreviewScope;
  teams: TeamChoice[];
  /** The file that may be chosen by itself: "deck/2026-Q4.okr"; absent where it has no objective. */
  file?: Choice;
  cycles: Choice[];
  header: PreviewHeader;
  objectives: ObjectiveCard[];
  kpis: KpiCard[];
  map: AlignmentMap;
  /** Conflicts that were kept on purpose, as far as they touch what this view shows. */
  decisions?: DecisionLine[];
  balance: BalanceView;
  timeline: TimelineView;
  checkIn: CheckInView;
  /** Where the scope asks for it. */
  comparison?: Comparison;
  /** Set while a file of this view has syntax errors: what is shown is the last good state of the broken parts. */
  banner?: { message: string; place: PreviewPlace };
  /** `true` when the workspace has no objective in this scope. */
  empty: boolean;
}

export interface Choice {
  id: string;
  label: string;
}

/** A unit of the organisation to look at, in the order of the organisation. */
export interface TeamChoice extends Choice {
  /** How deep it stands in the organisation, from 0. */
  depth: number;
  /** It has objectives of its own. */
  own: boolean;
  /** Units in it have objectives. */
  parts: boolean;
}

/** What is shown: team and cycle by the ids of `teams` and `cycles`. What is undefined limits nothing. */
export interface PreviewScope {
  /** Only what stands in this file. */
  file?: string;
  team?: string;
  /** The team's parts too: the teams of a department, everybody in the company. */
  below?: boolean;
  /** Beside the cycle before. */
  compare?: boolean;
  cycle?: string;
}

export interface PreviewPlace {
  uri: string;
  range: Range;
}

export interface PreviewHeader {
  team: string;
  /** "Product, Lemonstand. Led by Maya Okafor." */
  about: string;
  /** "Filtered by owner Zoe, status at risk": of what is exported, where not everything is in it. */
  filtered?: string;
  cycle: string;
  /** The cycle's ruler; absent when the cycle has no dates. */
  ruler?: {
    start: string;
    end: string;
    daysLeft: number;
    /** 0..1 of the cycle that has passed; outside when not yet begun or over. */
    elapsed: number;
    /** "week 6 of 13, 42% gone" */
    caption: string;
    weeks: number;
    /** Positions 0..1 of check-ins. */
    checkIns: number[];
    months: { label: string; at: number }[];
  };
  /** One entry for each state that key result rows are in, in the order of `RowState`; each filters its rows. "off track", "to measure". */
  counts: { state: RowState; label: string; count: number }[];
  /** How many badges the rows and cards of this view carry. */
  findings: number;
}

/** The states of a row, each with its glyph and word, in the order in which they are counted. */
export const RowStates = [
  'on track',
  'at risk',
  'off track',
  'done',
  'no data',
  'held',
  'breached',
  'open',
  'late',
  'to measure',
  'measured',
  'draft',
] as const;
export type RowState = (typeof RowStates)[number];

export interface Badge {
  code: string;
  severity: Severity;
  /** The group of its rule: "wording", "alignment"; absent for what is no rule, such as a line that cannot be read. */
  group?: string;
  label: string;
  message: string;
  docs: string;
  place: PreviewPlace;
  /** Titles of its fixes, in the order of the finding's fixes. */
  fixes: string[];
}

/** What a finding can be filtered by. */
export type FindingKind = Pick<Badge, 'severity' | 'group'>;

export interface Person {
  name: string;
  initials: string;
}

/** "leading" or "customer", with "?" when only the wording suggests it. */
export interface Mark {
  label: 'leading' | 'lagging' | 'customer' | 'business' | 'internal';
  suggested: boolean;
}

export interface ObjectiveCard {
  id: string;
  place: PreviewPlace;
  title: string;
  state: RowState;
  /** "Committed", "Aspirational", "Learning" or empty. */
  ambition: string;
  owners: Person[];
  team: string;
  cycle: string;
  /** "33%" */
  progress?: string;
  /** "10 behind", "4 ahead", "on pace" */
  pace?: string;
  /** "2 of 4 count" */
  counts: string;
  /** Why the state is what it is where the progress alone would say otherwise. */
  cappedBy?: string;
  because: string[];
  /** What `evidence` names: a file of the workspace (`place` is where it is named) or a web address (`href`). */
  evidence?: { label: string; href?: string; place: PreviewPlace }[];
  links: Link[];
  initiatives: { id: string; title: string; place: PreviewPlace; note: string; done: boolean }[];
  assumes: string[];
  keyResults: KeyResultRow[];
  badges: Badge[];
  /** "as of 10:42": shown when this card is from the last good state. */
  stale?: string;
}

/** A recorded trade-off. */
export interface DecisionLine {
  id: string;
  place: PreviewPlace;
  accepted: { title: string; note?: string; place: PreviewPlace };
  against: { title: string; note?: string; place: PreviewPlace };
  because?: string;
  guard?: { title: string; state: 'held' | 'breached' | 'no data'; place: PreviewPlace };
  state: 'in force' | 'guard breached' | 'over';
  /** "in force until 31 Dec" */
  stateNote: string;
}

export interface Link {
  kind:
    | 'supports'
    | 'supported by'
    | 'depends on'
    | 'needed by'
    | 'responds to'
    | 'advances'
    | 'measures'
    | 'measured by'
    | 'initiative';
  title: string;
  /** Whose it is or when it is due, in soft ink: "Platform", "by 20 Nov, Li Wei". */
  note?: string;
  /** "by 3,000 households" */
  promise?: string;
  place: PreviewPlace;
}

/** A number and what it means, one under the other. */
export interface Cell {
  value: string;
  unit?: string;
  note: string;
}

export interface KeyResultRow {
  id: string;
  place: PreviewPlace;
  title: string;
  state: RowState;
  /** "Guardrail", "Milestone", "Baseline task" or empty. */
  form: string;
  /** "at risk" when the owner's word differs from the computed state. */
  says?: string;
  marks: Mark[];
  track: Track;
  now: Cell;
  progress: Cell;
  /** `note` is "up 5", "down 15", "same" or empty. */
  confidence: Cell;
  /** Change of the confidence in points since the check-in before; the webview draws its arrow. */
  confidenceChange?: number;
  lastNote?: { text: string; by?: string; date: string };
  owners: Person[];
  badges: Badge[];
  /** Newest first. `at` (0..1 of the cycle) and `progress` (share of the way, as on the track) place it in the chart; two such points draw one. */
  history: {
    date: string;
    value: string;
    note?: string;
    by?: string;
    status?: string;
    confidence?: string;
    at?: number;
    progress?: number;
  }[];
  /** How much of the way others promise: a share, "50% promised", and who promises what. */
  coverage?: { share: number; label: string; sentence: string };
  /** Supported by, measures, initiatives for this key result. */
  links?: Link[];
  /** Where the trend ends, in words: "The trend ends between 16.9 and 13.2 min". */
  trend?: string;
  /** The whole row as one sentence, for screen readers. */
  spoken: string;
  /** Where another value of today may be supposed; absent where no number tells. */
  whatIf?: WhatIfRange;
}

/**
 * What is drawn between baseline and target. Positions are shares of the way: 0 at the baseline, 1 at the target,
 * right is always better; outside 0..1 is allowed and drawn outside.
 */
export type Track =
  | {
      kind: 'measured';
      now?: number;
      expected?: number;
      forecast?: { low: number; mid: number; high: number };
      /** "24"; "?" without a baseline. */
      baseline: string;
      /** "15 min" */
      target: string;
      hasBaseline: boolean;
    }
  | {
      kind: 'guardrail';
      state: 'held' | 'breached' | 'no data';
      /** One wall in the middle, or two at 1/6 and 5/6. */
      between: boolean;
      /** Position of now: −1 (far outside) .. 1 (far inside); for `between`, 0 the low wall and 1 the high one. */
      now?: number;
      /** "below 3.0", or the two limits. */
      labels: string[];
    }
  | {
      kind: 'date';
      shape: 'milestone' | 'baseline';
      state: 'open' | 'late' | 'done';
      /** 0..1 of the cycle. */
      today?: number;
      at?: number;
      label: string;
    };

export interface KpiCard {
  id: string;
  place: PreviewPlace;
  title: string;
  team: string;
  health: 'healthy' | 'watch' | 'critical' | 'no data' | 'no bands';
  /** `note` says where it stands: "0.5 inside healthy", "critical for three weeks", else its date. */
  now: Cell;
  /** "healthy above 40%" */
  bands: string[];
  perspective?: string;
  marks: Mark[];
  owners: Person[];
  /** "2 points below plan" */
  gap?: string;
  /** Drawn on shared axes: x is a day number, y the value. */
  chart: {
    actual: { x: number; y: number; label: string }[];
    plan: { x: number; y: number; label: string }[];
    goal?: { x: number; y: number; label: string };
    healthy?: { low?: number; high?: number };
    critical?: { low?: number; high?: number };
    xStart: string;
    xEnd: string;
    /** First and last day of the shared axis and today, as day numbers; without them the points span it. */
    from?: number;
    to?: number;
    today?: number;
    /** "J", "A", "S" at the first day of each month. */
    ticks?: { x: number; label: string }[];
    /** Limits of the bands with their label, written at the right edge: 40, "40%". */
    edges?: { y: number; label: string }[];
  };
  /** "Invited ÷ signups" for a formula, "Sum of 2" for a roll-up. */
  computed?: string;
  drives: string[];
  drivenBy: string[];
  /** The same with the effect beside it ("lowers it, 2 weeks later") and a place to go to; wins over `drivenBy`. */
  drivers?: { title: string; effect: string; place: PreviewPlace }[];
  /** Key results and goals that push it now, up first: "up, Growth". */
  pushes?: { title: string; way: 'up' | 'down'; note: string; place: PreviewPlace }[];
  /** Pairs that pull it both ways, undecided. */
  conflicts?: { up: { title: string; place: PreviewPlace }; down: { title: string; place: PreviewPlace } }[];
  /** Objectives that answer it. */
  answeredBy: Link[];
  measuredBy: Link[];
  badges: Badge[];
  problem?: string;
  /** Where another value of today may be supposed. */
  whatIf?: WhatIfRange;
}

export interface AlignmentMap {
  nodes: MapNode[];
  edges: MapEdge[];
  /** What the map says, the text twin of the picture: the headline first ("One conflict, one gap."), then a sentence for each thing. */
  sentences: string[];
  /** Findings about alignment (a gap, a conflict, an objective that supports nothing), listed under the map with their fixes. */
  findings?: Badge[];
  /** What is folded at first, by the keys of the folds; absent: what does not fit. */
  folded?: string[];
}

export interface MapNode {
  id: string;
  place: PreviewPlace;
  /** Column, from the left: 0 strategy and goals, then company, then its parts. */
  level: number;
  /** A team stands for its objectives, folded. */
  kind: 'goal' | 'strategy' | 'objective' | 'team';
  title: string;
  team: string;
  state: RowState;
  progress?: string;
  inScope: boolean;
  /** Only there because something it is joined to fits a filter. */
  beside?: boolean;
  badges: number;
  /** Of an objective, what it can be filtered by: the states and owners of its key results are among its own. */
  facets?: { cycle: string; owners: string[]; states: RowState[]; findings: FindingKind[] };
  /** A short line: a goal's "by Dec 2027", "$11.8M now". */
  note?: string;
  /** What others promise of its target: 0..1 and more for each contributor, and "9,000 of 11,600 households". */
  coverage?: { shares: number[]; label: string };
  fold?: MapFold;
  /** What its team would fold. */
  teamFold?: MapFold;
}

export interface MapEdge {
  id: string;
  from: string;
  to: string;
  kind: 'supports' | 'depends on' | 'advances' | 'conflict' | 'trade-off';
  /** Short enough for a label on the line: "+3,000", "by $1.5M". */
  promise?: string;
  /** Of a conflict or trade-off: what pulls against what, and what was decided; one sentence. */
  message?: string;
  /** Of a conflict, its place in the list below the map, from 1. */
  number?: number;
}
