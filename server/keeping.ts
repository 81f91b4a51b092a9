import type { Workspaces } from './workspace/workspaces.ts';

/** How long nothing has to happen before anything is put by, in milliseconds. */
const Idle = 5_000;
/** How long it is at least from one time to the next, in milliseconds. */
const Between = 60_000;
/** How long an editor may wait for it when it closes, in milliseconds. */
const AtTheEnd = 1_000;

/** Puts by what the next start can use, when there is nothing else to do. */
export class Keeping {
  private readonly workspaces: Workspaces;
  private readonly onFailure: (error: unknown) => void;
  private timer: NodeJS.Timeout | undefined;
  private before = Number.NEGATIVE_INFINITY;
  private turn: Promise<void> = Promise.resolve();

  constructor(workspaces: Workspaces, onFailure: (error: unknown) => void) {
    this.workspaces = workspaces;
    this.onFailure = onFailure;
  }

  /** Something has changed. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), Math.max(Idle, this.before + Between - Date.now()));
    this.timer.unref?.();
  }

  /** The last chance: what can be put by in a moment is. */
  async last(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const moment = new Promise<void>((over) => (timer = setTimeout(over, AtTheEnd)));
    await Promise.race([this.now(), moment]);
    clearTimeout(timer);
  }

  /** What has changed and was not put by yet is now. */
  private async now(): Promise<void> {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.before = Date.now();
    this.turn = this.turn.then(() => this.workspaces.keep()).catch(this.onFailure);
    await this.turn;
  }
}
