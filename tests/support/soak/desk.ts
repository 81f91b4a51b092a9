import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../lsp/client.ts';
import type { EditedText } from '../lsp/document.ts';
import { Folder } from '../lsp/folder.ts';
import type { Situation } from './afresh.ts';

const created = 1;
const changed = 2;
const deleted = 3;

/**
 * Somebody at work: a folder on disk, editors over some of its files, and a server that hears of both as it would from a
 * real editor. Remembers what every file says, so that others can be asked about the same texts.
 */
export class Desk implements AsyncDisposable {
  readonly client: LspClient;
  /** What is on disk, by path. */
  readonly disk: Map<string, string>;
  /** What is open in editors, by path. */
  readonly editors = new Map<string, EditedText>();

  private constructor(client: LspClient, disk: Map<string, string>) {
    this.client = client;
    this.disk = disk;
  }

  /** A new server on these files, with editors open from the start. */
  static async open({ disk, open }: Pick<Situation, 'disk' | 'open'>): Promise<Desk> {
    const folder = new Folder(Object.fromEntries(disk));
    const desk = new Desk(await openWorkspace({}, { folders: [folder], probed: true }), new Map(disk));
    for (const [path, text] of open) desk.editors.set(path, desk.client.open(folder.uri(path), text));
    return desk;
  }

  /** How things stand, not touched by what comes later. */
  situation(): Situation {
    const open = new Map([...this.editors].map(([path, { text }]) => [path, text]));
    return { root: this.client.folder.uri(), disk: new Map(this.disk), open };
  }

  okrFiles(): string[] {
    return [...new Set([...this.disk.keys(), ...this.editors.keys()])].filter((path) => path.endsWith('.okr')).sort();
  }

  text(path: string): string {
    return this.editors.get(path)?.text ?? this.disk.get(path) ?? '';
  }

  /** The editor of a file, opened if it is not. */
  editor(path: string): EditedText {
    const open = this.editors.get(path) ?? this.client.open(path);
    this.editors.set(path, open);
    return open;
  }

  /** Opens a file that is nowhere on disk. */
  startFile(path: string, text: string): void {
    if (!this.editors.has(path)) this.editors.set(path, this.client.open(this.client.folder.uri(path), text));
  }

  /** Types into a file: what stands between two offsets becomes something else. */
  type(path: string, start: number, end: number, text: string): void {
    const editor = this.editor(path);
    this.client.change(editor, [{ range: editor.between(start, end), text }]);
  }

  /** Gives a file another text in its editor, in one change of all of it. */
  replace(path: string, text: string): void {
    const editor = this.editor(path);
    this.client.change(editor, [{ range: editor.whole(), text }]);
  }

  /** Closes an editor; what was not saved is lost. */
  close(path: string): void {
    const editor = this.editors.get(path);
    this.editors.delete(path);
    if (editor) this.client.close(editor);
  }

  save(path: string): void {
    const editor = this.editors.get(path);
    if (editor) this.change(new Map([[path, editor.text]]));
  }

  /**
   * Other texts for files on disk, all at once as a branch switch brings them; undefined removes a file. As an editor does,
   * those that are open and were not changed by hand follow the disk.
   */
  change(texts: ReadonlyMap<string, string | undefined>): void {
    const { folder } = this.client;
    const changes: { uri: string; type: number }[] = [];
    const following: string[] = [];
    for (const [path, text] of texts) {
      const before = this.disk.get(path);
      if (before === text) continue;
      const editor = this.editors.get(path);
      if (editor && editor.text === before) following.push(path);
      if (text === undefined) {
        folder.remove(path);
        this.disk.delete(path);
      } else {
        folder.write(path, text);
        this.disk.set(path, text);
      }
      const type = text === undefined ? deleted : before === undefined ? created : changed;
      changes.push({ uri: folder.uri(path), type });
    }
    this.client.notify('workspace/didChangeWatchedFiles', { changes });
    for (const path of following) {
      const text = texts.get(path);
      if (text === undefined) this.close(path);
      else this.replace(path, text);
    }
  }

  /** Moves a file, or a folder with all that is in it, which a watcher reports as two events. */
  move(from: string, to: string): void {
    const { folder } = this.client;
    folder.rename(from, to);
    for (const [path, text] of [...this.disk]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      const there = to + path.slice(from.length);
      const editor = this.editors.get(path);
      this.disk.delete(path);
      this.disk.set(there, text);
      // An editor follows its file: it closes the old one and opens the new one, with what was not saved.
      if (!editor) continue;
      this.close(path);
      this.editors.set(there, this.client.open(folder.uri(there), editor.text));
    }
    this.client.changedOnDisk(deleted, from);
    this.client.changedOnDisk(created, to);
  }

  /** Applies what the server proposes: in the editors, and on disk where no editor is open. */
  apply({ changes = {} }: WorkspaceEdit): void {
    const onDisk = new Map<string, string>();
    for (const [uri, edits] of Object.entries(changes)) {
      const path = this.pathOf(uri);
      const editor = this.editors.get(path);
      if (editor) this.client.change(editor, editor.changesOf(edits));
      else onDisk.set(path, applied(this.text(path), edits));
    }
    if (onDisk.size > 0) this.change(onDisk);
  }

  pathOf(uri: string): string {
    const base = `${this.client.folder.uri()}/`;
    if (!uri.startsWith(base)) throw new Error(`${uri} is outside of the workspace`);
    return decodeURIComponent(uri.slice(base.length));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client[Symbol.asyncDispose]();
  }
}

/** A text after edits that all speak of it as it is. Those of a rename stand in one line each. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: TextEdit['range']['start']) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
  return [...edits]
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
