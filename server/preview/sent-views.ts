import { difference } from '../../language/protocol/patch.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { PreviewUpdate } from '../../language/protocol/preview-update.ts';

/** More previews than anyone has open at once. */
const most = 8;

/** The views that previews have: an answer is what has changed since, for whoever says which one it has. */
export class SentViews {
  private readonly sent = new Map<string, PreviewModel>();
  private count = 0;
  /** Another server may have given out the same numbers. */
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** A view as an answer to who has the one called `known`; whole, where that is not known here any more. */
  answer(model: PreviewModel, known: string | undefined): PreviewUpdate {
    const before = known === undefined ? undefined : this.sent.get(known);
    if (known !== undefined) this.sent.delete(known);
    this.count++;
    const stamp = `${this.name} ${this.count}`;
    this.sent.set(stamp, model);
    const oldest = this.sent.keys().next().value;
    if (this.sent.size > most && oldest !== undefined) this.sent.delete(oldest);
    if (!before || known === undefined) return { stamp, model };
    return { stamp, since: known, patch: difference(before, model) ?? { fields: {} } };
  }
}
