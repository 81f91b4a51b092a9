import type { Side } from '../analysis/contradictions/contradictions.ts';
import type { OkrModel } from '../model/okr-model.ts';

/**
 * Whether a comment above a side of a conflict (`// okr-ignore works-against: …`) keeps its finding silent. Views that name
 * conflicts then say so, or say nothing.
 */
export function isSetAside({ push: { origin } }: Side, rule: string, { files }: OkrModel): boolean {
  const { suppressions = [] } = files.find(({ uri }) => uri === origin.uri) ?? {};
  const own = new Set([origin.head.start.line, origin.range.start.line]);
  const comments = new Set(suppressions.map(({ range }) => range.start.line));
  return suppressions.some(({ rules, line }) => {
    if (!rules.includes(rule)) return false;
    // Several comments under each other speak of what stands below them all.
    let spoken = line;
    while (spoken !== undefined && comments.has(spoken) && !own.has(spoken)) spoken += 1;
    return spoken === undefined || own.has(spoken);
  });
}
