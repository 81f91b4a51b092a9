import type { ComputedModel } from '../analysis/figures.ts';
import type { Entity, Goal, Id, KeyResult, Kpi, Objective, Reference, Strategy } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix, Related, Severity } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Place, Range } from '../model/place.ts';
import type { Assessment } from '../wording/assessment.ts';
import type { Gathering, Together } from './gathering.ts';

export type Group =
  | 'wording'
  | 'measurement'
  | 'balance'
  | 'alignment'
  | 'contradiction'
  | 'strategy'
  | 'ownership'
  | 'time'
  | 'kpi'
  | 'tracking'
  | 'governance';

export type Preset = 'recommended' | 'google' | 'radical-focus' | 'balanced-scorecard' | 'strict';

export type OptionValue = number | boolean | string | string[];

/** A limit or switch a workspace may set for a rule in `okr.config.json`. */
export interface RuleOption {
  description: string;
  default: OptionValue;
  /** Presets that set another default. */
  presets?: Partial<Record<Preset, OptionValue>>;
}

/** A whole file. `earlier` is the same file as it stood when its cycle began, for what only its past can tell. */
export interface RuleExample {
  okr: string;
  note?: string;
  earlier?: string;
}

/** The page of a rule: generated into `docs/rules/<id>.md`, its examples executed as tests. */
export interface RuleDocs {
  /** One line: what it finds. */
  summary: string;
  /** Why it matters, in a short paragraph or two of Markdown. */
  why: string;
  /** Who holds it. */
  saysWho: string[];
  /** Who disagrees, and what they say. */
  disagrees?: string[];
  /** Whole files; each bad one has exactly one finding of this rule, each good one none. */
  bad: RuleExample[];
  good: RuleExample[];
  /** What to write instead, in a sentence or two. */
  instead: string;
}

export interface Report {
  at: Range;
  message: string;
  /** Three or four words for a badge. */
  label: string;
  /** The things it is about; the first one carries the badge. */
  about: Id[];
  related?: Related[];
  /** Other places that it is just as much about: an editor shows it there, too. */
  alsoAt?: Place[];
  fixes?: Fix[];
  /** Lower than the rule's own severity where the case is weaker; never higher. */
  severity?: Severity;
}

/** What a check may look at. Everything is there before the first check runs; nothing here is ever changed. */
export interface RuleContext {
  model: OkrModel;
  computed: ComputedModel;
  /** The file of the thing being checked. */
  file: FileModel;
  /** The source text of a file, for fixes that move text. */
  text(uri: string): string;
  /** A file by its URI. */
  fileAt(uri: string): FileModel | undefined;
  /** The thing a reference means, if it resolved. */
  target(reference: Reference | undefined): Entity | undefined;
  entity(id: Id): Entity | undefined;
  assessment(keyResult: KeyResult): Assessment;
  /** The value of an option, the workspace's or the default. */
  option<T extends OptionValue>(name: string): T;
  place(thing: Entity): Place;
  /**
   * What an analysis of the whole workspace gives. Checks of one file ask for single things otherwise: so they run again only
   * when one of these has changed.
   */
  whole<Answer>(analysis: (computed: ComputedModel) => Answer): Answer;
  /** What all files add to a gathering under a key, in file and text order; only for rules that say they gather it. */
  gathered<Item>(gathering: Gathering<Item>, key: string): readonly Item[];
  report(report: Report): void;
}

/** What a check across files may look at; it says in which file each of its findings stands. */
export interface WorkspaceContext extends Omit<RuleContext, 'file' | 'report'> {
  report(report: Report & { uri: string }): void;
}

/** The things a rule looks at, one function for each. `workspace` runs once, for facts across files. */
export interface Checks {
  file?(file: FileModel, context: RuleContext): void;
  objective?(objective: Objective, context: RuleContext): void;
  keyResult?(keyResult: KeyResult, objective: Objective, context: RuleContext): void;
  kpi?(kpi: Kpi, context: RuleContext): void;
  goal?(goal: Goal, context: RuleContext): void;
  strategy?(strategy: Strategy, context: RuleContext): void;
  /** Runs once for each key of a gathering, for what belongs together wherever it stands. */
  together?: Together;
  /** A generator yields where somebody else may have a turn: after some milliseconds at most. */
  workspace?(context: WorkspaceContext): void | Iterable<void>;
}

/** One rule, one file. */
export interface Rule {
  id: string;
  group: Group;
  severity: Severity;
  /** Presets that set another severity. */
  presets?: Partial<Record<Preset, Severity | 'off'>>;
  /** Speaks about wording, hence English only. */
  wording?: boolean;
  options?: Record<string, RuleOption>;
  docs: RuleDocs;
  /** `file` checks run at once for the edited file; `workspace` checks run after a short idle, over all files. */
  scope: 'file' | 'workspace';
  /** What its checks ask for by `gathered`; checks of `workspace` scope only. */
  gathers?: readonly Gathering<unknown>[];
  checks: Checks;
}

/** Names the type; keeps the rule files short. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
