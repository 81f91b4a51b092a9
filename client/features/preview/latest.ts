/**
 * Runs a job again and again, one at a time: asked while it runs, it runs once more afterwards, however often it was
 * asked. So the first change shows at once, and a fast typist does not queue work.
 */
export class Latest {
  readonly #job: () => Promise<void>;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(job: () => Promise<void>) {
    this.#job = job;
  }

  /** Asks for a run that sees everything that has happened until now. */
  run(): Promise<void> {
    if (this.#running) this.#again = true;
    else this.#running = this.#loop();
    return this.#running;
  }

  async #loop(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#job();
      } while (this.#again);
    } finally {
      this.#running = undefined;
    }
  }
}
