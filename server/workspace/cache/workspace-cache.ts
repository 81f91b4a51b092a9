import type { FileModel } from '../../../language/model/file-model.ts';
import type { Finding } from '../../../language/model/finding.ts';
import type { IsoDate } from '../../../language/values/types.ts';
import type { DataStore } from '../data-store.ts';
import type { PastStore } from '../past-store.ts';
import type { Settings } from '../settings.ts';
import { LastFindings } from './last-findings.ts';
import { ModelCache } from './model-cache.ts';
import type { Shelf } from './shelf.ts';

/** A workspace as it is at the moment: all that findings are made from, and what was found, where that is known. */
export interface Contents {
  today: IsoDate;
  settings: Settings;
  files: ReadonlyMap<string, { text: string; model: FileModel; unreadable?: Finding }>;
  data: DataStore;
  past: PastStore;
  found: readonly Finding[] | undefined;
}

/** What a workspace leaves for the next time it is opened. */
export class WorkspaceCache {
  private readonly shelf: Shelf;
  private readonly contents: () => Contents;
  private readonly models: ModelCache;
  private readonly findings: LastFindings;

  constructor(shelf: Shelf, roots: readonly string[], contents: () => Contents) {
    const name = shelf.digest(roots.join('\n')).slice(0, 16);
    this.shelf = shelf;
    this.contents = contents;
    this.models = new ModelCache(shelf, name);
    this.findings = new LastFindings(shelf, name);
  }

  async open(): Promise<void> {
    await Promise.all([this.models.open(), this.findings.open()]);
  }

  /** The model of a text; undefined where it has to be read. */
  model(uri: string, text: string): FileModel | undefined {
    return this.models.take(uri, text);
  }

  /** All files have been read: what is on the shelf is not asked for again. */
  close(): void {
    this.models.close();
  }

  /** What was found before, where all that it was found from is still the same: known before anything is computed. */
  async lastFindings(): Promise<Finding[] | undefined> {
    const past = await this.contents().past.stateNow();
    return this.findings.take(this.markOf(this.contents(), past));
  }

  async keep(): Promise<void> {
    const past = await this.contents().past.knownState();
    const contents = this.contents();
    const { found, files } = contents;
    if (found && past !== undefined) await this.findings.keep(this.markOf(contents, past), found);
    const read = [...files].filter(([, { unreadable }]) => !unreadable);
    await this.models.keep(read.map(([uri, { text, model }]) => ({ uri, text, model })));
  }

  /** Stands for all that findings are made from: with any of it changed it is another. */
  private markOf({ today, settings, files, data }: Contents, past: string): string {
    const { shelf } = this;
    const texts = [...files].map(([uri, file]) => `${uri} ${shelf.digest(file.unreadable?.message ?? file.text)}`);
    return shelf.digest(JSON.stringify([today, settings.file ?? null, texts.sort(), data.state, past]));
  }
}
