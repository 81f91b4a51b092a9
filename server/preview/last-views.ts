import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { LastGood } from './last-good.ts';

/** More views than anyone has open at once. */
const maxViews = 20;

/** The last good view of each file and scope: what a broken file goes on showing. */
export class LastViews {
  private readonly views = new Map<string, LastGood>();

  get(uri: string, scope: PreviewScope | undefined): LastGood | undefined {
    return this.views.get(keyOf(uri, scope));
  }

  /** Keeps a view if nothing in it was broken. */
  keep(uri: string, scope: PreviewScope | undefined, model: PreviewModel, at: string): void {
    if (model.banner) return;
    const key = keyOf(uri, scope);
    this.views.delete(key);
    this.views.set(key, { model, at });
    const oldest = this.views.keys().next().value;
    if (this.views.size > maxViews && oldest !== undefined) this.views.delete(oldest);
  }
}

const keyOf = (uri: string, scope: PreviewScope | undefined) =>
  JSON.stringify([uri, scope?.team, scope?.cycle, !scope]);
