import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { LastGood } from './last-good.ts';

/** More views than anyone has open at once. */
const maxViews = 20;

/** The last good view of each file and scope: what a broken file goes on showing. */
export class LastViews {
  private readonly views = new Map<string, LastGood>();

  get(uri: string, scope: PreviewScope | undefined): LastGood | undefined {
    return this.views.get(scopeKey(uri, scope));
  }

  /** Keeps a view if nothing in it was broken. */
  keep(uri: string, scope: PreviewScope | undefined, model: PreviewModel, at: string): void {
    if (model.banner) return;
    const key = scopeKey(uri, scope);
    this.views.delete(key);
    this.views.set(key, { model, at });
    const oldest = this.views.keys().next().value;
    if (this.views.size > maxViews && oldest !== undefined) this.views.delete(oldest);
  }
}

/** What tells a view from others: the scope that was chosen, or else the file it follows from. */
export function scopeKey(uri: string, scope: PreviewScope | undefined): string {
  return JSON.stringify(scope ? [uri, scope.file, scope.team, scope.below, scope.compare, scope.cycle] : [uri]);
}
