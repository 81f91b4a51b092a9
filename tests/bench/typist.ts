import { setTimeout as sleep } from 'node:timers/promises';
import type { Range } from 'vscode-languageserver-protocol';
import { rounds, summary, type Times } from './measure.ts';
import type { Keystroke } from './okr-keystrokes.ts';
import type { MeasuredServer } from './servers/measured-server.ts';

/** Between two keystrokes of somebody who writes fast, in milliseconds. */
const fast = 60;
/** After this time a server has done all that it does when nothing is typed, in milliseconds. */
const quiet = 600;

/** How soon the right findings come, and what they cost. */
export interface TypingFigures {
  /** Each keystroke after a pause: some fall into the work that a server does when nothing is typed. */
  oneByOne: Times;
  atSpeed: Times;
  /** Of all threads, with what is done after the last keystroke; undefined where the system does not tell. */
  processor?: number;
}

/** Types into one place of an open file. */
export class Typist {
  private readonly server: MeasuredServer;
  private readonly path: string;
  private readonly keystroke: Keystroke;
  private range: Range;
  private round = 0;

  constructor(server: MeasuredServer, path: string, keystroke: Keystroke) {
    this.server = server;
    this.path = path;
    this.keystroke = keystroke;
    this.range = keystroke.range;
  }

  async figures(times: number): Promise<TypingFigures> {
    const oneByOne = await rounds(times, async (round) => {
      const taken = await this.answered();
      // Pauses of many lengths, always the same ones.
      await sleep(80 + ((round * 137) % 420));
      return taken;
    });
    const before = await this.still();
    const burst = oneByOne.median > 1000 ? 5 : times;
    const waiting: Promise<number>[] = [];
    for (let key = 0; key < burst; key++) {
      waiting.push(this.answered());
      await sleep(fast);
    }
    const atSpeed = summary(await Promise.all(waiting));
    const after = await this.still();
    const processor = before === undefined || after === undefined ? undefined : (after - before) / burst;
    return { oneByOne, atSpeed, processor };
  }

  /** Types without a pause, as often as told, and waits for the last answer. */
  async typeAway(times: number): Promise<void> {
    for (let key = 1; key < times; key++) {
      this.press();
      // A server that is behind is waited for, or its pipe would hold more than its memory.
      if (key % 100 === 0) await this.answered();
    }
    await this.answered();
  }

  /** One keystroke, and how long it takes until findings of that text, or a later one, are there. */
  private async answered(): Promise<number> {
    const round = this.round;
    const answer = this.server.findings(this.path, (found) => this.keystroke.isAnswer(found, round));
    const started = performance.now();
    this.press();
    return (await answer) - started;
  }

  private press(): void {
    const text = this.keystroke.text(this.round++);
    this.server.change(this.path, this.range, text);
    const { start } = this.range;
    this.range = { start, end: { line: start.line, character: start.character + text.length } };
  }

  private async still(): Promise<number | undefined> {
    await sleep(quiet);
    let time = this.server.processor();
    // A large workspace keeps a server busy for longer.
    for (let look = 0; look < 20; look++) {
      await sleep(250);
      const now = this.server.processor();
      if (now === undefined || time === undefined || now - time < 30) return now;
      time = now;
    }
    return time;
  }
}
