import type { ComputedModel } from '../analysis/figures.ts';
import type { Id, KeyResult } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { fileIn, type OkrModel } from '../model/okr-model.ts';
import { comparePositions } from '../model/place.ts';
import { resolutionFindings } from '../model/resolution-findings.ts';
import { tight } from '../model/tight.ts';
import type { Steps } from '../values/steps.ts';
import type { Assessment } from '../wording/assessment.ts';
import { assessKeyResultOf } from './assessments.ts';
import { type ActiveRule, activeRules, type Config, speaksEnglish } from './config.ts';
import { isLanguageCode } from './docs-url.ts';
import type { Added, Gathering } from './gathering.ts';
import { readsEnglish } from './reads-english.ts';
import { rules } from './registry.ts';
import type { Checks, OptionValue, Report, RuleContext, WorkspaceContext } from './rule.ts';
import { ignoreFix, suppress, suppressionFindings } from './suppressions.ts';
import { unreadThings } from './unread.ts';

/** The source text of a file, by its URI. */
export type TextOf = (uri: string) => string;

/** A file, by its URI. */
export type FileAt = (uri: string) => FileModel | undefined;

/** Told about a rule that failed. A rule's mistake costs its findings, never the editor; tests make it loud. */
export type OnFailure = (rule: string, error: unknown) => void;

const silent: OnFailure = () => {};

/** What can be said about one file at once: its text's own problems, what resolution found in it, and the rules for one file. */
export function checkFile(
  computed: ComputedModel,
  file: FileModel,
  config: Config,
  textOf: TextOf,
  onFailure: OnFailure = silent,
): Finding[] {
  const run = new Run(computed, config, textOf, onFailure);
  const own = activeRules(config).filter(({ rule }) => rule.scope === 'file');
  const found = own.flatMap((active) => run.onFile(active, file));
  const unread = unreadThings(computed.model.files);
  return finished([...languageFindings(computed, file), ...found], file, computed.model, textOf, unread);
}

const acrossFiles = new Set(rules.filter((rule) => rule.scope === 'workspace').map((rule) => rule.id));

/** Whether findings of a rule come from looking at all files, so that `checkFile` does not have them. */
export function looksAcrossFiles(code: string): boolean {
  return acrossFiles.has(code);
}

/** What the text of a file itself and resolution say. */
export function languageFindings({ model }: ComputedModel, file: FileModel): Finding[] {
  return [...problemsOf(file), ...resolutionFindings(file, model)];
}

function problemsOf({ problems, uri }: FileModel): Finding[] {
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    label: problem.code === 'syntax-error' ? 'Not understood' : 'Informal spelling',
    place: { uri, range: problem.range },
    related: [],
    fixes: problem.fixes ?? [],
    about: [],
  }));
}

/** Findings that stand in a file, as they are shown: in order, without doubles and what a comment answers. */
export function finished(
  findings: readonly Finding[],
  file: FileModel,
  model: OkrModel,
  textOf: TextOf,
  unread: ReadonlySet<Id>,
): Finding[] {
  const readable = findings.filter(({ code, about }) => isLanguageCode(code) || !unread.has(about[0] ?? ''));
  const kept = suppress(readable, file, model, textOf);
  return unique([...kept, ...suppressionFindings(file)]).sort(
    (a, b) =>
      comparePositions(a.place.range.start, b.place.range.start) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique(findings: Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { start } = finding.place.range;
    const key = `${finding.code}\n${finding.place.uri}\n${start.line}:${start.character}\n${finding.message}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

const strength: Record<Severity, number> = { hint: 0, info: 1, warning: 2, error: 3 };

function weaker(a: Severity, b: Severity): Severity {
  return strength[a] < strength[b] ? a : b;
}

/** An analysis of the whole workspace. */
export type Whole = <Answer>(analysis: (computed: ComputedModel) => Answer) => Answer;

/** What is gathered from all files, as far as a check may ask for it. */
export interface Gatherings {
  items<Item>(gathering: Gathering<Item>, key: string): readonly Item[];
  ledBy(gathering: Gathering<unknown>, uri: string): string[];
}

/** A check of one file alone asks for nothing that is gathered. */
const noGatherings: Gatherings = {
  items: (gathering) => {
    throw new Error(`Nothing has been gathered of ${gathering.name}: a rule of workspace scope says what it gathers.`);
  },
  ledBy: () => [],
};

/** Runs rules and gathers what they report. */
export class Run {
  private readonly textOf: TextOf;
  private readonly onFailure: OnFailure;
  private readonly gatherings: Gatherings;
  /** What all rules look at alike. */
  private readonly looks: Omit<RuleContext, 'file' | 'report' | 'option'>;

  constructor(
    computed: ComputedModel,
    config: Config,
    textOf: TextOf,
    onFailure: OnFailure = silent,
    whole: Whole = (analysis) => analysis(computed),
    fileAt: FileAt = (uri) => fileIn(computed.model, uri),
    gatherings: Gatherings = noGatherings,
  ) {
    this.textOf = textOf;
    this.onFailure = onFailure;
    this.gatherings = gatherings;
    const { model } = computed;
    const english = speaksEnglish(config);
    this.looks = {
      model,
      computed,
      target: (reference) => {
        const id = reference && model.links.get(reference.key);
        return id === undefined ? undefined : model.entities.get(id);
      },
      entity: (id) => model.entities.get(id),
      assessment: (keyResult: KeyResult): Assessment => assessKeyResultOf(keyResult, model, english),
      text: textOf,
      fileAt,
      place: (thing) => ({ uri: thing.uri, range: thing.head }),
      whole,
      gathered: (gathering, key) => gatherings.items(gathering, key),
    };
  }

  /** What a file adds to a gathering. */
  added(gathering: Gathering<unknown>, file: FileModel): Added {
    try {
      const found = Map.groupBy(gathering.of(file, this.looks), ([key]) => key);
      return new Map([...found].map(([key, pairs]) => [key, pairs.map(([, item]) => item)]));
    } catch (error) {
      this.onFailure(gathering.name, error);
      return new Map();
    }
  }

  /** The check of a rule that looks at the whole workspace. */
  *onWorkspace(active: ActiveRule): Steps<Finding[]> {
    const findings: Finding[] = [];
    const context = this.acrossFiles(active, findings);
    try {
      yield* active.rule.checks.workspace?.(context) ?? [];
    } catch (error) {
      this.onFailure(active.rule.id, error);
      return [];
    }
    return findings;
  }

  private acrossFiles(active: ActiveRule, findings: Finding[]): WorkspaceContext {
    return {
      ...this.looks,
      option: optionsOf(active),
      report: (report) => findings.push(this.finding(active, report.uri, report)),
    };
  }

  /** The checks of a rule that look at one thing each, for the things of a file. */
  onFile(active: ActiveRule, file: FileModel): Finding[] {
    const { checks } = active.rule;
    const findings: Finding[] = [];
    const attempt = (check: () => void) => this.attempt(active, findings, check);
    const { together } = checks;
    for (const key of together ? this.gatherings.ledBy(together.gathering, file.uri) : []) {
      const context: WorkspaceContext = this.acrossFiles(active, findings);
      attempt(() => together?.check(this.gatherings.items(together.gathering, key), context, key));
    }
    if (!hasSomethingFor(checks, file)) return findings;
    const report = (each: Report) => findings.push(this.finding(active, file.uri, each));
    const context: RuleContext = { ...this.looks, option: optionsOf(active), file, report };
    if (checks.file) attempt(() => checks.file?.(file, context));
    if (checks.goal) for (const goal of file.goals) attempt(() => checks.goal?.(goal, context));
    if (checks.strategy) for (const strategy of file.strategies) attempt(() => checks.strategy?.(strategy, context));
    if (checks.kpi) for (const kpi of file.kpis) attempt(() => checks.kpi?.(kpi, context));
    if (!checks.objective && !checks.keyResult) return findings;
    for (const objective of file.objectives) {
      if (active.rule.wording && !readsEnglish(objective, file)) continue;
      if (checks.objective) attempt(() => checks.objective?.(objective, context));
      if (!checks.keyResult) continue;
      for (const keyResult of objective.keyResults) attempt(() => checks.keyResult?.(keyResult, objective, context));
    }
    return findings;
  }

  private finding(active: ActiveRule, uri: string, report: Report): Finding {
    return {
      code: active.rule.id,
      severity: report.severity ? weaker(report.severity, active.severity) : active.severity,
      message: report.message,
      label: report.label,
      place: { uri, range: report.at },
      related: tight(report.related ?? []),
      ...(report.alsoAt && { alsoAt: report.alsoAt }),
      fixes: (report.fixes ?? []).concat(ignoreFix(active.rule.id, uri, report.at, this.textOf)),
      about: report.about,
    };
  }

  /** A check that fails says nothing. */
  private attempt(active: ActiveRule, findings: Finding[], check: () => void): void {
    const before = findings.length;
    try {
      check();
    } catch (error) {
      findings.length = before;
      this.onFailure(active.rule.id, error);
    }
  }
}

/** Whether a file has any of the things that a rule looks at one by one. */
function hasSomethingFor(checks: Checks, { goals, strategies, kpis, objectives }: FileModel): boolean {
  return (
    checks.file !== undefined ||
    (checks.goal !== undefined && goals.length > 0) ||
    (checks.strategy !== undefined && strategies.length > 0) ||
    (checks.kpi !== undefined && kpis.length > 0) ||
    ((checks.objective ?? checks.keyResult) !== undefined && objectives.length > 0)
  );
}

/** A rule knows the types of its options. */
function optionsOf({ option }: ActiveRule): RuleContext['option'] {
  return <T extends OptionValue>(name: string) => option(name) as T;
}
