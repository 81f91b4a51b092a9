import { ByFile } from '../../language/model/by-file.ts';
import type { Id } from '../../language/model/entities.ts';
import { equal } from '../../language/protocol/patch.ts';
import type { ViewContext } from './view-context.ts';

/** Which things of a view may carry a badge. */
export type Shown = Pick<ReadonlySet<Id>, 'has'>;

/**
 * Parts of a view (a card, a box of the map) that outlive an edit. A part is made from answers of the model alone; it is
 * kept with the questions it asked, and made anew only when one of them is answered otherwise. So a part never has to say
 * what it depends on, and cannot forget to.
 */
export class KeptParts {
  private parts = new Map<string, Part>();
  /** Every question that some part has asked: each is asked once a round, however many want to know. */
  private questions = new Map<string, Question>();
  private asOf = '';
  private round = 0;
  private context: ViewContext | undefined;
  private shown: Shown = new Set();

  /** A new round begins: the model may answer otherwise now. */
  begin(context: ViewContext, shown: Shown): void {
    const { asOf } = context.computed;
    if (asOf !== this.asOf) {
      this.parts.clear();
      this.questions.clear();
    }
    this.asOf = asOf;
    this.context = context;
    this.shown = shown;
    this.round++;
    if (this.round % rest === 0) this.letGo();
  }

  /** The part called `key`, as it was if it would be the same. */
  get<Value>(key: string, make: (context: ViewContext, shown: Shown) => Value): Value {
    const known = this.parts.get(key);
    if (known?.questions.every((question) => this.changedIn(question) <= known.made)) {
      known.wanted = this.round;
      return known.value as Value;
    }
    const asked = new Set<Question>();
    const value = make(...this.recorded(asked));
    this.parts.set(key, { value, questions: [...asked], made: this.round, wanted: this.round });
    return value;
  }

  /** The round in which a question was last answered otherwise than before. */
  private changedIn(question: Question): number {
    if (question.asked === this.round) return question.changed;
    const answer = this.context && ask(question.kind, question.key, this.context, this.shown);
    if (!equal(question.answer, answer)) question.changed = this.round;
    question.answer = answer;
    question.asked = this.round;
    return question.changed;
  }

  /** The answer to a question, which is written down. */
  private answer(kind: Kind, key: string, asked: Set<Question>): unknown {
    const name = `${kind} ${key}`;
    let question = this.questions.get(name);
    if (question) this.changedIn(question);
    else {
      const answer = this.context && ask(kind, key, this.context, this.shown);
      question = { kind, key, answer, asked: this.round, changed: this.round };
      this.questions.set(name, question);
    }
    asked.add(question);
    return question.answer;
  }

  /** A context that answers as the view's does, and writes down what it was asked. */
  private recorded(asked: Set<Question>): [ViewContext, Shown] {
    const { context } = this;
    if (!context) throw new Error('Parts are made of a model: begin with one.');
    const answer = <Answer>(kind: Kind, key: string): Answer => this.answer(kind, key, asked) as Answer;
    const { computed } = context;
    const { model } = computed;
    const map = <Value extends NonNullable<unknown>>(whole: ReadonlyMap<string, Value>, kind: Kind): ByFile<Value> =>
      new AskedMap(whole, (key) => answer(kind, key));
    const asking: ViewContext = {
      ...context,
      computed: {
        ...computed,
        model: {
          ...model,
          get files(): never {
            return all();
          },
          get links(): never {
            return all();
          },
          entities: map(model.entities, 'entity'),
          cycles: map(model.cycles, 'cycle'),
        },
        keyResults: map(computed.keyResults, 'key result'),
        objectives: map(computed.objectives, 'objective'),
        kpis: map(computed.kpis, 'kpi'),
      },
      get findings(): never {
        return all();
      },
      target: (reference) => reference && answer('target', reference.key),
      assess: (keyResult) => answer('assessment', keyResult.id),
      findingsAbout: (id) => answer('findings', id),
      reportsOn: (id) => answer('reports', id),
      edgesFrom: (id) => answer('edges from', id),
      edgesTo: (id) => answer('edges to', id),
      objectiveOf: (id) => answer('objective of', id),
      coverageOf: (id) => answer('coverage', id),
    };
    return [asking, { has: (id) => answer('shown', id) }];
  }

  /** Lets go of parts that no view of late has wanted, and of what only they asked. */
  private letGo(): void {
    this.parts = new Map([...this.parts].filter(([, part]) => part.wanted > this.round - rest));
    const alive = new Set([...this.parts.values()].flatMap((part) => part.questions));
    this.questions = new Map([...this.questions].filter(([, question]) => alive.has(question)));
  }
}

/** Rounds after which a part that nobody wants is let go. */
const rest = 50;

interface Part {
  value: unknown;
  questions: readonly Question[];
  /** The round in which it was made, and the last one in which it was wanted. */
  made: number;
  wanted: number;
}

interface Question {
  kind: Kind;
  key: string;
  answer: unknown;
  /** The round in which it was last asked, and the one in which its answer last changed. */
  asked: number;
  changed: number;
}

type Kind =
  | 'entity'
  | 'target'
  | 'key result'
  | 'objective'
  | 'kpi'
  | 'cycle'
  | 'findings'
  | 'reports'
  | 'edges from'
  | 'edges to'
  | 'objective of'
  | 'coverage'
  | 'assessment'
  | 'shown';

function ask(kind: Kind, key: string, context: ViewContext, shown: Shown): unknown {
  const { computed } = context;
  const { model } = computed;
  switch (kind) {
    case 'entity':
      return model.entities.get(key);
    case 'target':
      return model.entities.get(model.links.get(key) ?? '');
    case 'key result':
      return computed.keyResults.get(key);
    case 'objective':
      return computed.objectives.get(key);
    case 'kpi':
      return computed.kpis.get(key);
    case 'cycle':
      return model.cycles.get(key);
    case 'findings':
      return context.findingsAbout(key);
    case 'reports':
      return context.reportsOn(key);
    case 'edges from':
      return context.edgesFrom(key);
    case 'edges to':
      return context.edgesTo(key);
    case 'objective of':
      return context.objectiveOf(key);
    case 'coverage':
      return context.coverageOf(key);
    case 'assessment': {
      const entity = model.entities.get(key);
      return entity?.kind === 'key result' ? context.assess(entity) : undefined;
    }
    case 'shown':
      return shown.has(key);
  }
}

/** A map that may be asked for single values only: what looked at all of it would depend on all of it. */
class AskedMap<Value extends NonNullable<unknown>> extends ByFile<Value> {
  private readonly whole: ReadonlyMap<string, Value>;
  private readonly ask: (key: string) => Value | undefined;

  constructor(whole: ReadonlyMap<string, Value>, ask: (key: string) => Value | undefined) {
    super();
    this.whole = whole;
    this.ask = ask;
  }

  override get(key: string): Value | undefined {
    return this.ask(key);
  }

  override get size(): number {
    return this.whole.size;
  }

  override forEach(): never {
    return all();
  }

  override entries(): never {
    return all();
  }

  override keys(): never {
    return all();
  }

  override values(): never {
    return all();
  }

  override [Symbol.iterator](): never {
    return all();
  }
}

function all(): never {
  throw new Error('A part of a view asks for single things, never for all of them.');
}
