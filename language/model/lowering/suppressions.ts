import type { IToken } from 'chevrotain';
import type { Suppression } from '../entities.ts';

const form = /^\/\/\s*okr-ignore(-file)?\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(.*))?$/;

/** `// okr-ignore RULE: reason` speaks of the next line, `// okr-ignore-file RULE: reason` of the whole file. */
export function lowerSuppressions(comments: IToken[]): Suppression[] {
  return comments.flatMap((comment) => {
    const match = form.exec(comment.image.trimEnd());
    if (!match) return [];
    const line = (comment.startLine ?? 1) - 1;
    const character = (comment.startColumn ?? 1) - 1;
    const range = { start: { line, character }, end: { line, character: character + comment.image.length } };
    return [
      {
        rules: (match[2] ?? '').split(/\s*,\s*/),
        reason: match[3]?.trim() || undefined,
        line: match[1] ? undefined : line + 1,
        range,
      },
    ];
  });
}
