import type { Workspaces } from './workspaces.ts';

/** The first reading of all files, which whoever comes later can wait for, or follow. */
export class Reading {
  readonly whole: Promise<void>;
  ended = false;
  /** Hears how far it has come. */
  progress: ((done: number, all: number) => void) | undefined;

  constructor(workspaces: Workspaces) {
    this.whole = workspaces.load((done, all) => this.progress?.(done, all)).finally(() => (this.ended = true));
    // Whoever waits for it hears of a failure; nobody may wait yet.
    this.whole.catch(() => {});
  }
}
