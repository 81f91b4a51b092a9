import type { FileModel } from '../../../language/model/file-model.ts';
import type { Finding } from '../../../language/model/finding.ts';
import type { IsoDate } from '../../../language/values/types.ts';
import type { DataStore } from '../data-store.ts';
import type { ReadResult, TextSource } from '../host.ts';
import type { PastStore } from '../past-store.ts';
import { readFiles } from '../read-files.ts';
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

/** What was found in texts that are still the same. */
export interface LastFound {
  findings: Finding[];
  /** Whether this is the text of a file that it was found in. */
  isOf(uri: string, text: string): boolean;
}

/** Hears what was found; what it promises is waited for, so that it is said before anything else is done. */
export type SayLast = (last: LastFound) => Promise<void> | undefined;

/** What a workspace leaves for the next time it is opened. */
export class WorkspaceCache {
  private readonly shelf: Shelf;
  private readonly contents: () => Contents;
  private readonly models: ModelCache;
  private readonly findings: LastFindings;
  /** Of each text that was digested lately: a start needs its digest three times. */
  private readonly digests = new Map<string, { text: string; digest: string }>();

  constructor(shelf: Shelf, roots: readonly string[], contents: () => Contents) {
    const name = shelf.digest(roots.join('\n')).slice(0, 16);
    this.shelf = shelf;
    this.contents = contents;
    this.models = new ModelCache(shelf, name);
    this.findings = new LastFindings(shelf, name);
  }

  /** Opens what was found; models, of which there is ten times as much, are opened behind what is said ahead. */
  async open(): Promise<void> {
    await this.findings.open();
  }

  /** The model of a text; undefined where it has to be read. */
  model(uri: string, text: string): FileModel | undefined {
    return this.models.take(uri, this.digestOf(uri, text));
  }

  /** All files have been read: what is on the shelf is not asked for again. */
  close(): void {
    this.models.close();
  }

  /** Makes ready for reading. Where there is somebody to tell, tells first what was found in the same texts before. */
  async readAhead(host: TextSource, uris: Iterable<string>, say: SayLast | undefined): Promise<TextSource> {
    const source = say ? await this.sayLast(host, uris, say) : host;
    await this.models.open();
    return source;
  }

  /** Reads texts before any of them is understood, and tells what was found in them before, where that is still the same. */
  private async sayLast(host: TextSource, uris: Iterable<string>, say: SayLast): Promise<TextSource> {
    const held = this.findings.data;
    if (held === undefined) return host;
    const reads = new Map<string, ReadResult>();
    const { past, data } = this.contents();
    // Digested as they come: there is time while the next are awaited.
    const digest = (uri: string, text: string) => this.digestOf(uri, text);
    // Another program tells of the past, which takes its time, too.
    const [files, state] = await Promise.all([readFiles(host, [...uris], digest), past.stateNow()]);
    for (const { uri, read } of files) reads.set(uri, read);
    const now = await data.sameStateNow(held);
    const { files: open, ...contents } = this.contents();
    const texts = new Map<string, string>();
    for (const [uri, read] of reads) {
      if (read.ok || !read.missing) texts.set(uri, read.ok ? read.text : read.message);
    }
    for (const [uri, { text }] of open) texts.set(uri, text);
    const findings = this.findings.take(this.markOf(contents, texts, now, state));
    if (findings) await say({ findings, isOf: (uri, text) => texts.get(uri) === text });
    return { readFile: async (uri) => reads.get(uri) ?? host.readFile(uri) };
  }

  /** What was found before, where all that it was found from is still the same. It is asked for last when all is read. */
  async lastFindings(): Promise<Finding[] | undefined> {
    const past = await this.contents().past.stateNow();
    const contents = this.contents();
    const found = this.findings.take(this.markOf(contents, saidBy(contents), contents.data.state, past));
    this.findings.close();
    this.digests.clear();
    return found;
  }

  async keep(): Promise<void> {
    const past = await this.contents().past.knownState();
    const contents = this.contents();
    const { found, files } = contents;
    if (found && past !== undefined) {
      const data = contents.data.state;
      await this.findings.keep(this.markOf(contents, saidBy(contents), data, past), data, found);
    }
    const read = [...files].filter(([, { unreadable }]) => !unreadable);
    await this.models.keep(read.map(([uri, { text, model }]) => ({ uri, digest: this.digestOf(uri, text), model })));
    this.digests.clear();
  }

  /** Stands for all that findings are made from: with any of it changed it is another. */
  private markOf(
    { today, settings }: Pick<Contents, 'today' | 'settings'>,
    texts: ReadonlyMap<string, string>,
    data: string,
    past: string,
  ): string {
    const digests = [...texts].map(([uri, text]) => `${uri} ${this.digestOf(uri, text)}`).sort();
    return this.shelf.digest(JSON.stringify([today, settings.file ?? null, digests, data, past]));
  }

  private digestOf(uri: string, text: string): string {
    const known = this.digests.get(uri);
    if (known?.text === text) return known.digest;
    const digest = this.shelf.digest(text);
    this.digests.set(uri, { text, digest });
    return digest;
  }
}

/** The text of each file, or why it has none. */
function saidBy({ files }: Contents): Map<string, string> {
  return new Map([...files].map(([uri, { text, unreadable }]) => [uri, unreadable?.message ?? text]));
}
