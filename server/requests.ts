import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindName, unitTitle } from '../language/model/describe.ts';
import type { Fix } from '../language/model/finding.ts';
import { targetOf } from '../language/model/link.ts';
import { comparePositions } from '../language/model/place.ts';
import { type FillCellParams, FillCellRequest } from '../language/protocol/balance.ts';
import { type CheckInAnswer, type CheckInWriteParams, CheckInWriteRequest } from '../language/protocol/check-in.ts';
import { type ExportParams, ExportRequest, type ExportResult } from '../language/protocol/export.ts';
import {
  type ApplyFixParams,
  ApplyFixRequest,
  type ApplyFixResult,
  type CheckInDraftParams,
  CheckInDraftRequest,
  type CheckInDraftResult,
  type ConvertParams,
  ConvertRequest,
  type ConvertResult,
  type NewOkrsParams,
  NewOkrsRequest,
  type NewOkrsResult,
  type PreviewParams,
  PreviewRequest,
  type PreviewResult,
  type TeamPreviewsParams,
  TeamPreviewsRequest,
  type TeamPreviewsResult,
  TeamsRequest,
  type TeamsResult,
} from '../language/protocol/messages.ts';
import {
  type PreviewUpdate,
  type PreviewUpdateParams,
  PreviewUpdateRequest,
} from '../language/protocol/preview-update.ts';
import { type ChangeLevelParams, ChangeLevelRequest, type ChangeLevelResult } from '../language/protocol/rule-level.ts';
import { type SupportersParams, SupportersRequest, type SupportersResult } from '../language/protocol/supporters.ts';
import {
  type SupposeAnswer,
  type SupposeParams,
  SupposeRequest,
  type WhatIfParams,
  WhatIfRequest,
  type WhatIfResponse,
} from '../language/protocol/what-if.ts';
import { currentPeriods } from '../language/values/cycle.ts';
import { checkInDraft } from './check-in/draft.ts';
import { atEnd, hasProblem, readCheckIn } from './check-in/write.ts';
import { convertPasted } from './conversion/convert-pasted.ts';
import { exportScorecard } from './export/export-scorecard.ts';
import { modelJson } from './export/model-json.ts';
import { onlyShown, withFolded } from './export/only-shown.ts';
import { withRelativePlaces } from './export/relative-places.ts';
import { editOf } from './features/code-actions.ts';
import { supporters } from './features/code-lens.ts';
import { hasSectionBefore } from './features/convert-actions.ts';
import { cellFilling } from './features/fill-cell.ts';
import { levelEdit } from './features/severity-actions.ts';
import { teamPreviews } from './preview/team-previews.ts';
import { viewContext } from './preview/view-context.ts';
import { Views } from './preview/views.ts';
import type { Session } from './server.ts';
import { newOkrs } from './starter/new-okrs.ts';
import { suppose } from './what-if/suppose-request.ts';
import { whatIf } from './what-if/what-if.ts';
import { whatIfJson } from './what-if/what-if-json.ts';
import { normalise } from './workspace/paths.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Answers what the extension asks beyond the standard protocol. */
export function registerRequests(session: Session): void {
  const { connection, workspaces, named, ready } = session;
  const views = new Views(workspaces);

  connection.onRequest(PreviewRequest, async ({ uri, scope }: PreviewParams): Promise<PreviewResult> => {
    await ready;
    await workspaces.of(uri).allFound();
    return views.of(uri, scope);
  });

  connection.onRequest<PreviewUpdate, void>(PreviewUpdateRequest, async (params: PreviewUpdateParams) => {
    await ready;
    const workspace = workspaces.of(params.uri);
    if (!workspace.isAtHand) await workspace.allFound();
    return views.update(params);
  });

  connection.onRequest(
    CheckInDraftRequest,
    async ({ uri, section }: CheckInDraftParams): Promise<CheckInDraftResult> => {
      await ready;
      const workspace = workspaces.of(uri);
      const computed = workspace.computed();
      const text = workspace.text(uri);
      const document = TextDocument.create(uri, 'okr', 0, text);
      const draft = checkInDraft(computed, normalise(uri), computed.asOf, section);
      return { position: document.positionAt(text.length), ...draft };
    },
  );

  connection.onRequest<CheckInAnswer, void>(CheckInWriteRequest, async (params: CheckInWriteParams) => {
    await ready;
    return writeCheckIn(session, params);
  });

  connection.onRequest(SupportersRequest, async ({ uri, id }: SupportersParams): Promise<SupportersResult> => {
    await named;
    return supporters(workspaces.of(uri).model(), id);
  });

  connection.onRequest(TeamsRequest, async (): Promise<TeamsResult> => {
    await named;
    const { first } = workspaces;
    const units = first.model().files.flatMap((file) => file.units);
    return {
      teams: units
        .filter((unit) => unit.name && unit.unitKind !== 'person' && unit.unitKind !== 'role')
        .map((unit) => ({ name: unit.name?.value ?? '', title: `${unitTitle(unit)}, ${kindName(unit)}` })),
      currentCycle: currentPeriods(first.today()).quarter,
    };
  });

  connection.onRequest(TeamPreviewsRequest, async ({ uri }: TeamPreviewsParams): Promise<TeamPreviewsResult> => {
    await ready;
    const workspace = uri === undefined ? workspaces.first : workspaces.of(uri);
    return { teams: teamPreviews(viewContext(workspace.computed(), [], (keyResult) => workspace.assess(keyResult))) };
  });

  connection.onRequest(NewOkrsRequest, async ({ team }: NewOkrsParams): Promise<NewOkrsResult> => {
    await named;
    const { first } = workspaces;
    const model = first.model();
    const unit = model.files.flatMap((file) => file.units).find((each) => each.name?.value === team);
    const lead = targetOf(model, unit?.lead)?.name?.value;
    return newOkrs(team, first.today(), { lead });
  });

  connection.onRequest(ConvertRequest, async ({ uri, text, startLine }: ConvertParams): Promise<ConvertResult> => {
    await named;
    const workspace = workspaces.of(uri);
    const key = normalise(uri);
    const inSection = hasSectionBefore(workspace, key, startLine);
    return { text: convertPasted(text, workspace, { path: workspace.pathOf(key), inSection }) };
  });

  connection.onRequest(ExportRequest, async (params: ExportParams): Promise<ExportResult> => {
    await ready;
    const { format, uri, scope, filter, folded, assets, ...wish } = params;
    const workspace = uri === undefined ? workspaces.first : workspaces.of(uri);
    await workspace.allFound();
    if (format === 'json') return { text: `${JSON.stringify(jsonOf(workspace), null, 2)}\n` };
    const shown = withFolded(onlyShown(views.of(uri ?? workspace.uris()[0] ?? '', scope), filter), folded);
    const model = withRelativePlaces(shown, (at) => workspace.pathOf(at));
    const source = {
      model,
      json: () => jsonOf(workspace),
      assets: async () => assets ?? session.machine.previewAssets(),
    };
    const text = await exportScorecard(source, { ...wish, format });
    if (text !== undefined) return { text };
    return { text: '', message: 'The page cannot be made here: the preview is missing from this installation.' };
  });

  connection.onRequest<WhatIfResponse, void>(WhatIfRequest, async ({ uri, set }: WhatIfParams) => {
    await ready;
    const workspace = workspaces.of(uri);
    await workspace.allFound();
    const answer = whatIf(workspace, set);
    return answer.ok ? { ok: true, ...whatIfJson(answer.whatIf, (at) => workspace.pathOf(at)) } : answer;
  });

  connection.onRequest<SupposeAnswer, void>(SupposeRequest, async (params: SupposeParams) => {
    await ready;
    await workspaces.of(params.uri).allFound();
    return suppose(session, params);
  });

  connection.onRequest<ChangeLevelResult, void>(ChangeLevelRequest, async ({ uri, rule, level }: ChangeLevelParams) => {
    await ready;
    const workspace = workspaces.of(uri);
    const edit = levelEdit(rule, level, workspace, session.client.createsFiles);
    if (!edit) return {};
    const { applied } = await connection.workspace.applyEdit({ label: `Change how serious ${rule} is`, edit });
    return applied ? { changed: workspace.configFile?.uri } : {};
  });

  connection.onRequest<ApplyFixResult, void>(ApplyFixRequest, async (params: ApplyFixParams) => {
    await ready;
    return applyFix(session, params);
  });

  connection.onRequest<ApplyFixResult, void>(FillCellRequest, async ({ offer, inEditor }: FillCellParams) => {
    await ready;
    return applied(session, cellFilling(workspaces.of(offer.place.uri), offer), inEditor);
  });
}

/** A fix is found by its finding's place and its own words: what has changed meanwhile is not touched. */
async function applyFix(session: Session, params: ApplyFixParams): Promise<ApplyFixResult> {
  const key = normalise(params.uri);
  const found = await session.workspaces.of(params.uri).allFound();
  const [chosen] = found
    .filter(({ code, place }) => code === params.code && place.uri === key)
    .filter(({ place }) => comparePositions(place.range.start, params.position) === 0)
    .map(({ fixes }) => fixes[params.fix])
    .filter((fix) => fix?.title === params.title);
  return applied(session, chosen, params.inEditor);
}

/** Writes a fix; one with places to fill in only where one can type. */
async function applied(
  { connection, client }: Session,
  fix: Fix | undefined,
  inEditor: boolean,
): Promise<ApplyFixResult> {
  if (!fix) return 'gone';
  if (fix.snippet && client.snippetEdits && !inEditor) return 'needs editor';
  const edit = editOf(fix, { snippets: client.snippetEdits });
  const answer = await connection.workspace.applyEdit({ label: fix.title, edit });
  return answer.applied ? 'applied' : 'gone';
}

/** Reads a check-in from the preview; when asked to, writes it as one edit, which one undo takes back. */
async function writeCheckIn(session: Session, params: CheckInWriteParams): Promise<CheckInAnswer> {
  const workspace = session.workspaces.of(params.uri);
  const found = await workspace.allFound();
  const context = viewContext(workspace.computed(), found, (keyResult) => workspace.assess(keyResult));
  const { uri, ...answer } = readCheckIn(context, { ...params, uri: normalise(params.uri) });
  const refused = answer.text === '' || answer.message !== undefined || hasProblem(answer);
  if (!params.write || refused || uri === undefined) return { ...answer, written: false };
  const text = workspace.text(uri);
  const end = TextDocument.create(uri, 'okr', 0, text).positionAt(text.length);
  const edit = { changes: { [uri]: [{ range: { start: end, end }, newText: atEnd(text, answer.text) }] } };
  const { applied } = await session.connection.workspace.applyEdit({ label: 'Check in', edit });
  if (applied) return { ...answer, written: true };
  return { ...answer, written: false, message: 'The file could not be changed. Look whether it is read-only.' };
}

function jsonOf(workspace: Workspace): ReturnType<typeof modelJson> {
  return modelJson({
    computed: workspace.computed(),
    findings: workspace.findings(),
    uris: new Set(workspace.uris()),
    fileOf: (uri) => workspace.pathOf(uri),
    assess: (keyResult) => workspace.assess(keyResult),
  });
}
