import type { Workspaces } from './workspace/workspaces.ts';

/** How long nothing has to happen before anything is put by, in milliseconds. */
const Idle = 5_000;
/** How long it is at least from one time to the next, in milliseconds. */
const Between = 60_000;

/** Puts by what the next start can use, when there is nothing else to do. */
export class Keeping {
  private readonly workspaces: Workspaces;
  private readonly onFailure: (error: unknown) => void;
  private timer: NodeJS.Timeout | undefined;
  private last = Number.NEGATIVE_INFINITY;
  private turn: Promise<void> = Promise.resolve();

  constructor(workspaces: Workspaces, onFailure: (error: unknown) => void) {
    this.workspaces = workspaces;
    this.onFailure = onFailure;
  }

  /** Something has changed. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), Math.max(Idle, this.last + Between - Date.now()));
    this.timer.unref?.();
  }

  /** What has changed and was not put by yet is now. */
  async now(): Promise<void> {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = Date.now();
    this.turn = this.turn.then(() => this.workspaces.keep()).catch(this.onFailure);
    await this.turn;
  }
}
