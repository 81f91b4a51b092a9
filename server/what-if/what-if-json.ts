import type { Shift, Standing } from '../../language/analysis/what-if/compare.ts';
import type { WhatIfAnswer, WhatIfShift, WhatIfStanding } from '../../language/protocol/what-if.ts';
import { findingJson } from '../export/finding-json.ts';
import type { WhatIf } from './what-if.ts';

/** What would change, as plain data for programs and the preview. */
export function whatIfJson({ shifts, come, go }: WhatIf, fileOf: (uri: string) => string): WhatIfAnswer {
  return {
    changes: shifts.map(shiftJson),
    come: come.map((finding) => findingJson(finding, fileOf)),
    go: go.map((finding) => findingJson(finding, fileOf)),
  };
}

function shiftJson({ of, before, after }: Shift): WhatIfShift {
  return {
    id: of.id,
    kind: of.kind,
    title: of.title?.value ?? of.name?.value ?? '',
    before: plain(before),
    after: plain(after),
  };
}

/** Progress as a share; nothing where nothing is known. */
function plain({ value, progress, status, health }: Standing): WhatIfStanding {
  return { value: value ?? null, progress: progress ?? null, status, health };
}
