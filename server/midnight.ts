import type { IsoDate } from '../language/values/types.ts';

/** How often the day is looked at, in milliseconds: a timer until midnight comes late where the machine has slept. */
const Every = 30_000;

/** Tells when another day has begun: a window may stay open for weeks. */
export class Midnight {
  private readonly timer: NodeJS.Timeout;

  constructor(today: () => IsoDate, tell: () => void) {
    let day = today();
    this.timer = setInterval(() => {
      const now = today();
      if (now === day) return;
      day = now;
      tell();
    }, Every);
    this.timer.unref?.();
  }

  dispose(): void {
    clearInterval(this.timer);
  }
}
