import type { CheckIn, Entry, Id, Review } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { replaced } from '../model/replaced.ts';
import type { IsoDate } from '../values/types.ts';
import { byDate } from './days.ts';

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
  const keep = (date: IsoDate, source: JournalEntry['source'], { id, uri, entries }: CheckIn | Review) => {
    for (const entry of entries) {
      const target = model.links.get(entry.target.key);
      if (target === undefined) continue;
      const line: JournalEntry = { date, source, of: id, uri, entry };
      const list = journal.get(target);
      if (list === undefined) journal.set(target, [line]);
      else list.push(line);
    }
  };
  for (const file of model.files) {
    for (const checkIn of file.checkIns) {
      const date = checkIn.date?.value;
      if (date !== undefined && date <= asOf) keep(date, 'check-in', checkIn);
    }
  }
  for (const file of model.files) {
    for (const review of file.reviews) {
      const period = review.cycle && model.cycles.get(review.cycle.value);
      if (period === undefined || period.start > asOf) continue;
      keep(period.end < asOf ? period.end : asOf, 'review', review);
    }
  }
  for (const list of journal.values()) list.sort(byDate);
  return journal;
}

/**
 * The journal after an edit that changed no name and no reference: the same lines, those of the changed files as they
 * read now. Answers with it whom the lines are about that read otherwise.
 */
export function journalAfter(
  before: Journal,
  changed: readonly FileModel[],
  model: OkrModel,
): { journal: Journal; touched: Set<Id> } {
  const newer = new Map<string, Entry>();
  for (const { checkIns, reviews } of changed) {
    for (const { entries } of [...checkIns, ...reviews])
      for (const entry of entries) newer.set(entry.target.key, entry);
  }
  const after = new Map<Id, JournalEntry[]>();
  for (const id of new Set([...newer.keys()].flatMap((key) => model.links.get(key) ?? []))) {
    const old = before.get(id) ?? [];
    const lines = old.map((line) => ({ ...line, entry: newer.get(line.entry.target.key) ?? line.entry }));
    if (JSON.stringify(lines) === JSON.stringify(old)) continue;
    after.set(id, lines);
  }
  return { journal: replaced(before, after), touched: new Set(after.keys()) };
}
