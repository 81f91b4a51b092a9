import { parse } from '../syntax/parse.ts';
import type { IsoDate, Quantity } from '../values/types.ts';
import type { Bound, KeyResult, Objective, WrittenQuantity } from './entities.ts';
import { lower } from './lower.ts';

/** A number as an earlier text had it, with its spelling. */
export interface PastQuantity extends Quantity {
  text: string;
}

/** What an earlier text promised in one key result. */
export interface PastKeyResult {
  /** The same for the same key result in every version: see `pastKey`. */
  key: string;
  from?: PastQuantity;
  to?: PastQuantity;
  stay?: { kind: Bound['kind']; limits: PastQuantity[] };
  by?: IsoDate;
  /** The reasons given, its own and its objective's. */
  because: string[];
}

/** A file as it stood from a day on, until the next version. */
export interface PastVersion {
  date: IsoDate;
  keyResults: PastKeyResult[];
}

/** Earlier versions by the URI of the file, oldest first: the one in force when its cycle began, and what followed. */
export type PastByFile = Readonly<Record<string, readonly PastVersion[]>>;

/** What tells key results of a file apart in every version of it: cycle and names, or titles where there are none. */
export function pastKey(keyResult: KeyResult, objective: Objective): string {
  const called = ({ name, title }: KeyResult | Objective) => name?.value ?? `"${title?.value ?? ''}"`;
  return [objective.cycle?.value ?? '', called(objective), called(keyResult)].join('\n');
}

/** What an earlier text promised. Drafts promise nothing. */
export function readPast(text: string, date: IsoDate): PastVersion {
  const { objectives } = lower(parse(text), { uri: 'past:', path: '' });
  const promised = objectives.filter(({ draft }) => !draft);
  return {
    date,
    keyResults: promised.flatMap((each) => each.keyResults.map((keyResult) => promiseOf(keyResult, each))),
  };
}

/** What a key result promises now, in the form its past is kept in. */
export function promiseOf(keyResult: KeyResult, objective: Objective): PastKeyResult {
  const { from, to, stay, by } = keyResult;
  const limits = stay && (stay.kind === 'between' ? [stay.low, stay.high] : [stay.limit]);
  return {
    key: pastKey(keyResult, objective),
    from: from && quantity(from),
    to: to && quantity(to),
    stay: stay && { kind: stay.kind, limits: (limits ?? []).map(quantity) },
    by: by?.value,
    because: [...keyResult.because, ...objective.because].map(({ value }) => value),
  };
}

function quantity({ value, unit, text }: WrittenQuantity): PastQuantity {
  return { value, unit, text };
}

/** Whether two versions promise the same. */
export function samePromises(a: PastVersion, b: PastVersion): boolean {
  return JSON.stringify(a.keyResults) === JSON.stringify(b.keyResults);
}
