import { differencesByFile } from '../../language/model/by-file.ts';
import { equal } from '../../language/protocol/patch.ts';
import { ask, askedContext, type Kind, type Shown } from './asked-context.ts';
import type { ViewContext } from './view-context.ts';

export type { Shown } from './asked-context.ts';

/**
 * Parts of a view (a card, a box of the map) that outlive an edit. A part is made from answers of the model alone; it is
 * kept with the questions it asked, and made anew only when one of them is answered otherwise. So a part never has to say
 * what it depends on, and cannot forget to.
 */
export class KeptParts {
  private parts = new Map<string, Part>();
  /** Every question that some part has asked: each is asked once a round, however many want to know. */
  private questions = new Map<string, Question>();
  private round = 0;
  private context: ViewContext | undefined;
  private shown: Shown = new Set();

  /** A new round begins: the model may answer otherwise now. */
  begin(context: ViewContext, shown: Shown): void {
    const before = this.context;
    this.context = context;
    this.shown = shown;
    this.round++;
    if (before?.computed.asOf !== context.computed.asOf) {
      this.parts.clear();
      this.questions.clear();
    } else {
      for (const [kind, key] of changed(before, context)) {
        const question = this.questions.get(nameOf(kind, key));
        if (question) this.askAgain(question);
      }
    }
    if (this.round % rest === 0) this.letGo();
  }

  /** The part called `key`, as it was if it would be the same. */
  get<Value>(key: string, make: (context: ViewContext, shown: Shown) => Value): Value {
    const known = this.parts.get(key);
    if (known?.questions.every((question) => this.changedIn(question) <= known.made)) {
      known.wanted = this.round;
      return known.value as Value;
    }
    const { context } = this;
    if (!context) throw new Error('Parts are made of a model: begin with one.');
    const asked = new Set<Question>();
    const value = make(
      ...askedContext(context, <Answer>(kind: Kind, about: string) => this.answer(kind, about, asked) as Answer),
    );
    this.parts.set(key, { value, questions: [...asked], made: this.round, wanted: this.round });
    return value;
  }

  /** The round in which a question was last answered otherwise than before. */
  private changedIn(question: Question): number {
    // Where the model tells what has changed, that was asked when the round began.
    if (question.asked !== this.round && !toldByModel.has(question.kind)) this.askAgain(question);
    return question.changed;
  }

  private askAgain(question: Question): void {
    const answer = this.context && ask(question.kind, question.key, this.context, this.shown);
    if (!equal(question.answer, answer)) question.changed = this.round;
    question.answer = answer;
    question.asked = this.round;
  }

  /** The answer to a question, which is written down. */
  private answer(kind: Kind, key: string, asked: Set<Question>): unknown {
    const name = nameOf(kind, key);
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

const nameOf = (kind: Kind, key: string): string => `${kind} ${key}`;

/** Questions of these kinds are asked again only where the files say something else, which costs next to nothing to see. */
const toldByModel: ReadonlySet<Kind> = new Set(['entity', 'link', 'key result', 'objective', 'kpi', 'reports']);

/** The questions of these kinds that are answered by other objects than before. */
function* changed({ computed: before }: ViewContext, { computed: now }: ViewContext): Iterable<[Kind, string]> {
  for (const key of differencesByFile(before.model.entities, now.model.entities)) yield ['entity', key];
  for (const key of differencesByFile(before.model.links, now.model.links)) yield ['link', key];
  for (const key of differencesByFile(before.keyResults, now.keyResults)) yield ['key result', key];
  for (const key of differencesByFile(before.objectives, now.objectives)) yield ['objective', key];
  for (const key of differencesByFile(before.kpis, now.kpis)) yield ['kpi', key];
  for (const key of differencesByFile(before.journal, now.journal)) yield ['reports', key];
}
