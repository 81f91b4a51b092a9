import { tight } from '../model/tight.ts';
import type { Question } from './asking.ts';

/** A question that was asked, and who has asked it. */
export interface Asked<Asker> {
  readonly question: Question;
  by: Askings<Asker>;
}

/** Most ask one question: a list for each would be larger than what is in it. */
export type All<Thing> = Thing | readonly Thing[];

/** Lists are never changed: questions that the same have asked share one. */
type Askings<Asker> = readonly Asker[] | Set<Asker>;

/** So many are kept in a list: most questions are asked by one or two, and a set for each would be most of the memory. */
const Few = 8;

/** Who has asked what. Each question is kept once, however many have asked it. */
export class Askers<Asker> {
  private readonly known = new Map<Question, Asked<Asker>>();

  /** Who has asked a question. */
  of(question: Question): Iterable<Asker> {
    return this.known.get(question)?.by ?? [];
  }

  /** Writes down what somebody has asked. */
  add(asker: Asker, questions: ReadonlySet<Question>): All<Asked<Asker>> {
    const alone = [asker];
    const together = shared<Asker>((by) => (by.length < Few ? by.concat(asker) : new Set(by).add(asker)));
    const all = [...questions].map((question) => {
      const asked = this.known.get(question);
      if (!asked) {
        const first: Asked<Asker> = { question, by: alone };
        this.known.set(question, first);
        return first;
      }
      if (asked.by instanceof Set) asked.by.add(asker);
      else asked.by = together(asked.by);
      return asked;
    });
    const [only] = all;
    return only && all.length === 1 ? only : all;
  }

  /** Nobody waits for these answers any more. */
  remove(asker: Asker, asked: All<Asked<Asker>>): void {
    const others = shared<Asker>((by) => tight(by.filter((other) => other !== asker)));
    for (const each of 'by' in asked ? [asked] : asked) {
      if (each.by instanceof Set) each.by.delete(asker);
      else each.by = others(each.by);
      const left = each.by instanceof Set ? each.by.size : each.by.length;
      if (left === 0) this.known.delete(each.question);
    }
  }

  clear(): void {
    this.known.clear();
  }
}

/** The same list for the same list, as long as that is one: a set belongs to one question. */
function shared<Asker>(make: (by: readonly Asker[]) => Askings<Asker>): (by: readonly Asker[]) => Askings<Asker> {
  const made = new Map<readonly Asker[], readonly Asker[]>();
  return (by) => {
    const known = made.get(by);
    if (known) return known;
    const list = make(by);
    if (!(list instanceof Set)) made.set(by, list);
    return list;
  };
}
