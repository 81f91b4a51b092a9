import type { Health, Status } from '../analysis/figures.ts';
import type { Severity } from '../model/finding.ts';
import type { Range } from '../model/place.ts';

/** Client -> server: what would change if some values were others; nothing is written. */
export const WhatIfRequest = 'okr/whatIf';
export interface WhatIfParams {
  uri: string;
  /** `growth.first-session.invite=38%`, one for each value supposed; `.to` or `.from` behind the name means target or baseline. */
  set: string[];
}
export type WhatIfResponse = ({ ok: true } & WhatIfAnswer) | { ok: false; message: string };

export interface WhatIfAnswer {
  /** KPIs, then objectives each with their key results, in the order of the files. */
  changes: WhatIfShift[];
  /** Findings that would come, and ones that would go. */
  come: WhatIfFinding[];
  go: WhatIfFinding[];
}

export interface WhatIfShift {
  id: string;
  kind: 'kpi' | 'objective' | 'key result';
  title: string;
  before: WhatIfStanding;
  after: WhatIfStanding;
}

/** `progress` is a share of the way, 1 at the target; null where nothing is known. */
export interface WhatIfStanding {
  value: number | null;
  progress: number | null;
  status?: Status;
  health?: Health;
}

export interface WhatIfFinding {
  file: string;
  range: Range;
  severity: Severity;
  code: string;
  message: string;
}
