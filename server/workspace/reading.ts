import { pause } from './breathe.ts';
import type { LastFound, SayLast } from './cache/workspace-cache.ts';
import type { Workspaces } from './workspaces.ts';

/** The first reading of all files, which whoever comes later can wait for, or follow. */
export class Reading {
  /** The configuration is known. */
  readonly begun: Promise<void>;
  /** All files are read, and what their names mean is known. */
  readonly named: Promise<void>;
  /** The figures are known, too. */
  readonly whole: Promise<void>;
  ended = false;
  /** What was found the last time, where that is known to be right still before all is read. */
  last: LastFound | undefined;
  /** Hears of it. */
  onLast: SayLast | undefined;
  /** Hears how far it has come. */
  progress: ((done: number, all: number) => void) | undefined;
  private stopped = false;

  constructor(workspaces: Workspaces) {
    let begin = () => {};
    this.begun = new Promise((resolve) => (begin = resolve));
    const hear = (done: number, all: number): boolean => {
      begin();
      if (all > 0) this.progress?.(done, all);
      return !this.stopped;
    };
    const say = (last: LastFound) => {
      this.last = last;
      return this.onLast?.(last);
    };
    this.named = workspaces.load(hear, say, 'names').finally(begin);
    this.whole = this.named
      // Who has waited for names is answered first.
      .then(pause)
      .then(() => workspaces.lookAnew())
      .finally(() => {
        this.ended = true;
      });
    // Whoever waits for it hears of a failure; nobody may wait yet.
    this.whole.catch(() => {});
  }

  /** Nobody needs it any more. */
  stop(): void {
    this.stopped = true;
  }
}
