import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { PreviewUpdate, PreviewUpdateParams } from '../../language/protocol/preview-update.ts';
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
    });
    this.lastGood.keep(key, scope, model, timeOfDay(new Date()));
    return model;
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
