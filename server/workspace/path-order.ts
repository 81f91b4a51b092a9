import type { FileModel } from '../../language/model/file-model.ts';

/** Models in the order of their paths, so that findings do not depend on which file was opened first. */
export class PathOrder {
  private uris: string[] = [];

  of(states: ReadonlyMap<string, { model: FileModel }>): FileModel[] {
    if (this.uris.length !== states.size || !this.uris.every((uri) => states.has(uri))) {
      const models = [...states.values()].map(({ model }) => model);
      this.uris = models.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ uri }) => uri);
    }
    return this.uris.flatMap((uri) => states.get(uri)?.model ?? []);
  }
}
