import type { ComputedModel } from '../analysis/figures.ts';
import { differences } from '../model/edited.ts';
import type { Id } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { insideObjectives } from '../model/placing.ts';
import { keepingSame } from '../model/same.ts';
import { organisation } from '../model/units.ts';
import { AskedModel, answeredOtherwise, fileAskedAbout, nameAskedFor, type Question, textAt } from './asking.ts';
import { type ActiveRule, activeRules, type Config } from './config.ts';
import { fileIn, finished, languageFindings, type OnFailure, Run, type TextOf, type Whole } from './run.ts';
import { unreadThings } from './unread.ts';

/** What is known of one file. */
interface Kept {
  file: FileModel;
  /** What the text itself and resolution say. */
  own: Finding[];
  /** By the rule: what it found, and what it asked about other files. */
  rules: Map<ActiveRule, { findings: Finding[]; asked: ReadonlySet<Question> }>;
  /** What rules for the whole workspace found here. */
  across: Finding[];
  findings: Finding[];
}

type Analysis<Answer> = (computed: ComputedModel) => Answer;

/** What has to be done again for a file. */
interface Due {
  own: boolean;
  /** All rules, or some. */
  all: boolean;
  rules: Set<ActiveRule>;
}

export interface FindingsAfter {
  all: Finding[];
  changed: ReadonlySet<string>;
}

const none: Finding[] = [];

/**
 * All findings of a workspace, kept from one edit to the next. What a check of one file asked about other files is written
 * down; it runs again when its file has changed or when something of that is answered otherwise. So no rule says what it
 * depends on, and none can forget to. Checks of the whole workspace run each time.
 */
export class KeptFindings {
  private readonly files = new Map<string, Kept>();
  /** Who has asked a question: file and rule. */
  private readonly askers = new Map<Question, Map<string, Set<ActiveRule>>>();
  /** Analyses of the whole workspace that checks of one file look at, with what they gave. */
  private readonly wholes = new Map<Analysis<unknown>, { answer: unknown; question: Question }>();
  private unread = new Set<Id>();
  private computed: ComputedModel | undefined;
  private config: Config | undefined;

  /** All findings now, in the order of files and texts, and the files of which they are others than before. */
  after(computed: ComputedModel, config: Config, textOf: TextOf, onFailure?: OnFailure): FindingsAfter {
    const { model } = computed;
    const changed = new Set<string>();
    for (const uri of [...this.files.keys()]) if (!model.scope.names.order.has(uri)) this.forget(uri, changed);
    const due = this.due(computed, this.isComparable(computed, config));
    this.computed = computed;
    this.config = config;

    const asking = new AskedModel(computed);
    const whole: Whole = (analysis) => this.whole(analysis, computed, asking);
    const fileAt = asking.fileAt((uri) => fileIn(model, uri));
    const run = new Run(asking.computed, config, asking.textOf(textOf), onFailure, whole, fileAt);
    const active = activeRules(config);
    for (const file of model.files) {
      const what = due.get(file.uri);
      if (!what) continue;
      const kept = this.files.get(file.uri) ?? { file, own: [], rules: new Map(), across: [], findings: [] };
      this.files.set(file.uri, kept);
      kept.file = file;
      if (what.own) kept.own = languageFindings(computed, file);
      for (const rule of what.all ? active : what.rules) this.check(rule, kept, run, asking);
      changed.add(file.uri);
    }
    this.lookAcross(new Run(computed, config, textOf, onFailure), active, changed);
    this.findUnread(model.files, changed);
    for (const uri of [...changed]) if (!this.finish(uri, active, model, textOf)) changed.delete(uri);
    return { all: model.files.flatMap(({ uri }) => this.files.get(uri)?.findings ?? []), changed };
  }

  private isComparable({ asOf, model }: ComputedModel, config: Config): boolean {
    const before = this.computed;
    return before?.asOf === asOf && before.model.past === model.past && this.config === config;
  }

  /** What has to be done again, by file. */
  private due(computed: ComputedModel, comparable: boolean): Map<string, Due> {
    const { model } = computed;
    const due = new Map<string, Due>();
    const of = (uri: string): Due => {
      const known = due.get(uri) ?? { own: false, all: false, rules: new Set() };
      due.set(uri, known);
      return known;
    };
    const again = (uri: string) => Object.assign(of(uri), { own: true, all: true });
    const questions = this.computed ? answeredOtherwise(this.computed, computed) : new Set<Question>();
    const uris = new Map<string, string>();
    for (const file of model.files) {
      const kept = this.files.get(file.uri);
      uris.set(file.path, file.uri);
      if (kept?.file !== file) questions.add(textAt(file.uri));
      if (kept?.file !== file || !comparable) again(file.uri);
      // What was probably meant may stand anywhere.
      if (kept?.own.some(({ code }) => code === 'unresolved-reference' || code === 'duplicate-name'))
        of(file.uri).own = true;
    }
    const before = this.computed?.model;
    for (const text of before ? differences(before.cycles, model.cycles) : [])
      for (const uri of model.scope.names.mentions.get(`@${text}`) ?? []) again(uri);
    for (const question of this.otherWholes(computed)) questions.add(question);
    for (const question of questions) {
      const owner = uris.get(fileAskedAbout(question) ?? '');
      if (owner !== undefined) again(owner);
      for (const uri of before ? rivalsOver(question, before, model) : []) of(uri).own = true;
      for (const [uri, rules] of this.askers.get(question) ?? []) for (const rule of rules) of(uri).rules.add(rule);
    }
    return due;
  }

  private check(rule: ActiveRule, kept: Kept, run: Run, asking: AskedModel): void {
    const { uri } = kept.file;
    for (const question of kept.rules.get(rule)?.asked ?? []) this.askers.get(question)?.get(uri)?.delete(rule);
    let findings: Finding[] = [];
    const asked = asking.during(kept.file, () => {
      findings = run.onFile(rule, kept.file);
    });
    if (findings.length === 0 && asked.size === 0) kept.rules.delete(rule);
    else kept.rules.set(rule, { findings, asked });
    for (const question of asked) {
      const files = this.askers.get(question) ?? new Map<string, Set<ActiveRule>>();
      this.askers.set(question, files);
      files.set(uri, (files.get(uri) ?? new Set<ActiveRule>()).add(rule));
    }
  }

  /** The answer of an analysis of the whole workspace, written down as one question. */
  private whole<Answer>(analysis: Analysis<Answer>, computed: ComputedModel, asking: AskedModel): Answer {
    const known = this.wholes.get(analysis) ?? { question: `=${this.wholes.size}`, answer: analysis(computed) };
    this.wholes.set(analysis, known);
    asking.note(known.question);
    return known.answer as Answer;
  }

  /** The questions about the whole workspace that are answered otherwise. */
  private otherWholes(computed: ComputedModel): Question[] {
    return [...this.wholes].flatMap(([analysis, known]) => {
      const answer = keepingSame(known.answer, analysis(computed));
      const isOther = answer !== known.answer;
      known.answer = answer;
      return isOther ? [known.question] : [];
    });
  }

  private lookAcross(run: Run, active: readonly ActiveRule[], changed: Set<string>): void {
    const found = Map.groupBy(
      active.flatMap((rule) => run.onWorkspace(rule)),
      ({ place }) => place.uri,
    );
    for (const [uri, kept] of this.files) {
      const across = found.get(uri) ?? none;
      if (across.length + kept.across.length === 0) continue;
      const now = keepingSame(kept.across, across);
      if (now === kept.across) continue;
      kept.across = now;
      changed.add(uri);
    }
  }

  /** No rule speaks of what could not be read. */
  private findUnread(files: readonly FileModel[], changed: Set<string>): void {
    const before = this.unread;
    this.unread = unreadThings(files);
    const other = new Set([...before, ...this.unread].filter((id) => before.has(id) !== this.unread.has(id)));
    if (other.size === 0) return;
    for (const [uri, kept] of this.files) {
      const all = [kept.across, ...[...kept.rules.values()].map(({ findings }) => findings)];
      if (all.some((findings) => findings.some(({ about }) => other.has(about[0] ?? '')))) changed.add(uri);
    }
  }

  /** Puts the findings of a file together; answers whether they are others than before. */
  private finish(uri: string, active: readonly ActiveRule[], model: OkrModel, textOf: TextOf): boolean {
    const kept = this.files.get(uri);
    if (!kept) return true;
    const found = active.flatMap((rule) => kept.rules.get(rule)?.findings ?? []);
    const all = finished([...kept.own, ...found, ...kept.across], kept.file, model, textOf, this.unread);
    const now = keepingSame(kept.findings, all);
    const isOther = now !== kept.findings;
    kept.findings = now;
    return isOther;
  }

  private forget(uri: string, changed: Set<string>): void {
    for (const { asked } of this.files.get(uri)?.rules.values() ?? [])
      for (const question of asked) this.askers.get(question)?.delete(uri);
    this.files.delete(uri);
    changed.add(uri);
  }
}

/** The files whose names may be given twice now, or no more. */
function rivalsOver(question: Question, before: OkrModel, after: OkrModel): Set<string> {
  const asked = nameAskedFor(question);
  if (!asked || asked.container === insideObjectives) return new Set();
  const things = [before, after].flatMap(({ scope }) =>
    scope
      .named(asked.container, asked.name)
      .filter(({ id }) => asked.container !== organisation || scope.unit(id) === undefined),
  );
  return new Set(things.map(({ uri }) => uri));
}

/** Everything there is to say about a workspace, in the order of its files and texts. */
export function allFindings(computed: ComputedModel, config: Config, textOf: TextOf, onFailure?: OnFailure): Finding[] {
  return new KeptFindings().after(computed, config, textOf, onFailure).all;
}
