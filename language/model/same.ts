/**
 * Plain data as it is now, made of the objects of before wherever these say the same: what is told apart by comparing
 * objects then tells what has changed. Things with an id are held against their own earlier selves, wherever they stand.
 */
export function keepingSame<Data>(before: Data | undefined, now: Data): Data {
  if (before === undefined) return now;
  const known = new Map<unknown, object>();
  remember(before, known);
  return same(before, now, known) as Data;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const idOf = (value: Fields) => value.id ?? value.key;

function remember(value: unknown, known: Map<unknown, object>): void {
  if (!isObject(value)) return;
  const id = idOf(value);
  if (id !== undefined) known.set(id, value);
  for (const key in value) remember(value[key], known);
}

function same(old: unknown, now: unknown, known: ReadonlyMap<unknown, object>): unknown {
  if (!isObject(now)) return now;
  const before = known.get(idOf(now)) ?? old;
  if (!isObject(before) || Object.getPrototypeOf(before) !== Object.getPrototypeOf(now)) return copyOf(now, [], known);
  const kept = copyOf(now, before, known);
  return equal(before, kept) ? before : kept;
}

/** The same object or array with its parts looked up among those of before; the very same where none of them was there. */
function copyOf(now: Fields, before: Fields | unknown[], known: ReadonlyMap<unknown, object>): unknown {
  const old = before as Fields;
  if (Array.isArray(now)) {
    const parts = now.map((part, index) => same(old[index], part, known));
    return parts.every((part, index) => part === now[index]) ? now : parts;
  }
  // A stretch of the text: one object for itself.
  if (Object.getPrototypeOf(now) !== Object.prototype) return now;
  let copy: Fields | undefined;
  for (const key in now) {
    const part = same(old[key], now[key], known);
    if (part === now[key]) continue;
    copy ??= { ...now };
    copy[key] = part;
  }
  return copy ?? now;
}

/** Whether two hold the very same parts. */
function equal(one: Fields, other: unknown): boolean {
  const two = other as Fields;
  const keys = Object.keys(one);
  if (keys.length === 0 && (one instanceof Map || one instanceof Set)) {
    const [a, b] = [[...one].flat(), [...(two as unknown as Set<unknown>)].flat()];
    return a.length === b.length && a.every((part, index) => part === b[index]);
  }
  return keys.length === Object.keys(two).length && keys.every((key) => key in two && one[key] === two[key]);
}
