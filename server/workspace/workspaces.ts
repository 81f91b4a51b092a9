import type { Finding } from '../../language/model/finding.ts';
import type { SayLast } from './cache/workspace-cache.ts';
import { isBelow, normalise } from './paths.ts';
import type { Progress } from './read-files.ts';
import { configName } from './settings.ts';
import type { Extent } from './understanding.ts';
import type { Workspace } from './workspace.ts';

/**
 * All that is open in one window: the folders themselves as one workspace, and each folder in them that has a
 * configuration of its own as another, as on the command line. A file belongs to the innermost one around it.
 */
export class Workspaces {
  private readonly create: (roots: string[]) => Workspace;
  private workspaces: Workspace[];
  /** The texts that are open in editors. */
  private readonly open = new Map<string, string>();
  /** Counts the changes of workspaces that are gone. */
  private past = 0;

  constructor(create: (roots: string[]) => Workspace, roots: string[]) {
    this.create = create;
    this.workspaces = [create(roots)];
  }

  /** The files that are open in editors. */
  get openFiles(): string[] {
    return [...this.open.keys()];
  }

  get all(): readonly Workspace[] {
    return this.workspaces;
  }

  /** The workspace for questions that are about no file: the outermost one that has any. */
  get first(): Workspace {
    return this.workspaces.find((workspace) => workspace.uris().length > 0) ?? this.outermost;
  }

  /** The workspace that a file belongs to. */
  of(uri: string): Workspace {
    const key = normalise(uri);
    return this.workspaces.findLast(({ roots }) => roots.some((root) => isBelow(root, key))) ?? this.outermost;
  }

  /** Raised with every change of any of them. */
  get revision(): number {
    return this.workspaces.reduce((sum, workspace) => sum + workspace.revision, this.past);
  }

  /** Reads everything, as `Workspace.load` does. */
  async load(progress?: Progress, say?: SayLast, extent?: Extent): Promise<void> {
    const { outermost } = this;
    // Other folders may be opened meanwhile: what is read of these is no longer wanted.
    const isWanted = () => outermost === this.outermost;
    await outermost.load(
      (done, all) => (isWanted() ? progress?.(done, all) : false),
      say && ((last) => (isWanted() ? say(last) : undefined)),
      extent,
    );
    if (outermost === this.outermost) await this.follow();
  }

  /** Other folders are open now. */
  async openFolders(roots: string[]): Promise<void> {
    this.past = this.revision + 1;
    this.workspaces = [this.create(roots)];
    for (const [uri, text] of this.open) this.outermost.set(uri, text);
    await this.load();
  }

  /** Takes a text from an editor. */
  set(uri: string, text: string): void {
    this.open.set(uri, text);
    this.of(uri).set(uri, text);
  }

  /** An editor let go of a file. */
  async close(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.of(uri).close(uri);
  }

  /** Files or folders appeared, changed or went away on disk. */
  async changedOnDisk(uris: string[]): Promise<void> {
    for (const workspace of this.workspaces) {
      const own = uris.filter((uri) => this.of(uri) === workspace || this.mayMoveBorders(uri, workspace));
      if (own.length > 0) await workspace.changedOnDisk(own);
    }
    await this.follow();
  }

  async readData(): Promise<void> {
    for (const workspace of this.workspaces) await workspace.readData();
  }

  /** Texts are as they were, and figures may be others: as another day has begun, or as only names are known. */
  async lookAnew(): Promise<void> {
    for (const workspace of this.workspaces) await workspace.lookAnew();
  }

  /** Looks up how the files stood earlier; answers whether that tells more than before. */
  async readPast(): Promise<boolean> {
    const read = await Promise.all(this.workspaces.map((workspace) => workspace.readPast()));
    return read.includes(true);
  }

  /** What was found before, in all of them; undefined where any of it may be another now. */
  async lastFindings(): Promise<Finding[] | undefined> {
    const { revision } = this;
    const found = await Promise.all(this.workspaces.map((workspace) => workspace.lastFindings()));
    return revision === this.revision && found.every((each) => each !== undefined) ? found.flat() : undefined;
  }

  /** Leaves for the next start what it can use of this one. */
  async keep(): Promise<void> {
    for (const workspace of this.workspaces) await workspace.keep();
  }

  uris(): string[] {
    return this.workspaces.flatMap((workspace) => workspace.uris());
  }

  findings(): Finding[] {
    const [first = [], ...others] = this.workspaces.map((workspace) => workspace.findings());
    return others.length === 0 ? first : first.concat(...others);
  }

  /** Does a small part of what `findings` would have to do; answers whether there is more. */
  lookOn(): boolean {
    return this.workspaces.some((workspace) => workspace.lookOn());
  }

  private get outermost(): Workspace {
    const [outermost] = this.workspaces;
    if (!outermost) throw new Error('There is always one workspace');
    return outermost;
  }

  /** Where a configuration or a folder comes or goes, workspaces around it may gain or lose what is in it. */
  private mayMoveBorders(uri: string, { roots }: Workspace): boolean {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    return (name === configName || !name.includes('.')) && roots.some((root) => isBelow(root, normalise(uri)));
  }

  /** Opens the nested workspaces that there are now, and lets go of those that are no more. */
  private async follow(): Promise<void> {
    const before = this.workspaces;
    const current = [this.outermost];
    for (const workspace of current) {
      for (const folder of workspace.nested) {
        const known = before.find(({ roots }) => roots.length === 1 && roots[0] === folder);
        const nested = known ?? this.create([folder]);
        if (!known) await nested.load();
        current.push(nested);
      }
    }
    for (const gone of before) if (!current.includes(gone)) this.past += gone.revision + 1;
    this.workspaces = current;
    for (const [uri, text] of this.open) {
      const owner = this.of(uri);
      for (const workspace of current) if (workspace !== owner) workspace.release(uri);
      owner.set(uri, text);
    }
  }
}
