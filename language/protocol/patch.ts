/**
 * What turns one piece of plain data into another, as small as the difference. Whatever a patch does not name is, after
 * applying it, the very same object as before: who draws it can tell by identity that nothing has changed there.
 */
export type Patch =
  | { set: unknown }
  /** Of an object: changes of fields, and fields that are gone. */
  | { fields: Record<string, Patch>; gone?: string[] }
  /**
   * Of a list: `remove` items from `at` on give way to `insert`; then `items` changes some of those in place, by their
   * index in the new list.
   */
  | { at: number; remove: number; insert: unknown[]; items: [index: number, patch: Patch][] };

type Fields = Record<string, unknown>;

/**
 * The difference of two pieces of plain data; undefined where there is none. Things that are the same object are not
 * looked into. In a list an item goes on as itself by its `id`; without one, as long as it is equal.
 */
export function difference(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after);
  if (isFields(before) && isFields(after)) return fieldDifference(before, after);
  // What is no plain object, such as a stretch of text, travels as one value.
  return equal(before, after) ? undefined : { set: after };
}

/** Whether two pieces of plain data say the same. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  for (const key in a) if (!equal(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

/** The data that a patch makes of the data it was taken from. */
export function patched(before: unknown, patch: Patch): unknown {
  if ('set' in patch) return patch.set;
  if ('fields' in patch) {
    const after: Fields = isFields(before) ? { ...before } : {};
    for (const key of patch.gone ?? []) delete after[key];
    for (const [key, part] of Object.entries(patch.fields)) after[key] = patched(after[key], part);
    return after;
  }
  const after = Array.isArray(before) ? [...before] : [];
  after.splice(patch.at, patch.remove, ...patch.insert);
  for (const [index, part] of patch.items) after[index] = patched(after[index], part);
  return after;
}

function fieldDifference(before: Fields, after: Fields): Patch | undefined {
  const fields: Record<string, Patch> = {};
  const gone: string[] = [];
  for (const key in after) {
    const value = after[key];
    if (value === undefined) continue;
    const part = before[key] === undefined ? { set: value } : difference(before[key], value);
    if (part) fields[key] = part;
  }
  for (const key in before) if (before[key] !== undefined && after[key] === undefined) gone.push(key);
  if (gone.length === 0) return Object.keys(fields).length === 0 ? undefined : { fields };
  return { fields, gone };
}

function listDifference(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && goesOn(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && goesOn(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const items: [number, Patch][] = [];
  const change = (from: number, to: number) => {
    const part = difference(before[from], after[to]);
    if (part) items.push([to, part]);
  };
  for (let index = 0; index < head; index++) change(index, index);
  for (let back = tail; back > 0; back--) change(before.length - back, after.length - back);
  const remove = before.length - head - tail;
  const insert = after.slice(head, after.length - tail);
  return remove === 0 && insert.length === 0 && items.length === 0 ? undefined : { at: head, remove, insert, items };
}

/** Whether an item of a list is the same thing as another, be it changed. */
function goesOn(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  const id = idOf(before);
  return id === undefined ? equal(before, after) : id === idOf(after);
}

function idOf(item: unknown): string | undefined {
  return isFields(item) && typeof item.id === 'string' ? item.id : undefined;
}

function isFields(value: unknown): value is Fields {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
