import { ByFile } from './by-file.ts';

/** A map that answers for single keys only: what looked at all of it would depend on all of it. */
export abstract class SingleValues<Value extends NonNullable<unknown>> extends ByFile<Value> {
  abstract override get(key: string): Value | undefined;

  override get size(): number {
    return all();
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

/** What a look at everything comes to. */
export function all(): never {
  throw new Error('What is kept asks for single things, never for all of them.');
}
