import type { Connection } from 'vscode-languageserver';
import { everywhere, type Finding } from '../language/model/finding.ts';
import { ModelChanged, type ModelChangedParams } from '../language/protocol/messages.ts';
import { looksAcrossFiles } from '../language/rules/run.ts';
import { atOnce, type Steps } from '../language/values/steps.ts';
import { diagnosticOf } from './features/diagnostics.ts';
import { movedBy } from './moved.ts';
import { pause } from './workspace/breathe.ts';
import { normalise } from './workspace/paths.ts';
import type { Workspaces } from './workspace/workspaces.ts';

/** How long nothing is typed before findings across files are looked for, in milliseconds. */
const idle = 200;

/** How long changes that come without a break are gathered, in milliseconds: too short to notice. */
const moment = 10;
/** How long findings are looked for until everybody else gets a turn, in milliseconds: no keystroke waits longer. */
const slice = 2;
/** So many findings are looked at in one step. */
const atOnceGrouped = 500;
/** More than an editor shows for one file. */
const most = 1000;

const none: Finding[] = [];

/** What is shown in a file; undefined where it may be otherwise now. */
type FindingsIn = (uri: string) => Finding[] | undefined;

/** Findings of a file that come from looking at all files, and the text they are about. */
interface Across {
  text: string;
  findings: Finding[];
}

/**
 * Sends findings: those of the edited file at once, those across files after a short idle; both are published together
 * per file, and a file whose findings have not changed is not sent again.
 */
export class Publisher {
  private readonly connection: Connection;
  private readonly workspaces: Workspaces;
  /** Hears of each look at all files that came to its end. */
  onLooked: () => void = () => {};
  /** What was last sent, by file. */
  private readonly sent = new Map<string, readonly Finding[]>();
  /** What was last found in all files and sent, and the files of which something else was sent since. */
  private all: readonly Finding[] = none;
  private readonly unsettled = new Set<string>();
  /** What was found at the last idle moment by looking at all files, by file. */
  private readonly across = new Map<string, Across>();
  /** The state of everything in which a file was last looked at by itself. */
  private readonly lookedAt = new Map<string, number>();
  /** Files whose texts have changed since their findings were sent. */
  private readonly changed = new Set<string>();
  /** The last message, sent when all before it are. */
  private sending: Promise<void> = Promise.resolve();
  /** Counts the edits, to see whether more of them come. */
  private edits = 0;
  private soon: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private gone = false;

  constructor(connection: Connection, workspaces: Workspaces) {
    this.connection = connection;
    this.workspaces = workspaces;
  }

  /** The text of a file has changed: its own findings in a moment, the rest when nothing more is typed. */
  edited(uri: string): void {
    this.changed.add(normalise(uri));
    this.edits++;
    this.soon ??= this.sendSoon();
    this.later();
  }

  /** Keystrokes that queue up are taken together, and whoever asked right after one is answered first; no clock is waited for. */
  private async sendSoon(): Promise<void> {
    const until = performance.now() + moment;
    let heard: number;
    do {
      heard = this.edits;
      await pause();
    } while (heard !== this.edits && performance.now() < until);
    this.soon = undefined;
    if (!this.gone) this.sendChanged();
  }

  /** What a file says of itself, while the others are still being read. */
  first(uri: string): void {
    this.attempt(() => this.send(normalise(uri), this.workspaces.of(uri).firstFindings(uri)));
  }

  /** What was found the last time, and is known to be right still: said before the files are understood. */
  remembered(findings: Finding[]): Promise<void> {
    this.attempt(() => atOnce(this.sendingAll(findings, byFile(findings))));
    return this.sending;
  }

  /**
   * All files have been read: what is on screen comes first, then everything. `last` is what was found the last time, where
   * it is known to be right still: then that comes first, and the past is asked before it is replaced.
   */
  async allRead(open: string[], last?: Finding[]): Promise<void> {
    if (last) {
      this.attempt(() => atOnce(this.sendingAll(last, byFile(last))));
      // Whole before anything else is done: looking for everything leaves no time for it.
      await this.sending;
      await this.lookBack();
      return this.catchUp();
    }
    for (const uri of open.map(normalise)) {
      this.attempt(() => this.send(uri, this.workspaces.of(uri).quickFindings(uri)));
    }
    await pause();
    await this.catchUp();
  }

  /** Anything else has changed. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.catchUp(), idle);
  }

  /** Findings of the whole workspace, as soon as nobody has anything else to do. */
  async catchUp(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.workspaces.readData();
    if (!(await this.lookAtOpenFiles()) || !(await this.inSlices(this.lookingForAll()))) return;
    this.announce();
    this.onLooked();
    void this.lookBack();
  }

  /**
   * What is on screen does not wait for thousands of other files to which the same has happened; answers whether nothing
   * changed meanwhile. An edited file has its own findings already.
   */
  private async lookAtOpenFiles(): Promise<boolean> {
    const { revision, openFiles } = this.workspaces;
    for (const uri of openFiles.map(normalise)) {
      if (this.lookedAt.get(uri) === revision) continue;
      this.attempt(() => {
        const findings = this.knownOf(uri);
        if (!this.isSaid(uri, findings)) this.send(uri, findings);
      });
      await pause();
      if (this.gone || this.workspaces.revision !== revision) return this.again();
    }
    return true;
  }

  /** Something changed while it was looked for. */
  private again(): false {
    // Typing has set the clock already.
    if (!this.gone) this.timer ??= setTimeout(() => void this.catchUp(), idle);
    return false;
  }

  /** Looks for everything, and sends what is found. */
  private *lookingForAll(): Steps<void> {
    while (this.workspaces.lookOn()) yield;
    const { workspaces } = this;
    yield* this.sendingAll(workspaces.findings(), (uri) => workspaces.of(uri).findingsIn(uri));
  }

  /** Takes steps, a slice at a time; answers whether they came to an end, and nothing changed meanwhile. */
  private async inSlices(steps: Steps<void>): Promise<boolean> {
    const { revision } = this.workspaces;
    let more = true;
    while (more) {
      more = false;
      this.attempt(() => {
        more = this.stepsFor(slice, steps);
      });
      // An answer would stand in line behind all that is not yet read.
      await this.sending;
      await pause();
      if (this.gone || this.workspaces.revision !== revision) return this.again();
    }
    return true;
  }

  /** Takes steps for so many milliseconds; answers whether there are more. */
  private stepsFor(time: number, steps: Steps<void>): boolean {
    const until = performance.now() + time;
    while (performance.now() < until) if (steps.next().done) return false;
    return true;
  }

  /** What only the past can tell comes when it is there: nothing waits for it. */
  private async lookBack(): Promise<void> {
    try {
      if (await this.workspaces.readPast()) this.later();
    } catch (error) {
      this.connection.console.error(`The past of the files could not be read. ${error}`);
    }
  }

  dispose(): void {
    this.gone = true;
    clearTimeout(this.timer);
  }

  private sendChanged(): void {
    const uris = [...this.changed];
    this.changed.clear();
    for (const uri of uris) this.attempt(() => this.send(uri, this.knownOf(uri)));
    this.announce();
  }

  /** What a file says by itself now, with what was found at last by looking at all. */
  private knownOf(uri: string): Finding[] {
    this.lookedAt.set(uri, this.workspaces.revision);
    return [...this.workspaces.of(uri).quickFindings(uri), ...this.knownAcross(uri)];
  }

  /** Whether the same was sent, in whatever order. */
  private isSaid(uri: string, findings: Finding[]): boolean {
    const lines = (list: readonly Finding[]) => list.slice(0, most).map(shown).sort().join();
    return lines(this.sent.get(uri) ?? none) === lines(findings);
  }

  /** Nobody waits for findings: a failure is told to the log, and the next change tries again. */
  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.connection.console.error(`Findings could not be computed. ${error instanceof Error ? error.stack : error}`);
    }
  }

  /** Sends what is found in each file of which something else was sent, or found, than now: most need no second look. */
  private *sendingAll(all: readonly Finding[], findingsIn: FindingsIn): Steps<void> {
    let looked = 0;
    for (const finding of otherwise(this.all, all)) {
      if (looked++ % atOnceGrouped === 0) yield;
      for (const { uri } of [finding.place, ...(finding.alsoAt ?? [])]) this.unsettled.add(uri);
    }
    // Files without findings, and files that are gone, are told that they have none.
    for (const uri of this.unsettled) {
      const found = findingsIn(uri);
      if (!found) return;
      this.sendFound(uri, found);
      yield;
    }
    this.all = all;
    this.unsettled.clear();
  }

  private sendFound(uri: string, now: Finding[]): void {
    const old = this.sent.get(uri) ?? none;
    if (old.length === now.length && old.every((each, index) => each === now[index])) return;
    const across = now.filter((finding) => looksAcrossFiles(finding.code));
    if (across.length > 0) this.across.set(uri, { text: this.workspaces.of(uri).text(uri), findings: across });
    else this.across.delete(uri);
    this.send(uri, now);
  }

  /** What the last look at all files said about a file, where it is now; without what the edit has touched. */
  private knownAcross(uri: string): Finding[] {
    const known = this.across.get(uri);
    if (!known) return [];
    const moved = movedBy(known.text, this.workspaces.of(uri).text(uri));
    return known.findings.flatMap((finding) => {
      const range = moved(finding.place.range);
      return range ? [{ ...finding, place: { uri, range } }] : [];
    });
  }

  private announce(): void {
    const params: ModelChangedParams = { revision: this.workspaces.revision };
    void this.connection.sendNotification(ModelChanged, params);
  }

  /** Sends what is found in a file, unless it says what was sent. */
  private send(uri: string, findings: Finding[]): void {
    this.unsettled.add(uri);
    const old = this.sent.get(uri) ?? none;
    const now = findings.slice(0, most);
    if (now.length === 0 && !this.workspaces.of(uri).has(uri)) this.sent.delete(uri);
    else if (old.length + now.length > 0) this.sent.set(uri, now);
    const isSame = (each: Finding, index: number) => each === old[index] || shown(each) === shown(old[index]);
    if (old.length === now.length && now.every(isSame)) return;
    this.sending = this.connection.sendDiagnostics({ uri, diagnostics: now.map(diagnosticOf) }).catch(() => {});
  }
}

/** What two lists hold between their common beginning and their common end: after an edit little. */
function otherwise(old: readonly Finding[], now: readonly Finding[]): Finding[] {
  const shorter = Math.min(old.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && old[start] === now[start]) start++;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [old, now].flatMap((list) => list.slice(start, list.length - end));
}

function byFile(findings: readonly Finding[]): FindingsIn {
  const found = Map.groupBy(findings.flatMap(everywhere), ({ place }) => place.uri);
  return (uri) => found.get(uri) ?? [];
}

/** All that an editor shows of a finding. */
const shown = (finding: Finding | undefined) => finding && JSON.stringify(diagnosticOf(finding));
