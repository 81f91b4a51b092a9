import { withFiles } from '../../language/model/file-list.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { Finding } from '../../language/model/finding.ts';

/** A file of the workspace. Its syntax tree is not kept: the model says all that others need. */
export interface FileState {
  text: string;
  model: FileModel;
  /** Open in an editor: its text is the editor's, not the disk's. */
  open: boolean;
  /** Why it could not be read, if so. */
  unreadable?: Finding;
}

/** The files of a workspace by their URIs, and their models in an order that does not depend on which was opened first. */
export class FileStates extends Map<string, FileState> {
  private list: FileModel[] = [];
  private readonly places = new Map<string, number>();
  /** Files that were set or deleted since the list was made. */
  private readonly touched = new Set<string>();

  /** The same files, to see what others would come of. */
  copy(): FileStates {
    const copy = new FileStates();
    for (const [uri, state] of this) copy.set(uri, state);
    return copy;
  }

  /** Takes other states of files, none for those that are gone; what an editor has opened stays. Answers whether anything is other. */
  takeIn(others: ReadonlyMap<string, FileState | undefined>): boolean {
    let changed = false;
    for (const [uri, state] of others) {
      const known = this.get(uri);
      if (known?.open || known === state) continue;
      if (state) this.set(uri, state);
      else this.delete(uri);
      changed = true;
    }
    return changed;
  }

  /** After a change of some folders: which files are gone from all that are listed now, and which to read again. */
  against(listed: ReadonlySet<string>, folders: readonly string[]): { gone: string[]; touched: string[] } {
    const isTouched = (uri: string) => !this.has(uri) || folders.some((folder) => uri.startsWith(`${folder}/`));
    return { gone: [...this.keys()].filter((uri) => !listed.has(uri)), touched: [...listed].filter(isTouched) };
  }

  override set(uri: string, state: FileState): this {
    this.touched.add(uri);
    return super.set(uri, state);
  }

  override delete(uri: string): boolean {
    this.touched.add(uri);
    return super.delete(uri);
  }

  /** All models in the order of their paths. Asked for at every keystroke: what was not touched is not looked at. */
  models(): FileModel[] {
    if (this.touched.size > 0) this.list = this.edited() ?? this.sorted();
    this.touched.clear();
    return this.list;
  }

  /** Undefined where files have come or gone. */
  private edited(): FileModel[] | undefined {
    const others = new Map<number, FileModel>();
    for (const uri of this.touched) {
      const [place, state] = [this.places.get(uri), this.get(uri)];
      if (place === undefined && !state) continue;
      if (place === undefined || !state) return undefined;
      others.set(place, state.model);
    }
    return withFiles(this.list, others);
  }

  private sorted(): FileModel[] {
    const models = [...this.values()].map(({ model }) => model);
    models.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.places.clear();
    for (const [place, { uri }] of models.entries()) this.places.set(uri, place);
    return models;
  }
}
