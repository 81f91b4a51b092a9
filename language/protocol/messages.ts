import type { Position } from '../model/place.ts';
import type { PreviewModel, PreviewScope } from './preview.ts';

/**
 * The messages between client and server beyond the standard protocol, by name and type.
 * Requests carry everything they need: the server keeps nothing between two of them.
 */

/** Server -> client, a notification: something the preview may show has changed. */
export const ModelChanged = 'okr/modelChanged';
export interface ModelChangedParams {
  revision: number;
}

/** Client -> server: what the preview shows for a file. */
export const PreviewRequest = 'okr/preview';
export interface PreviewParams {
  uri: string;
  /** Chosen by hand; otherwise the team and cycle of the file's first section. */
  scope?: PreviewScope;
}
export type PreviewResult = PreviewModel;

/** Client -> server: a check-in to fill in, as a snippet to insert at the end of the file. */
export const CheckInDraftRequest = 'okr/checkInDraft';
export interface CheckInDraftParams {
  uri: string;
  /** The id of the section it is for; otherwise the one whose cycle runs. */
  section?: string;
}
export interface CheckInDraftResult {
  position: Position;
  /** Snippet syntax; empty when the file has no key result to report on. */
  snippet: string;
  message?: string;
}

/** Client -> server: a complete first file for a team. */
export const NewOkrsRequest = 'okr/newOkrs';
export interface NewOkrsParams {
  team: string;
}
export interface NewOkrsResult {
  /** Suggested path inside the workspace: `growth/2026-Q4.okr`. */
  path: string;
  /** Plain text to save or show. */
  text: string;
}

/** Client -> server: the units of the organisation a new file can be for. */
export const TeamsRequest = 'okr/teams';
export interface TeamsResult {
  teams: { name: string; title: string }[];
  currentCycle: string;
}

/** Client -> server: whose previews there are to choose from. */
export const TeamPreviewsRequest = 'okr/teamPreviews';
export interface TeamPreviewsParams {
  /** A file of the workspace that is meant. */
  uri?: string;
}
export interface TeamPreviewsResult {
  teams: TeamPreview[];
}
export interface TeamPreview {
  label: string;
  /** How deep it stands in the organisation, from 0. */
  depth: number;
  /** A file in which something of it stands. */
  uri: string;
  scope: PreviewScope;
}

/** Client -> server: pasted notes as text of the language, to stand in their place. */
export const ConvertRequest = 'okr/convert';
export interface ConvertParams {
  /** The file they stand in. */
  uri: string;
  /** The notes, whole lines. */
  text: string;
  /** Their first line in the file, from 0. */
  startLine: number;
}
export interface ConvertResult {
  /** Empty when there is nothing to convert. */
  text: string;
}

/** Client -> server: applies the fix of a badge in the preview. */
export const ApplyFixRequest = 'okr/applyFix';
export interface ApplyFixParams {
  uri: string;
  code: string;
  position: Position;
  fix: number;
  /** Its words, so that a text that has moved on gets no other fix. */
  title: string;
  /** The text has the keyboard: a fix with places to fill in puts the cursor there. */
  inEditor: boolean;
}
/** `needs editor`: it has places to fill in; show the text and ask once more. `gone`: the text has moved on. */
export type ApplyFixResult = 'applied' | 'needs editor' | 'gone';

/** Server -> client, where the server cannot read files itself (browser, virtual workspaces). */
export const ListFilesRequest = 'okr/listFiles';
export interface ListFilesParams {
  /** Globs on the path below the workspace folder. */
  exclude: string[];
}
export interface ListFilesResult {
  /** All `.okr` files. */
  uris: string[];
  /** All files called `okr.config.json`: a folder with its own is a workspace of its own. */
  configurations?: string[];
}
export const ReadFileRequest = 'okr/readFile';
export interface ReadFileParams {
  uri: string;
}
export type ReadFileResult = { ok: true; text: string } | { ok: false; message: string; missing?: boolean };
export const HasFileRequest = 'okr/hasFile';
export interface HasFileParams {
  uri: string;
}
/** Whether there is a file, of whatever kind, in a folder that is open. */
export type HasFileResult = boolean;

/** What the client tells the server when it starts, as `initializationOptions`. */
export interface StartOptions {
  /** The client reads files for the server: in the browser and in virtual workspaces. */
  filesFromClient?: boolean;
  /** The client has the command that lets the level of a rule be picked. */
  picksLevel?: boolean;
  /** The editor makes links of the web addresses in a text by itself. */
  linksAddresses?: boolean;
  /** The client has the commands that stand above sections and objectives: check in, preview, show supporters. */
  runsLenses?: boolean;
  /**
   * The path of a folder that is the server's own: there it leaves what makes the next start quicker. Without one, nothing
   * is left anywhere.
   */
  cacheFolder?: string;
}
