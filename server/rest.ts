/** After so long without a change it is a rest, in milliseconds: longer than it takes until anything is put by. */
const After = 8_000;
/** A rest is over after so long, in milliseconds: what was to be done in it is done by then. */
const Long = 30_000;

/** Tells when nothing has happened for a while, and when that is over: then what can wait is done, such as giving back memory. */
export class Rest {
  private readonly tell: (resting: boolean) => void;
  private timer: NodeJS.Timeout | undefined;
  private resting = false;

  constructor(tell: (resting: boolean) => void) {
    this.tell = tell;
  }

  /** Something has changed. */
  later(): void {
    this.over();
    this.timer = setTimeout(() => this.begin(), After);
    this.timer.unref?.();
  }

  /** Nothing is done any more. */
  over(): void {
    clearTimeout(this.timer);
    if (this.resting) this.tell(false);
    this.resting = false;
  }

  private begin(): void {
    this.resting = true;
    this.tell(true);
    this.timer = setTimeout(() => this.over(), Long);
    this.timer.unref?.();
  }
}
