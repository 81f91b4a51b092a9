import type { Severity } from '../model/finding.ts';

/** How serious a rule is in a workspace. */
export type RuleLevel = Severity | 'off';

/** The command behind "Change how serious … is": the client lets a level be picked and sends it back. */
export const ChangeLevelCommand = 'okr.changeLevel';
export interface ChangeLevelChoice {
  uri: string;
  rule: string;
  /** Its level now. */
  level: RuleLevel;
}

/** Client -> server: writes the level of a rule into `okr.config.json`; it is saved by the client. */
export const ChangeLevelRequest = 'okr/changeLevel';
export interface ChangeLevelParams {
  uri: string;
  rule: string;
  level: RuleLevel;
}
export interface ChangeLevelResult {
  /** The file that was changed; absent when it could not be. */
  changed?: string;
}
