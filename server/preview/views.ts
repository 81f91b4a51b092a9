import { compute } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { PreviewUpdate, PreviewUpdateParams } from '../../language/protocol/preview-update.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { normalise } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Workspaces } from '../workspace/workspaces.ts';
import { buildPreview } from './build-preview.ts';
import { KeptParts } from './kept-parts.ts';
import { LastViews, scopeKey } from './last-views.ts';
import { SentViews } from './sent-views.ts';

/** More scopes than anyone looks at in turn. */
const most = 4;

/** The views of a window: what previews show, and what of it an edit leaves as it was. */
export class Views {
  private readonly workspaces: Workspaces;
  private readonly lastGood = new LastViews();
  private readonly sent = new SentViews(String(Date.now()));
  private readonly earlier = new WeakMap<Workspace, Map<IsoDate, ComputedModel>>();
  private readonly kept = new WeakMap<Workspace, Map<string, KeptParts>>();

  constructor(workspaces: Workspaces) {
    this.workspaces = workspaces;
  }

  /** What a file and scope show, with every finding there is. */
  of(uri: string, scope: PreviewScope | undefined): PreviewModel {
    return this.build(this.workspaces.of(uri), uri, scope, true);
  }

  /** The same for a preview that follows every keystroke: with the findings at hand, and as a change where one is enough. */
  update({ uri, scope, known }: PreviewUpdateParams): PreviewUpdate {
    return this.sent.answer(this.build(this.workspaces.of(uri), uri, scope, false), known);
  }

  private build(workspace: Workspace, uri: string, scope: PreviewScope | undefined, all: boolean): PreviewModel {
    const key = normalise(uri);
    const model = buildPreview({
      computed: workspace.computed(),
      findings: all ? workspace.findings() : workspace.findingsAtHand(),
      uri: key,
      scope,
      revision: this.workspaces.revision,
      assess: (keyResult) => workspace.assess(keyResult),
      lastGood: this.lastGood.get(key, scope),
      kept: this.partsOf(workspace, key, scope),
      asOf: (day) => this.past(workspace, day),
    });
    this.lastGood.keep(key, scope, model, timeOfDay(new Date()));
    return model;
  }

  /** The figures of an earlier day: as with those of today, most outlive an edit. */
  private past(workspace: Workspace, day: IsoDate): ComputedModel {
    const days = this.earlier.get(workspace) ?? new Map<IsoDate, ComputedModel>();
    this.earlier.set(workspace, days);
    const model = workspace.model();
    const known = days.get(day);
    const figures = known?.model === model ? known : compute(model, day, known);
    days.delete(day);
    days.set(day, figures);
    const oldest = days.keys().next().value;
    if (days.size > most && oldest !== undefined) days.delete(oldest);
    return figures;
  }

  private partsOf(workspace: Workspace, uri: string, scope: PreviewScope | undefined): KeptParts {
    const views = this.kept.get(workspace) ?? new Map<string, KeptParts>();
    this.kept.set(workspace, views);
    const key = scopeKey(uri, scope);
    const parts = views.get(key) ?? new KeptParts();
    views.delete(key);
    views.set(key, parts);
    const oldest = views.keys().next().value;
    if (views.size > most && oldest !== undefined) views.delete(oldest);
    return parts;
  }
}

/** `09:05`. */
function timeOfDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
