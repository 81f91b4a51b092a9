import type { ComputedModel } from '../analysis/figures.ts';
import type { Aspect } from '../model/aspect.ts';
import { type ByFile, differencesInSteps, fileOf } from '../model/by-file.ts';
import { differences } from '../model/edited.ts';
import type { Id, Named, Reference } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Names } from '../model/names.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Members } from '../model/placing.ts';
import { ReferencesTo } from '../model/references-to.ts';
import type { Referrers } from '../model/referrers.ts';
import { keepingSame } from '../model/same.ts';
import { Scope } from '../model/scope.ts';
import { all, SingleValues } from '../model/single-values.ts';
import { movedUnits } from '../model/units.ts';
import { startOf } from '../model/unnamed.ts';
import type { Steps } from '../values/steps.ts';
import { aspects } from './aspects.ts';
import type { FileAt, TextOf } from './run.ts';

/**
 * What a check has asked of a model: the id of a thing or the key of a reference of another file, `>` and an id for who
 * refers to that, a name in a container, or all units. An answer about the own file is not written down: it can be another
 * one only with the file itself. Who asks about one part of an objective mostly asks about all of them, and so it is with
 * check-ins: that is one question. An aspect of a thing is a question by itself, and so is where a thing belongs.
 */
export type Question = string;

const allUnits: Question = 'units';
/** The unit a thing belongs to, and its time. */
const place = 'place';
const namedIn = (container: Id, name: string): Question => `${container}\n${name}`;
/** The text of a file. */
export const textAt = (uri: string): Question => `"${uri}`;
const referringTo = (id: Id): Question => `>${wholeOf(id)}`;
const sideOf = (key: string, side: string): Question => `${key}\t${side}`;

/** What is asked about as one: an objective with its parts; the check-ins of a file, and its reviews. */
function wholeOf(id: Id): Id {
  const name = id.lastIndexOf('#') + 1;
  const block = journals.find((each) => id.startsWith(each, name));
  if (block !== undefined) return id.slice(0, name + block.length);
  const dot = id.indexOf('.', name);
  return dot < 0 ? id : id.slice(0, dot);
}

/** What the ids of journal entries begin with. */
const journals = [startOf['check-in'], startOf.review];

/**
 * A model that answers as another one does, and writes down what it was asked. It can be asked for single things only: what
 * looked at all of them would depend on all of them.
 */
export class AskedModel {
  readonly computed: ComputedModel;
  private path = '';
  private uri = '';
  private asked = new Set<Question>();

  constructor(computed: ComputedModel) {
    const { model } = computed;
    const { names } = model.scope;
    const ask = (question: Question) => {
      this.asked.add(question);
    };
    const isOwn = (key: string) => key.startsWith(this.path) && key.startsWith('#', this.path.length);
    const asking = <Value extends NonNullable<unknown>>(
      map: ByFile<Value>,
      known: readonly Aspect<Value, unknown>[] = [],
    ): ByFile<Value> =>
      new AskedMap(map, (key, aspect) => {
        if (isOwn(key)) return;
        // Nobody looks whether another aspect is otherwise.
        ask(aspect && known.includes(aspect) ? sideOf(key, aspect.name) : wholeOf(key));
      });
    const placing = <Value extends NonNullable<unknown>>(map: ByFile<Value>): ByFile<Value> =>
      new AskedMap(map, (key) => {
        if (!isOwn(key)) ask(sideOf(key, place));
      });
    const entities = asking(model.entities, aspects.entities);
    const askedNames: Names = {
      ...names,
      get units() {
        ask(allUnits);
        return names.units;
      },
      members: askedMembers(names.members, ask),
      placed: new AskedMap(names.placed, (uri) => ask(textAt(uri))),
      unitOf: placing(names.unitOf),
      periodOf: placing(names.periodOf),
    };
    const askedModel: OkrModel = {
      ...model,
      get files(): never {
        return all();
      },
      get blocks(): never {
        return all();
      },
      entities,
      scope: new Scope(askedNames, entities),
      links: asking(model.links),
      steps: asking(model.steps),
      referencesTo: new AskedReferences(model.referencesTo, ask),
    };
    this.computed = {
      asOf: computed.asOf,
      model: askedModel,
      keyResults: asking(computed.keyResults),
      objectives: asking(computed.objectives, aspects.objectives),
      kpis: asking(computed.kpis),
      delays: asking(computed.delays),
      journal: asking(computed.journal),
      problemsIn: asking(computed.problemsIn),
      promiseProblems: asking(computed.promiseProblems),
    };
  }

  /** Texts of other files are asked for, too: for fixes that add to them. */
  textOf(text: TextOf): TextOf {
    return this.byUri(text);
  }

  /** So are the files themselves. */
  fileAt(file: FileAt): FileAt {
    return this.byUri(file);
  }

  private byUri<Value>(give: (uri: string) => Value): (uri: string) => Value {
    return (uri) => {
      if (uri !== this.uri) this.asked.add(textAt(uri));
      return give(uri);
    };
  }

  /** An answer of an analysis of the whole workspace is asked for under its own question. */
  note(question: Question): void {
    this.asked.add(question);
  }

  /** What is asked while something is done for a file; most often nothing. */
  during({ path, uri }: FileModel, action: () => void): ReadonlySet<Question> {
    this.path = path;
    this.uri = uri;
    if (this.asked.size > 0) this.asked = new Set();
    action();
    return this.asked;
  }
}

/** The file that a question is about, where it is about a single thing or reference. */
export function fileAskedAbout(question: Question): string | undefined {
  return /^[>"=]|\n/.test(question) || question === allUnits ? undefined : fileOf(question);
}

/** The names in containers that are asked about otherwise than by an id. */
export function nameAskedFor(question: Question): { container: Id; name: string } | undefined {
  const [container, name] = question.split('\n');
  return container === undefined || name === undefined ? undefined : { container, name };
}

/** The questions that two models answer otherwise. In steps. */
export function* answeredOtherwise(before: ComputedModel, after: ComputedModel): Steps<Set<Question>> {
  const found = new Set<Question>();
  const [old, now] = [before.model, after.model];
  const [oldNames, newNames] = [old.scope.names, now.scope.names];
  const compared: [ByFile<NonNullable<unknown>>, ByFile<NonNullable<unknown>>][] = [
    [old.entities, now.entities],
    [old.links, now.links],
    [old.steps, now.steps],
    [before.keyResults, after.keyResults],
    [before.objectives, after.objectives],
    [before.kpis, after.kpis],
    [before.delays, after.delays],
    [before.journal, after.journal],
    [before.problemsIn, after.problemsIn],
    [before.promiseProblems, after.promiseProblems],
  ];
  for (const [one, other] of compared) {
    for (const key of yield* differencesInSteps(one, other)) found.add(wholeOf(key));
    yield;
  }
  for (const names of ['unitOf', 'periodOf'] as const)
    for (const key of yield* differencesInSteps<NonNullable<unknown>>(oldNames[names], newNames[names]))
      found.add(sideOf(key, place));
  for (const question of yield* sidesOtherwise(old.entities, now.entities, aspects.entities)) found.add(question);
  for (const question of yield* sidesOtherwise(before.objectives, after.objectives, aspects.objectives))
    found.add(question);
  const { referencesTo } = now;
  for (const id of yield* differencesInSteps(old.referencesTo.byThing, referencesTo.byThing))
    found.add(referringTo(id));
  for (const container of differences(oldNames.members, newNames.members)) {
    yield;
    const [was = new Map(), is = new Map()] = [oldNames.members.get(container), newNames.members.get(container)];
    for (const name of differences<string, readonly Named[]>(was, is)) found.add(namedIn(container, name));
  }
  if (oldNames.units !== newNames.units && movedUnits(oldNames.units, newNames.units).length > 0) found.add(allUnits);
  return found;
}

/** The aspects in which two maps hold other values. */
function* sidesOtherwise<Value extends NonNullable<unknown>>(
  old: ByFile<Value>,
  now: ByFile<Value>,
  known: readonly Aspect<Value, unknown>[],
): Steps<Question[]> {
  const found: Question[] = [];
  for (const key of yield* differencesInSteps(old, now)) {
    for (const aspect of known) {
      const [was, is] = [old.aspect(key, aspect), now.aspect(key, aspect)];
      if (keepingSame(was, is) !== was) found.push(sideOf(key, aspect.name));
    }
    yield;
  }
  return found;
}

function askedMembers(members: Members, ask: (question: Question) => void): Members {
  const inContainer = (names: ReadonlyMap<string, readonly Named[]>, container: Id) =>
    new AskedMap(names, (name) => ask(namedIn(container, name)));
  return new AskedMap(
    members,
    // A container without a name may get one.
    () => {},
    (names, container) => inContainer(names ?? new Map(), container),
  );
}

class AskedMap<Value extends NonNullable<unknown>> extends SingleValues<Value> {
  private readonly map: ReadonlyMap<string, Value>;
  private readonly ask: (key: string, aspect?: Aspect<Value, unknown>) => void;
  private readonly wrap: ((value: Value | undefined, key: string) => Value) | undefined;

  constructor(
    map: ReadonlyMap<string, Value>,
    ask: (key: string, aspect?: Aspect<Value, unknown>) => void,
    wrap?: (value: Value | undefined, key: string) => Value,
  ) {
    super();
    this.map = map;
    this.ask = ask;
    this.wrap = wrap;
  }

  override get(key: string): Value | undefined {
    this.ask(key);
    const value = this.map.get(key);
    return this.wrap ? this.wrap(value, key) : value;
  }

  override aspect<Answer>(key: string, aspect: Aspect<Value, Answer>): Answer | undefined {
    this.ask(key, aspect);
    const value = this.map.get(key);
    return value === undefined ? undefined : aspect.of(value);
  }
}

class AskedReferences extends ReferencesTo {
  private readonly whole: ReferencesTo;
  private readonly ask: (question: Question) => void;

  constructor(whole: ReferencesTo, ask: (question: Question) => void) {
    super();
    this.whole = whole;
    this.ask = ask;
  }

  override get(id: Id): Reference[] | undefined {
    this.ask(referringTo(id));
    return this.whole.get(id);
  }

  override byFile(id: Id): Referrers['groups'] {
    this.ask(referringTo(id));
    return this.whole.byFile(id);
  }

  override blocks(id: Id): Referrers['blocks'] {
    this.ask(referringTo(id));
    return this.whole.blocks(id);
  }
}
