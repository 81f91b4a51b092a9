import type { FileModel } from '../../language/model/file-model.ts';

/** Models in the order of their paths, so that findings do not depend on which file was opened first. */
export class PathOrder {
  private uris: string[] = [];

  /** Asked for at every keystroke: one look at each file, unless some have come or gone. */
  of(states: ReadonlyMap<string, { model: FileModel }>): FileModel[] {
    return (this.uris.length === states.size && this.asBefore(states)) || this.anew(states);
  }

  private asBefore(states: ReadonlyMap<string, { model: FileModel }>): FileModel[] | undefined {
    const models: FileModel[] = [];
    for (const uri of this.uris) {
      const state = states.get(uri);
      if (!state) return undefined;
      models.push(state.model);
    }
    return models;
  }

  private anew(states: ReadonlyMap<string, { model: FileModel }>): FileModel[] {
    const models = [...states.values()].map(({ model }) => model);
    models.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.uris = models.map(({ uri }) => uri);
    return models;
  }
}
