import type { ComputedModel } from '../analysis/figures.ts';
import type { KeyResult } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { comparePositions } from '../model/place.ts';
import { resolutionFindings } from '../model/resolution-findings.ts';
import type { Assessment } from '../wording/assessment.ts';
import { assessKeyResultOf } from './assessments.ts';
import { type ActiveRule, activeRules, type Config, speaksEnglish } from './config.ts';
import { isLanguageCode } from './docs-url.ts';
import { readsEnglish } from './reads-english.ts';
import { rules } from './registry.ts';
import type { OptionValue, Report, RuleContext, WorkspaceContext } from './rule.ts';
import { ignoreFix, suppress, suppressionFindings } from './suppressions.ts';
import { unreadThings } from './unread.ts';

/** The source text of a file, by its URI. */
export type TextOf = (uri: string) => string;

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
  const found = collect(computed, config, textOf, onFailure);
  for (const active of activeRules(config)) {
    if (active.rule.scope === 'file') found.runOn(active, [file]);
  }
  return finish([...languageFindings(computed, [file]), ...found.findings], computed, textOf, [file]);
}

/** What can be said only by looking at all files: the rules for the workspace. */
export function checkWorkspace(
  computed: ComputedModel,
  config: Config,
  textOf: TextOf,
  onFailure: OnFailure = silent,
): Finding[] {
  const found = collect(computed, config, textOf, onFailure);
  for (const active of activeRules(config)) {
    if (active.rule.scope !== 'workspace') continue;
    found.runOnWorkspace(active);
    found.runOn(active, computed.model.files);
  }
  return finish(found.findings, computed, textOf, []);
}

/** Everything there is to say about a workspace, in the order of its files and texts. */
export function allFindings(
  computed: ComputedModel,
  config: Config,
  textOf: TextOf,
  onFailure: OnFailure = silent,
): Finding[] {
  const { files } = computed.model;
  const found = collect(computed, config, textOf, onFailure);
  for (const active of activeRules(config)) {
    if (active.rule.scope === 'workspace') found.runOnWorkspace(active);
    found.runOn(active, files);
  }
  return finish([...languageFindings(computed, files), ...found.findings], computed, textOf, files);
}

const acrossFiles = new Set(rules.filter((rule) => rule.scope === 'workspace').map((rule) => rule.id));

/** Whether findings of a rule come from looking at all files, so that `checkFile` does not have them. */
export function looksAcrossFiles(code: string): boolean {
  return acrossFiles.has(code);
}

function languageFindings({ model }: ComputedModel, files: FileModel[]): Finding[] {
  return files.flatMap((file) => [...problemsOf(file), ...resolutionFindings(file, model)]);
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

function finish(findings: Finding[], computed: ComputedModel, textOf: TextOf, judged: FileModel[]): Finding[] {
  const unread = unreadThings(computed.model);
  const readable = findings.filter(({ code, about }) => isLanguageCode(code) || !unread.has(about[0] ?? ''));
  const kept = suppress(readable, computed.model, textOf);
  const remarks = judged.flatMap((file) => suppressionFindings(file));
  const order = new Map(computed.model.files.map((file, index) => [file.uri, index]));
  const last = computed.model.files.length;
  const position = (finding: Finding) => order.get(finding.place.uri) ?? last;
  return unique([...kept, ...remarks]).sort(
    (a, b) =>
      position(a) - position(b) ||
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

/** Runs rules and gathers what they report. */
function collect(computed: ComputedModel, config: Config, textOf: TextOf, onFailure: OnFailure) {
  const { model } = computed;
  const findings: Finding[] = [];
  const english = speaksEnglish(config);

  const add = (active: ActiveRule, uri: string, report: Report) => {
    findings.push({
      code: active.rule.id,
      severity: report.severity ? weaker(report.severity, active.severity) : active.severity,
      message: report.message,
      label: report.label,
      place: { uri, range: report.at },
      related: report.related ?? [],
      ...(report.alsoAt && { alsoAt: report.alsoAt }),
      fixes: [...(report.fixes ?? []), ignoreFix(active.rule.id, uri, report.at, textOf)],
      about: report.about,
    });
  };

  const shared = (active: ActiveRule): Omit<RuleContext, 'file' | 'report'> => ({
    model,
    computed,
    text: textOf,
    target: (reference) => {
      const id = reference && model.links.get(reference.key);
      return id === undefined ? undefined : model.entities.get(id);
    },
    entity: (id) => model.entities.get(id),
    assessment: (keyResult: KeyResult): Assessment => assessKeyResultOf(keyResult, model, english),
    option: <T extends OptionValue>(name: string) => active.option(name) as T,
    place: (thing) => ({ uri: thing.uri, range: thing.head }),
  });

  const attempt = (active: ActiveRule, check: () => void) => {
    const before = findings.length;
    try {
      check();
    } catch (error) {
      findings.length = before;
      onFailure(active.rule.id, error);
    }
  };

  return {
    findings,
    runOnWorkspace(active: ActiveRule) {
      const check = active.rule.checks.workspace;
      if (!check) return;
      const context: WorkspaceContext = {
        ...shared(active),
        report: (report) => add(active, report.uri, report),
      };
      attempt(active, () => check(context));
    },
    runOn(active: ActiveRule, files: FileModel[]) {
      if (Object.keys(active.rule.checks).every((check) => check === 'workspace')) return;
      const common = shared(active);
      for (const file of files) runOnFile(active, file, common);
    },
  };

  function runOnFile(active: ActiveRule, file: FileModel, common: ReturnType<typeof shared>): void {
    const { checks } = active.rule;
    const context: RuleContext = { ...common, file, report: (report) => add(active, file.uri, report) };
    if (checks.file) attempt(active, () => checks.file?.(file, context));
    if (checks.goal) for (const goal of file.goals) attempt(active, () => checks.goal?.(goal, context));
    if (checks.strategy)
      for (const strategy of file.strategies) attempt(active, () => checks.strategy?.(strategy, context));
    if (checks.kpi) for (const kpi of file.kpis) attempt(active, () => checks.kpi?.(kpi, context));
    if (!checks.objective && !checks.keyResult) return;
    for (const objective of file.objectives) {
      if (active.rule.wording && !readsEnglish(objective, file)) continue;
      if (checks.objective) attempt(active, () => checks.objective?.(objective, context));
      if (!checks.keyResult) continue;
      for (const keyResult of objective.keyResults)
        attempt(active, () => checks.keyResult?.(keyResult, objective, context));
    }
  }
}
