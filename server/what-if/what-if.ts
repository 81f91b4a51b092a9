import { compute } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import { type Shift, shifts } from '../../language/analysis/what-if/compare.ts';
import { type Override, readOverride } from '../../language/analysis/what-if/overrides.ts';
import { suppose } from '../../language/analysis/what-if/suppose.ts';
import type { Finding } from '../../language/model/finding.ts';
import { allFindings } from '../../language/rules/kept-findings.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What would change if some values were others. Nothing is written. */
export interface WhatIf {
  overrides: Override[];
  shifts: Shift[];
  /** Findings that would come, and ones that would go. */
  come: Finding[];
  go: Finding[];
  /** The figures, and all that would be said. */
  after: ComputedModel;
  findings: Finding[];
}

export type WhatIfResult = { ok: true; whatIf: WhatIf } | { ok: false; message: string };

/** Supposes `REF=VALUE` for each line of `suppositions`, and says what would change. */
export function whatIf(workspace: Workspace, suppositions: readonly string[]): WhatIfResult {
  const before = workspace.computed();
  const overrides: Override[] = [];
  for (const text of suppositions) {
    const read = readOverride(text, before);
    if (!read.ok) return read;
    overrides.push(read.override);
  }
  return { ok: true, whatIf: supposing(workspace, overrides) };
}

/** Says what would change with other values. */
export function supposing(workspace: Workspace, overrides: Override[]): WhatIf {
  const before = workspace.computed();
  const after = compute(suppose(before.model, overrides, before.asOf), before.asOf);
  const old = workspace.findings();
  const found = allFindings(after, workspace.config, (uri) => workspace.text(uri));
  const findings = [...found, ...workspace.besides()];
  return {
    overrides,
    shifts: shifts(before, after),
    come: without(findings, old),
    go: without(old, findings),
    after,
    findings,
  };
}

/** The findings of one list that the other has not: of another rule, or about other things. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = ({ code, place, about }: Finding) =>
    `${code} ${place.uri} ${about.length > 0 ? about.join(' ') : place.range.start.line}`;
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}
