import type { ComputedModel } from '../analysis/figures.ts';
import { differences } from '../model/edited.ts';
import type { Id } from '../model/entities.ts';
import { otherFiles } from '../model/file-list.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding } from '../model/finding.ts';
import { fileIn, type OkrModel } from '../model/okr-model.ts';
import { insideObjectives } from '../model/placing.ts';
import { keepingSame } from '../model/same.ts';
import { exchanged, tight } from '../model/tight.ts';
import { organisation } from '../model/units.ts';
import { atOnce, type Steps } from '../values/steps.ts';
import { AllFindings } from './all-findings.ts';
import { Askers } from './askers.ts';
import { AskedModel, answeredOtherwise, fileAskedAbout, nameAskedFor, type Question, textAt } from './asking.ts';
import { type ActiveRule, activeRules, type Config } from './config.ts';
import { Due } from './due.ts';
import { type Added, Gathered, type Gathering } from './gathering.ts';
import type { Rule } from './rule.ts';
import { finished, languageFindings, type OnFailure, Run, type TextOf, type Whole } from './run.ts';
import { unreadThings } from './unread.ts';

/** What a rule has found for a file: there, or elsewhere among what it looks at together. */
interface Check {
  work: ActiveRule;
  findings: readonly Finding[];
}

const isRule = (work: ActiveRule | Gathering<unknown>): work is ActiveRule => 'rule' in work;

/** What is known of one file. */
interface Kept {
  /** What the text itself and resolution say. */
  own: Finding[];
  /** Those of its checks that found something. Few: lists are the smallest. */
  checks: readonly Check[];
  /** Checks of other files that found something here. */
  elsewhere: Set<Check> | undefined;
  /** What rules for the whole workspace found here. */
  across: Finding[];
  findings: Finding[];
}

type Analysis<Answer> = (computed: ComputedModel) => Answer;

const none: never[] = [];

/**
 * All findings of a workspace, kept from one edit to the next. What a check of one file asked about other files is written
 * down; it runs again when its file has changed or when something of that is answered otherwise. So no rule says what it
 * depends on, and none can forget to. Checks of the whole workspace run each time.
 *
 * The work is done in small steps. Steps that are left lying are no loss: what is due stays written down, and what is done
 * holds for the model of then, from which the next steps go on.
 */
export class KeptFindings {
  private readonly files = new Map<string, Kept>();
  private readonly uris = new Map<string, string>();
  /** Files that name what nobody knows, or what two things are called: what was probably meant may stand anywhere. */
  private readonly unsure = new Set<string>();
  /** Files in which rules for the whole workspace found something. */
  private readonly acrossIn = new Set<string>();
  private readonly askers = new Askers<ActiveRule | Gathering<unknown>>();
  private readonly gathered = new Gathered();
  /** Analyses of the whole workspace that checks of one file look at, with what they gave. */
  private readonly wholes = new Map<Analysis<unknown>, { answer: unknown; question: Question }>();
  private unread = new Set<Id>();
  /** The last model that steps were begun for: what is not due is as it says. */
  private computed: ComputedModel | undefined;
  private config: Config | undefined;
  private readonly due = new Due();
  /** Files whose findings have to be put together again. */
  private readonly loose = new Set<string>();
  /** All that was found at the end of the last look, and the files in which it is otherwise since. */
  private all = new AllFindings();
  private readonly otherwise = new Set<string>();

  /** All findings now, in the order of files and texts. What is found as before is the very same object. */
  after(computed: ComputedModel, config: Config, textOf: TextOf, onFailure?: OnFailure): Finding[] {
    return [...atOnce(this.steps(computed, config, textOf, onFailure)).all];
  }

  /** The same in steps. Those that were begun before lead nowhere any more. */
  *steps(computed: ComputedModel, config: Config, textOf: TextOf, onFailure?: OnFailure): Steps<AllFindings> {
    yield* this.begin(computed, config);
    yield;
    const { model } = computed;
    const asking = new AskedModel(computed);
    yield* this.lookAtWholes(computed);
    const run = this.runFor(asking, computed, config, textOf, onFailure);
    for (const file of this.due.files(model)) yield* this.gatherIn(file, run, asking);
    for (const file of this.due.files(model)) yield* this.checkFile(file, run, asking, computed);
    yield* this.lookAcross(new Run(computed, config, textOf, onFailure, undefined, undefined, this.gathered));
    this.findUnread(model.files);
    for (const uri of this.loose) {
      this.finish(uri, model, textOf);
      this.loose.delete(uri);
      yield;
    }
    const { names } = model.scope;
    const findingsIn = (uri: string) => this.files.get(uri)?.findings ?? none;
    this.all = yield* this.all.after(this.otherwise, model.files, names.order, findingsIn);
    this.otherwise.clear();
    return this.all;
  }

  /** Runs checks and writes down what they ask. */
  private runFor(
    asking: AskedModel,
    computed: ComputedModel,
    config: Config,
    textOf: TextOf,
    onFailure?: OnFailure,
  ): Run {
    const whole: Whole = (analysis) => this.whole(analysis, computed, asking);
    const fileAt = asking.fileAt((uri) => fileIn(computed.model, uri));
    return new Run(asking.computed, config, asking.textOf(textOf), onFailure, whole, fileAt, {
      items: (gathering, key) => {
        asking.note(gatheredUnder(gathering, key));
        return this.gathered.items(gathering, key);
      },
      ledBy: (gathering, uri) => this.gathered.ledBy(gathering, uri),
    });
  }

  /** Writes down what has to be done again. Until the last step, too much may have been, and it is begun from the same model again. */
  private *begin(computed: ComputedModel, config: Config): Steps<void> {
    const { model } = computed;
    const before = this.computed;
    const comparable = before?.asOf === computed.asOf && before.model.past === model.past && this.config === config;
    for (const question of before ? yield* answeredOtherwise(before, computed) : none) {
      const owner = this.uris.get(fileAskedAbout(question) ?? '');
      if (owner !== undefined) this.due.everything(owner);
      for (const uri of before ? rivalsOver(question, before.model, model) : [])
        if (this.files.has(uri)) this.due.own(uri);
      this.answerAnew(question);
      yield;
    }
    if (this.config !== config) this.forgetRules();
    const { gone, come } = otherFiles(before?.model.files ?? none, model.files);
    for (const file of gone) if (!fileIn(model, file.uri)) this.forget(file);
    this.gathered.orderBy(model.scope.names.order);
    for (const { path, uri } of come) {
      if (!this.files.has(uri)) this.files.set(uri, newlyKept());
      this.uris.set(path, uri);
      this.due.everything(uri);
      this.answerAnew(textAt(uri));
    }
    if (!comparable) for (const { uri } of model.files) this.due.everything(uri);
    for (const uri of this.unsure) this.due.own(uri);
    for (const text of before ? differences(before.model.cycles, model.cycles) : [])
      for (const uri of model.scope.names.mentions.get(`@${text}`) ?? []) this.due.everything(uri);
    this.computed = computed;
    this.config = config;
  }

  /** A question is answered otherwise: who has asked it has to look again. */
  private answerAnew(question: Question): void {
    for (const { uri, work } of this.askers.of(question)) {
      if (isRule(work)) this.due.rule(uri, work);
      else this.due.gathering(uri, work);
    }
  }

  /** Gathers what a file adds to what its rules look at. */
  private *gatherIn(file: FileModel, run: Run, asking: AskedModel): Steps<void> {
    const { uri } = file;
    const due = this.due.in(uri);
    const kept = this.files.get(uri);
    if (!due || !kept || !this.config) return;
    if (due.gatherings === 'all')
      due.gatherings = new Set(activeRules(this.config).flatMap(({ rule }) => gathersOf(rule)));
    for (const gathering of due.gatherings) {
      let added: Added = new Map();
      const asked = asking.during(file, () => {
        added = run.added(gathering, file);
      });
      this.askers.put(uri, gathering, asked);
      this.putTogether(gathering, uri, added);
      due.gatherings.delete(gathering);
      yield;
    }
  }

  /** Takes in what a file adds, and wakes those who look at that. */
  private putTogether(gathering: Gathering<unknown>, uri: string, added: Added): void {
    for (const key of this.gathered.put(gathering, uri, added)) {
      this.answerAnew(gatheredUnder(gathering, key));
      const leader = this.gathered.leader(gathering, key);
      if (leader === undefined || !this.config) continue;
      for (const active of activeRules(this.config))
        if (active.rule.checks.together?.gathering === gathering) this.due.rule(leader, active);
    }
  }

  /** Does what is due for a file. */
  private *checkFile(file: FileModel, run: Run, asking: AskedModel, computed: ComputedModel): Steps<void> {
    const { uri } = file;
    const due = this.due.in(uri);
    const kept = this.files.get(uri);
    if (!due || !kept) return;
    if (due.own) this.lookAtOwn(file, kept, computed);
    due.own = false;
    if (due.rules === 'all') due.rules = new Set(this.config && activeRules(this.config));
    for (const rule of due.rules) {
      this.check(rule, file, kept, run, asking);
      due.rules.delete(rule);
      yield;
    }
    this.due.done(uri);
  }

  private lookAtOwn(file: FileModel, kept: Kept, computed: ComputedModel): void {
    this.loose.add(file.uri);
    kept.own = languageFindings(computed, file);
    const isUnsure = kept.own.some(({ code }) => code === 'unresolved-reference' || code === 'duplicate-name');
    if (isUnsure) this.unsure.add(file.uri);
    else this.unsure.delete(file.uri);
  }

  private check(rule: ActiveRule, file: FileModel, kept: Kept, run: Run, asking: AskedModel): void {
    const before = kept.checks.find(({ work }) => work === rule);
    let findings: Finding[] = [];
    const asked = asking.during(file, () => {
      findings = run.onFile(rule, file);
    });
    this.askers.put(file.uri, rule, asked);
    const found = keepingSame(before?.findings ?? none, tight(findings));
    if (found === (before?.findings ?? none)) return;
    this.loose.add(file.uri);
    if (before) this.letGo(before, file.uri);
    const check: Check = { work: rule, findings: found };
    kept.checks = exchanged(kept.checks, before, findings.length > 0 ? check : undefined);
    for (const uri of elsewhere(check, file.uri)) {
      const other = this.files.get(uri);
      if (other) other.elsewhere = (other.elsewhere ?? new Set()).add(check);
      this.loose.add(uri);
    }
  }

  private letGo(check: Check, uri: string): void {
    for (const other of elsewhere(check, uri)) {
      this.files.get(other)?.elsewhere?.delete(check);
      this.loose.add(other);
    }
  }

  /** The answer of an analysis of the whole workspace, written down as one question. */
  private whole<Answer>(analysis: Analysis<Answer>, computed: ComputedModel, asking: AskedModel): Answer {
    const known = this.wholes.get(analysis) ?? { question: `=${this.wholes.size}`, answer: analysis(computed) };
    this.wholes.set(analysis, known);
    asking.note(known.question);
    return known.answer as Answer;
  }

  /** Looks which analyses of the whole workspace give something else now. */
  private *lookAtWholes(computed: ComputedModel): Steps<void> {
    for (const [analysis, known] of this.wholes) {
      const answer = keepingSame(known.answer, analysis(computed));
      if (answer !== known.answer) this.answerAnew(known.question);
      known.answer = answer;
      yield;
    }
  }

  private *lookAcross(run: Run): Steps<void> {
    const all: Finding[] = [];
    for (const rule of this.config ? activeRules(this.config) : []) {
      if (!rule.rule.checks.workspace) continue;
      all.push(...(yield* run.onWorkspace(rule)));
      yield;
    }
    const found = Map.groupBy(all, ({ place }) => place.uri);
    for (const uri of new Set([...this.acrossIn, ...found.keys()])) {
      const kept = this.files.get(uri);
      const across = found.get(uri);
      if (across) this.acrossIn.add(uri);
      else this.acrossIn.delete(uri);
      const now = keepingSame(kept?.across, across ?? none);
      if (!kept || now === kept.across) continue;
      kept.across = now;
      this.loose.add(uri);
      yield;
    }
  }

  /** No rule speaks of what could not be read. */
  private findUnread(files: readonly FileModel[]): void {
    const before = this.unread;
    this.unread = unreadThings(files);
    const other = new Set([...before, ...this.unread].filter((id) => before.has(id) !== this.unread.has(id)));
    if (other.size === 0) return;
    for (const { across, checks } of this.files.values()) {
      for (const findings of [across, ...checks.map((check) => check.findings)])
        for (const { about, place } of findings) if (other.has(about[0] ?? '')) this.loose.add(place.uri);
    }
  }

  /** Puts the findings of a file together. */
  private finish(uri: string, model: OkrModel, textOf: TextOf): void {
    const kept = this.files.get(uri);
    const file = fileIn(model, uri);
    if (!kept || !file) return;
    const checks = [...kept.checks, ...(kept.elsewhere ?? none)];
    const found = checks.flatMap(({ findings }) => findings.filter(({ place }) => place.uri === uri));
    const all = finished([...kept.own, ...found, ...kept.across], file, model, textOf, this.unread);
    const now = keepingSame(kept.findings, all);
    if (now === kept.findings) return;
    kept.findings = now;
    this.otherwise.add(uri);
  }

  private forget({ uri, path }: FileModel): void {
    const kept = this.files.get(uri);
    for (const check of kept?.checks ?? []) this.letGo(check, uri);
    this.askers.forget(uri);
    for (const gathering of this.gathered.gatherings()) this.putTogether(gathering, uri, new Map());
    this.files.delete(uri);
    if (this.uris.get(path) === uri) this.uris.delete(path);
    this.unsure.delete(uri);
    this.due.done(uri);
  }

  /** Under another configuration rules are others: nothing they found or asked counts. */
  private forgetRules(): void {
    this.askers.clear();
    this.gathered.clear();
    for (const kept of this.files.values()) Object.assign(kept, { checks: none, elsewhere: undefined });
    this.due.clear();
  }
}

function newlyKept(): Kept {
  return { own: none, checks: none, elsewhere: undefined, across: none, findings: none };
}

/** What a rule gathers. */
function gathersOf({ gathers = [], checks }: Rule): readonly Gathering<unknown>[] {
  return checks.together ? [checks.together.gathering, ...gathers] : gathers;
}

const gatheredUnder = ({ name }: Gathering<unknown>, key: string): Question => `=${name} ${key}`;

/** The files other than its own in which a check found something. */
function elsewhere({ findings }: Check, uri: string): Set<string> {
  const found = new Set<string>();
  for (const { place } of findings) if (place.uri !== uri) found.add(place.uri);
  return found;
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
  return new KeptFindings().after(computed, config, textOf, onFailure);
}
