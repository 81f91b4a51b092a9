import { compute } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import type { PreviewUpdate, PreviewUpdateParams } from '../../language/protocol/preview-update.ts';
import type { PreviewView } from '../../language/protocol/webview.ts';
import type { Config } from '../../language/rules/config.ts';
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
  private readonly kept = new WeakMap<Workspace, Map<string, Kept>>();

  constructor(workspaces: Workspaces) {
    this.workspaces = workspaces;
  }

  /** What a file and scope show, with every finding there is. */
  of(uri: string, scope: PreviewScope | undefined): PreviewModel {
    return this.build(this.workspaces.of(uri), { uri, scope });
  }

  /**
   * The same for a preview that follows every keystroke: with the findings at hand, and as a change where one is enough.
   * Until all findings are there, only the view that is looked at is made anew; then the preview is told once more.
   */
  update({ uri, scope, known, view }: PreviewUpdateParams): PreviewUpdate {
    const workspace = this.workspaces.of(uri);
    const findings = workspace.findingsAtHand();
    const only = workspace.isSettled ? undefined : view;
    return this.sent.answer(this.build(workspace, { uri, scope, findings, only }), known);
  }

  private build(workspace: Workspace, { uri, scope, findings, only }: Wanted): PreviewModel {
    const key = normalise(uri);
    const kept = this.keptOf(workspace, key, scope);
    const model = buildPreview({
      computed: workspace.computed(),
      findings: findings ?? workspace.findings(),
      uri: key,
      scope,
      revision: this.workspaces.revision,
      assess: (keyResult) => workspace.assess(keyResult),
      lastGood: this.lastGood.get(key, scope),
      kept: kept.parts,
      only: only && kept.model && { view: only, model: kept.model },
      asOf: (day) => this.past(workspace, day),
    });
    this.lastGood.keep(key, scope, model, timeOfDay(new Date()));
    kept.model = model;
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

  private keptOf(workspace: Workspace, uri: string, scope: PreviewScope | undefined): Kept {
    const { config } = workspace;
    const views = this.kept.get(workspace) ?? new Map<string, Kept>();
    this.kept.set(workspace, views);
    const key = scopeKey(uri, scope);
    const known = views.get(key);
    // Where other words count, or another language, everything may read otherwise.
    const kept = known?.config === config ? known : { parts: new KeptParts(), config };
    views.delete(key);
    views.set(key, kept);
    const oldest = views.keys().next().value;
    if (views.size > most && oldest !== undefined) views.delete(oldest);
    return kept;
  }
}

interface Wanted {
  uri: string;
  scope: PreviewScope | undefined;
  /** All there are, where none are given. */
  findings?: readonly Finding[];
  only?: PreviewView;
}

/** What is left of a view for the next time it is asked for. */
interface Kept {
  parts: KeptParts;
  config: Config;
  model?: PreviewModel;
}

/** `09:05`. */
function timeOfDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
