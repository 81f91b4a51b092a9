import type { Entry, Id } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { IsoDate } from '../values/types.ts';

/** A line of a check-in or review, with the day it speaks of. */
export interface JournalEntry {
  date: IsoDate;
  source: 'check-in' | 'review';
  /** The check-in or review, and its file. */
  of: Id;
  uri: string;
  entry: Entry;
}

/** What was reported about each key result, objective or KPI, oldest first; of one day, in the order written. */
export type Journal = ReadonlyMap<Id, readonly JournalEntry[]>;

/**
 * Sorts the journal by what it is about, as of a day. A check-in counts from its date. A review speaks of the end of its
 * cycle, but counts as soon as the cycle has begun: teams review in the last days, not on the day after.
 */
export function readJournal(model: OkrModel, asOf: IsoDate): Journal {
  const journal = new Map<Id, JournalEntry[]>();
  const keep = (entries: Entry[], rest: Omit<JournalEntry, 'entry'>) => {
    for (const entry of entries) {
      const target = model.links.get(entry.target.key);
      if (target === undefined) continue;
      const list = journal.get(target);
      if (list === undefined) journal.set(target, [{ ...rest, entry }]);
      else list.push({ ...rest, entry });
    }
  };
  for (const file of model.files) {
    for (const checkIn of file.checkIns) {
      const date = checkIn.date?.value;
      if (date === undefined || date > asOf) continue;
      keep(checkIn.entries, { date, source: 'check-in', of: checkIn.id, uri: file.uri });
    }
  }
  for (const file of model.files) {
    for (const review of file.reviews) {
      const period = review.cycle && model.cycles.get(review.cycle.value);
      if (period === undefined || period.start > asOf) continue;
      const date = period.end < asOf ? period.end : asOf;
      keep(review.entries, { date, source: 'review', of: review.id, uri: file.uri });
    }
  }
  for (const list of journal.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return journal;
}
