import { tight } from '../model/tight.ts';
import type { Question } from './asking.ts';

/** Some works: the same list wherever it is the same works. */
interface Together<Work> {
  readonly works: readonly Work[];
  /** The list with one more, or one less where it is among them. */
  readonly others: Map<Work, Together<Work>>;
}

/** What was asked for a file, and the works that have asked it. */
interface Ask<Work> {
  readonly question: Question;
  readonly uri: string;
  by: Together<Work>;
}

/** A question is mostly asked for one file or two: a list is larger than one, and a map than a few. */
type Asks<Work> = Ask<Work> | readonly Ask<Work>[] | Map<string, Ask<Work>>;

/** So many are kept in a list. */
const Few = 8;

/**
 * Who has asked what: which works of which files. Most files ask a question or two of their own for each of the same dozens
 * of works, so it is told file by file, and lists of works are shared by all files.
 */
export class Askers<Work> {
  private readonly byQuestion = new Map<Question, Asks<Work>>();
  private readonly byFile = new Map<string, readonly Ask<Work>[]>();
  private readonly lists = new Map<string, Together<Work>>();
  private readonly numbers = new Map<Work, number>();
  private readonly nobody: Together<Work> = { works: [], others: new Map() };

  /** The works that have asked a question, each with the file it was for. */
  *of(question: Question): Generator<{ uri: string; work: Work }> {
    for (const { uri, by } of each(this.byQuestion.get(question))) for (const work of by.works) yield { uri, work };
  }

  /** Writes down what a work has asked for a file, instead of what it had asked before. */
  put(uri: string, work: Work, questions: ReadonlySet<Question>): void {
    const before = this.byFile.get(uri) ?? [];
    const asked = before.filter(({ by }) => by.works.includes(work));
    const gone = asked.filter(({ question }) => !questions.has(question));
    if (gone.length === 0 && asked.length === questions.size) return;
    for (const ask of gone) this.turn(ask, work);
    const come: Ask<Work>[] = [];
    for (const question of questions) {
      const asks = this.byQuestion.get(question);
      let ask = asks && askFor(asks, uri);
      if (!ask) {
        ask = { question: first(asks)?.question ?? question, uri, by: this.nobody };
        this.byQuestion.set(ask.question, withAsk(asks, ask));
        come.push(ask);
      }
      if (!ask.by.works.includes(work)) this.turn(ask, work);
    }
    this.keep(uri, [...before.filter(({ by }) => by !== this.nobody), ...come]);
  }

  /** Nothing of a file waits for answers any more. */
  forget(uri: string): void {
    for (const ask of this.byFile.get(uri) ?? []) this.remove(ask);
    this.byFile.delete(uri);
  }

  clear(): void {
    for (const all of [this.byQuestion, this.byFile, this.lists, this.numbers, this.nobody.others]) all.clear();
  }

  private keep(uri: string, asks: readonly Ask<Work>[]): void {
    if (asks.length > 0) this.byFile.set(uri, tight(asks));
    else this.byFile.delete(uri);
  }

  /** A work has come to ask this, or asks it no more. */
  private turn(ask: Ask<Work>, work: Work): void {
    let other = ask.by.others.get(work);
    if (!other) {
      other = this.listOf(
        ask.by.works.includes(work) ? ask.by.works.filter((each) => each !== work) : [...ask.by.works, work],
      );
      ask.by.others.set(work, other);
    }
    ask.by = other;
    if (other === this.nobody) this.remove(ask);
  }

  /** The list of some works, in one order. */
  private listOf(works: readonly Work[]): Together<Work> {
    if (works.length === 0) return this.nobody;
    const sorted = works.map((work) => ({ work, number: this.numberOf(work) })).sort((a, b) => a.number - b.number);
    const key = sorted.map(({ number }) => number).join(' ');
    const known = this.lists.get(key) ?? { works: sorted.map(({ work }) => work), others: new Map() };
    this.lists.set(key, known);
    return known;
  }

  private numberOf(work: Work): number {
    const number = this.numbers.get(work) ?? this.numbers.size;
    this.numbers.set(work, number);
    return number;
  }

  private remove(ask: Ask<Work>): void {
    const asks = this.byQuestion.get(ask.question);
    if (asks instanceof Map && asks.size > 1) asks.delete(ask.uri);
    else if (isList(asks) && asks.length > 1)
      this.byQuestion.set(ask.question, tight(asks.filter((each) => each !== ask)));
    else this.byQuestion.delete(ask.question);
  }
}

function isList<Work>(asks: Asks<Work> | undefined): asks is readonly Ask<Work>[] {
  return Array.isArray(asks);
}

function each<Work>(asks: Asks<Work> | undefined): Iterable<Ask<Work>> {
  if (!asks) return [];
  if (asks instanceof Map) return asks.values();
  return isList(asks) ? asks : [asks];
}

function first<Work>(asks: Asks<Work> | undefined): Ask<Work> | undefined {
  for (const ask of each(asks)) return ask;
  return undefined;
}

function askFor<Work>(asks: Asks<Work>, uri: string): Ask<Work> | undefined {
  if (asks instanceof Map) return asks.get(uri);
  if (isList(asks)) return asks.find((ask) => ask.uri === uri);
  return asks.uri === uri ? asks : undefined;
}

function withAsk<Work>(asks: Asks<Work> | undefined, ask: Ask<Work>): Asks<Work> {
  if (!asks) return ask;
  if (asks instanceof Map) return asks.set(ask.uri, ask);
  const list = isList(asks) ? [...asks, ask] : [asks, ask];
  return list.length > Few ? new Map(list.map((each) => [each.uri, each])) : tight(list);
}
