import type { FileModel } from '../model/file-model.ts';
import { fileIn, type OkrModel } from '../model/okr-model.ts';
import type { ActiveRule } from './config.ts';
import type { Gathering } from './gathering.ts';

/** What has to be done again for one file. */
export interface DueInFile {
  /** What the text itself and resolution say. */
  own: boolean;
  /** All of them, or some. */
  gatherings: Set<Gathering<unknown>> | 'all';
  rules: Set<ActiveRule> | 'all';
}

/** What has to be done again, by file. */
export class Due {
  private readonly byFile = new Map<string, DueInFile>();

  in(uri: string): DueInFile | undefined {
    return this.byFile.get(uri);
  }

  /** The files for which there is something to do, in their order: no look at all the others. */
  files(model: OkrModel): FileModel[] {
    const { order } = model.scope.names;
    const uris = [...this.byFile.keys()].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return uris.flatMap((uri) => fileIn(model, uri) ?? []);
  }

  everything(uri: string): void {
    this.byFile.set(uri, { own: true, gatherings: 'all', rules: 'all' });
  }

  own(uri: string): void {
    this.known(uri).own = true;
  }

  rule(uri: string, rule: ActiveRule): void {
    const { rules } = this.known(uri);
    if (rules !== 'all') rules.add(rule);
  }

  gathering(uri: string, gathering: Gathering<unknown>): void {
    const { gatherings } = this.known(uri);
    if (gatherings !== 'all') gatherings.add(gathering);
  }

  done(uri: string): void {
    this.byFile.delete(uri);
  }

  clear(): void {
    this.byFile.clear();
  }

  private known(uri: string): DueInFile {
    const known = this.byFile.get(uri) ?? { own: false, gatherings: new Set(), rules: new Set() };
    this.byFile.set(uri, known);
    return known;
  }
}
