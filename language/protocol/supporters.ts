import type { Position } from '../model/place.ts';
import type { PreviewPlace } from './preview.ts';

/** The command behind "Supported by …" above an objective: the client asks for the places, and shows them there. */
export const ShowSupportersCommand = 'okr.showSupporters';
export interface ShownSupporters {
  uri: string;
  /** The objective. */
  id: string;
  /** Where it stands. */
  position: Position;
}

/** Client -> server: where others support an objective or one of its key results. */
export const SupportersRequest = 'okr/supporters';
export interface SupportersParams {
  uri: string;
  id: string;
}
export type SupportersResult = PreviewPlace[];
