import type { ByFile } from '../model/by-file.ts';
import type { CheckIn, Entry, Id, Review } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { tight } from '../model/tight.ts';
import type { Steps } from '../values/steps.ts';
import type { IsoDate } from '../values/types.ts';
import type { Changes } from './changes.ts';
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
export type Journal = ByFile<readonly JournalEntry[]>;

/**
 * The journal after an edit, as of a day, and whom the lines are about that read otherwise. A check-in counts from its
 * date. A review speaks of the end of its cycle, but counts as soon as the cycle has begun: teams review in the last days,
 * not on the day after. In steps.
 */
export function* journalAfter(
  before: { model: OkrModel; journal: Journal },
  { files }: Changes,
  model: OkrModel,
  asOf: IsoDate,
): Steps<{ journal: Journal; touched: Set<Id> }> {
  const { order } = model.scope.names;
  const again = new Set(files.map((file) => (file.now ?? file.old)?.uri));
  const come = new Map<Id, JournalEntry[]>();
  for (const { old, now } of files) {
    for (const [id] of linesOf(old, before.model)) if (!come.has(id)) come.set(id, []);
    for (const [id, line] of linesOf(now, model, asOf)) {
      const lines = come.get(id);
      if (lines) lines.push(line);
      else come.set(id, [line]);
    }
    yield;
  }
  const place = ({ uri }: JournalEntry) => order.get(uri) ?? 0;
  const inOrder = (a: JournalEntry, b: JournalEntry) =>
    byDate(a, b) || Number(a.source === 'review') - Number(b.source === 'review') || place(a) - place(b);
  const values: [Id, readonly JournalEntry[] | undefined][] = [];
  for (const [id, lines] of come) {
    const old = before.journal.get(id) ?? [];
    const now = tight([...old.filter(({ uri }) => !again.has(uri)), ...lines].sort(inOrder));
    if (!areSame(old, now)) values.push([id, now.length > 0 ? now : undefined]);
    yield;
  }
  return { journal: yield* before.journal.withInSteps(values), touched: new Set(values.map(([id]) => id)) };
}

/** The lines of a file by what they are about; all of them, or those that count on a day. */
function* linesOf(file: FileModel | undefined, model: OkrModel, asOf?: IsoDate): Generator<[Id, JournalEntry]> {
  for (const block of [...(file?.checkIns ?? []), ...(file?.reviews ?? [])]) {
    const date = asOf === undefined ? '' : dateOf(block, model, asOf);
    if (date === undefined) continue;
    for (const entry of block.entries) {
      const target = model.links.get(entry.target.key);
      if (target !== undefined) yield [target, { date, source: block.kind, of: block.id, uri: block.uri, entry }];
    }
  }
}

function dateOf(block: CheckIn | Review, model: OkrModel, asOf: IsoDate): IsoDate | undefined {
  if (block.kind === 'check-in') {
    const date = block.date?.value;
    return date !== undefined && date <= asOf ? date : undefined;
  }
  const period = block.cycle && model.cycles.get(block.cycle.value);
  if (period === undefined || period.start > asOf) return undefined;
  return period.end < asOf ? period.end : asOf;
}

function areSame(one: readonly JournalEntry[], other: readonly JournalEntry[]): boolean {
  return (
    one.length === other.length &&
    one.every((line, index) => {
      const now = other[index];
      return now && line.entry === now.entry && line.date === now.date && line.of === now.of && line.uri === now.uri;
    })
  );
}
