import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { KeyResult } from '../../language/model/entities.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { Finding } from '../../language/model/finding.ts';
import { lower } from '../../language/model/lower.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import { relower } from '../../language/model/relower.ts';
import { checkAlone } from '../../language/rules/alone.ts';
import { assessKeyResultOf } from '../../language/rules/assessments.ts';
import { type Config, speaksEnglish } from '../../language/rules/config.ts';
import { parse, type SyntaxTree } from '../../language/syntax/parse.ts';
import type { IsoDate } from '../../language/values/types.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { stepByStep } from './breathe.ts';
import { type Contents, type SayLast, WorkspaceCache } from './cache/workspace-cache.ts';
import { DataStore } from './data-store.ts';
import { type FileState, FileStates } from './file-states.ts';
import { Found } from './found.ts';
import type { Host, TextSource } from './host.ts';
import { namedFile } from './named-file.ts';
import { PastStore } from './past-store.ts';
import { isBelow, mayHoldFiles, normalise, pathBelow } from './paths.ts';
import { QuickFindings } from './quick-findings.ts';
import { type Progress, readFiles, unreadable } from './read-files.ts';
import { configName, configUri, defaultSettings, hasSettingsBetween, readSettings, type Settings } from './settings.ts';
import { SyntaxTrees } from './syntax-trees.ts';
import { type Extent, type Known, Understanding } from './understanding.ts';

type FromDisk = { gone?: readonly string[]; progress?: Progress; host?: TextSource; extent?: Extent };

/**
 * All files of a workspace as one model. Holds texts and lowered models; everything else (names, figures, findings) is
 * computed from them when asked for, and kept until a text changes.
 *
 * Text in: `load`, `set`, `close`, `changedOnDisk`. Answers out: `model`, `computed`, `findings`.
 */
export class Workspace {
  readonly roots: string[];
  private readonly host: Host;
  private readonly states = new FileStates();
  private readonly data: DataStore;
  private readonly past: PastStore;
  private readonly cache: WorkspaceCache | undefined;
  private readonly trees = new SyntaxTrees();
  private settings: Settings = defaultSettings;
  /** The files that the host lists: those that belong to the workspace, whether open or not. */
  private listed = new Set<string>();
  private inner: string[] = [];
  private readonly understanding = new Understanding(this);
  private readonly found = new Found(this);
  private readonly quick = new QuickFindings();
  private changes = 0;

  constructor(host: Host, roots: string[]) {
    this.host = host;
    this.roots = roots.map(normalise);
    this.data = new DataStore(host, this.roots);
    this.past = new PastStore(host);
    this.cache = host.shelf && new WorkspaceCache(host.shelf, this.roots, () => this.contents());
  }

  /** Raised with every change of a text, a data file or the configuration. */
  get revision(): number {
    return this.changes;
  }

  get config(): Config {
    return this.settings.config;
  }

  /** The configuration's file; without a text where it could be made, undefined where no folder is open. */
  get configFile(): { uri: string; text?: string } | undefined {
    const [root] = this.roots;
    return this.settings.file ?? (root === undefined ? undefined : { uri: configUri(root) });
  }

  /**
   * Reads the configuration, every file and every data file they name. `progress` hears of files read, first of none of
   * none: then the configuration is known. `say` hears what was found the last time, if that is known to be right still.
   * With `names` alone it ends sooner, and until `lookAnew` has ended only what needs no figures may be asked.
   */
  async load(progress?: Progress, say?: SayLast, extent: Extent = 'figures'): Promise<void> {
    const opened = this.cache?.open();
    this.settings = await readSettings(this.host, this.roots);
    if (progress?.(0, 0) === false) return;
    await this.list();
    await opened;
    const early = this.inner.length === 0 ? say : undefined;
    const host = (await this.cache?.readAhead(this.host, this.listed, early)) ?? this.host;
    await this.readFromDisk([...this.listed], { progress, host, extent });
    this.cache?.close();
    if (extent === 'figures') await this.readData();
  }

  /** What was found here before, where all that it was found from is still the same: known before anything is computed. */
  async lastFindings(): Promise<Finding[] | undefined> {
    return this.cache?.lastFindings();
  }

  /** Leaves for the next start what it can use of this one. */
  async keep(): Promise<void> {
    await this.cache?.keep();
  }

  /** Folders inside that are workspaces of their own, as of the last look. */
  get nested(): readonly string[] {
    return this.inner;
  }

  /** Takes a text from an editor. Synchronous: the answer to a keystroke waits for nothing. */
  set(uri: string, text: string, open = true): void {
    const key = normalise(uri);
    const known = this.states.get(key);
    if (known && known.text === text && !known.unreadable) {
      known.open = open;
      return;
    }
    this.states.set(key, { text, model: this.reread(key, text), open });
    this.revised();
    // All that has changed is a text: what was found elsewhere is still a good guess.
    this.found.edited(key, known?.text ?? '');
  }

  /** An editor let go of a file: its text is the disk's again. */
  async close(uri: string): Promise<void> {
    const key = normalise(uri);
    const state = this.states.get(key);
    if (!state) return;
    state.open = false;
    // A new file was not there when the files were listed.
    if (!this.listed.has(key)) await this.list();
    if (this.states.get(key)?.open !== false) return;
    if (this.listed.has(key)) await this.readFromDisk([key]);
    // A file from elsewhere, or one never saved, belongs to the model only while it is open.
    else if (this.states.delete(key)) this.changed();
  }

  /** Another workspace takes an open file over. */
  release(uri: string): void {
    if (this.states.delete(normalise(uri))) this.changed();
  }

  /** Files or folders appeared, changed or went away on disk; answers whether anything changed for us. */
  async changedOnDisk(uris: string[]): Promise<boolean> {
    const before = this.changes;
    const [strange, known]: [string[], string[]] = [[], []];
    for (const uri of uris.map(normalise)) {
      if (this.isConfig(uri)) {
        this.settings = await readSettings(this.host, this.roots);
        this.changed();
        strange.push(uri);
      } else if (this.states.has(uri)) known.push(uri);
      else {
        if (this.data.forget(uri)) this.changed();
        if (mayHoldFiles(uri) || this.uris().some((file) => file.startsWith(`${uri}/`))) strange.push(uri);
      }
    }
    const none = { gone: [], touched: [] };
    const { gone, touched } = strange.length > 0 ? this.states.against(await this.list(), strange) : none;
    // Hundreds of files change at once when a branch is switched: that is one change.
    const left = new Set(gone);
    const there = [...new Set([...known, ...touched])].filter((uri) => !left.has(uri));
    await this.readFromDisk(there, { gone });
    await this.readData();
    return this.changes !== before;
  }

  /** Reads data files that texts have come to name; answers whether figures may have changed. */
  async readData(): Promise<boolean> {
    const read = await this.data.read(this.states.models());
    if (read) await this.lookAnew();
    return read;
  }

  /** Not a text has changed, but figures and findings may be others: on another day, with other data, or once names are known. */
  async lookAnew(): Promise<void> {
    await this.understanding.ahead(this.known(), 'figures');
    this.changed();
  }

  /**
   * Looks up how the files stood earlier in their cycles; answers whether that tells more than before. Nothing waits for
   * it in an editor: it asks another program.
   */
  async readPast(): Promise<boolean> {
    const read = await this.past.read(this.model(), this.today());
    if (read) this.changed();
    return read;
  }

  uris(): string[] {
    return [...this.states.keys()];
  }

  /** The day it is for the user. */
  today(): IsoDate {
    return this.host.today();
  }

  /** The columns of a data file as a file names it, as far as it has been read. */
  columns(uri: string, written: string): string[] {
    return this.data.columns(normalise(uri), written);
  }

  /** The file that a text of the workspace names, where there is one. */
  namedFile(uri: string, written: string): Promise<string | undefined> {
    return namedFile(this.host, this.roots, normalise(uri), written);
  }

  has(uri: string): boolean {
    return this.stateOf(uri) !== undefined;
  }

  text(uri: string): string {
    return this.stateOf(uri)?.text ?? '';
  }

  file(uri: string): FileModel | undefined {
    return this.stateOf(uri)?.model;
  }

  /** The path of a file inside the workspace, as its ids and exports name it. */
  pathOf(uri: string): string {
    return pathBelow(this.roots, normalise(uri));
  }

  /** The syntax tree of a file, for what the model does not say: tokens, layout. */
  tree(uri: string): SyntaxTree {
    return this.trees.of(normalise(uri), this.text(uri));
  }

  /** All that the model follows from; with other files, what it will follow from. */
  known(states = this.states): Known {
    const files = states.models();
    return { files, data: this.data.byKpi(files), past: this.past.byFile };
  }

  model(): OkrModel {
    return this.understanding.model();
  }

  computed(): ComputedModel {
    return this.understanding.computed();
  }

  /** The same, where nobody has to wait for it. */
  get quickFigures(): ComputedModel | undefined {
    return this.understanding.quickFigures;
  }

  /** Everything there is to say, in the order of files and texts. */
  findings(): Finding[] {
    return this.found.all();
  }

  /** What of all that is shown in one file; undefined where it may be otherwise now. */
  findingsIn(uri: string): Finding[] | undefined {
    return this.found.knownIn(normalise(uri));
  }

  /** The same in short steps, for those who can wait; what changes meanwhile is looked for, too. */
  async allFound(): Promise<Finding[]> {
    return stepByStep(this.found.inSteps());
  }

  /** Does a small part of what `findings` would have to do; answers whether there is more. */
  lookOn(): boolean {
    return this.found.lookOn();
  }

  /**
   * What can be said without looking at all files again: edited files are checked by themselves, and what comes from how
   * files agree is as of the last `findings`, moved with the text. For what must follow each keystroke.
   */
  findingsAtHand(): Finding[] {
    return this.found.atHand();
  }

  /** What is shown in one file, with fixes that fit the texts as they are now: for what is asked after each keystroke. */
  findingsAtHandOf(uri: string): Finding[] {
    return this.found.atHandOf(normalise(uri));
  }

  /** Whether `findingsAtHand` has to look for nothing. */
  get isAtHand(): boolean {
    return this.found.isAtHand;
  }

  /** The figures of the last look at all files: what only such a look can tell is told as of then, as in `findingsAtHand`. */
  computedAtHand(): ComputedModel {
    return this.found.figures;
  }

  /** Whether `findingsAtHand` are all there are. */
  get isSettled(): boolean {
    return this.found.known !== undefined;
  }

  /** What there is to say of files that could not be read, and of the configuration. */
  besides(): Finding[] {
    const found: Finding[] = [];
    for (const { unreadable } of this.states.values()) if (unreadable) found.push(unreadable);
    return found.concat(this.settings.findings);
  }

  /** Whether a file belongs to no workspace inside, which has a configuration of its own; known before the files are listed. */
  async isInnermost(uri: string): Promise<boolean> {
    return !(await hasSettingsBetween(this.host, this.roots, normalise(uri)));
  }

  /** What can be said about one file while the others are not yet read, and is not taken back then. */
  firstFindings(uri: string): Finding[] {
    const file = this.file(uri);
    return file ? checkAlone(file, this.today(), this.config, (other) => this.text(other)) : [];
  }

  /** What can be said about one file without looking at how it agrees with the others. */
  quickFindings(uri: string): Finding[] {
    const file = this.file(uri);
    return file ? this.quick.of(file, this.computed(), this.config, (other) => this.text(other)) : [];
  }

  /** What a key result is, as declared or as its wording suggests. */
  assess(keyResult: KeyResult): Assessment {
    return assessKeyResultOf(keyResult, this.model(), speaksEnglish(this.config));
  }

  private stateOf(uri: string): FileState | undefined {
    return this.states.get(uri) ?? this.states.get(normalise(uri));
  }

  private contents(): Contents {
    const { settings, states: files, data, past } = this;
    return { today: this.today(), settings, files, data, past, found: this.found.known };
  }

  /** The model of a text from an editor; of the text before only what was edited is read again, where that is enough. */
  private reread(uri: string, text: string): FileModel {
    const known = this.states.get(uri);
    const quick = known && relower(known.model, known.text, text);
    if (!quick) return this.lowered(uri, this.trees.of(uri, text));
    this.trees.patch(uri, known.text, text, quick.lines);
    return quick.model;
  }

  private lowered(uri: string, tree: SyntaxTree): FileModel {
    return lower(tree, { uri, path: this.pathOf(uri) }, this.states.get(uri)?.model);
  }

  private changed(): void {
    this.revised();
    this.found.outdated();
  }

  private revised(): void {
    this.changes++;
    this.understanding.outdated();
  }

  /**
   * Takes what the disk has for files that are not open, and lets go of those that are gone. All at once: until the last
   * is read, and what all mean together is understood, nothing has changed.
   */
  private async readFromDisk(
    uris: readonly string[],
    { gone = [], progress, host = this.host, extent = 'figures' }: FromDisk = {},
  ): Promise<void> {
    const closed = uris.filter((uri) => !this.states.get(uri)?.open);
    const taken = await readFiles(host, closed, (uri, text) => this.fromDisk(uri, text), progress);
    const others = new Map<string, FileState | undefined>(gone.map((uri) => [uri, undefined]));
    for (const { uri, read, state } of taken) {
      if (state || read.missing) others.set(uri, state);
      else others.set(uri, { ...this.fromDisk(uri, ''), unreadable: unreadable(uri, read.message) });
    }
    const next = this.states.copy();
    if (!next.takeIn(others)) return;
    await this.data.read(next.models());
    await this.understanding.ahead(this.known(next), extent);
    if (this.states.takeIn(others)) this.changed();
  }

  /** The state of a file with the text that the disk has; the one that is known where that is the same. */
  private fromDisk(uri: string, text: string): FileState {
    const known = this.states.get(uri);
    if (known?.text === text && !known.unreadable) return known;
    return { text, model: this.cache?.model(uri, text) ?? this.lowered(uri, parse(text)), open: false };
  }

  private isConfig(uri: string): boolean {
    return uri.endsWith(`/${configName}`) && this.roots.some((root) => isBelow(root, uri));
  }

  private async list(): Promise<ReadonlySet<string>> {
    const { files, nested } = await this.host.list(this.config.exclude);
    this.listed = new Set(files.map(normalise));
    this.inner = nested.map(normalise);
    return this.listed;
  }
}
