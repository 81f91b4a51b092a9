import type { Entity, Id } from '../model/entities.ts';
import { fewOf } from '../model/file-list.ts';
import { entitiesOf, type FileModel } from '../model/file-model.ts';

/**
 * The things whose own statement could not be read whole. What is missing in them may only be unreadable, so no rule
 * speaks about them until the text is mended: one mistake, one message.
 */
export function unreadThings(files: readonly FileModel[]): Set<Id> {
  return new Set(unreadIn(files));
}

const unreadIn = fewOf<Id>((file) => {
  const mistakes = file.problems.filter((problem) => problem.severity === 'error');
  if (mistakes.length === 0) return [];
  const broken = new Set(mistakes.map((problem) => problem.range.start.line));
  const entities = [...entitiesOf(file)];
  return entities.filter((entity) => unclosed(entity) || touches(entity, broken)).map(({ id }) => id);
});

/** A block that was opened, as there is something in it, and has no end. */
function unclosed(entity: Entity): boolean {
  return entity.kind === 'objective' && entity.keyResults.length > 0 && !entity.bodyEnd;
}

/** Whether one of the lines is the thing's own: a key result's line is not its objective's. */
function touches(entity: Entity, lines: Set<number>): boolean {
  const inside = (thing: Entity, line: number) => thing.range.start.line <= line && line <= thing.range.end.line;
  const parts = entity.kind === 'objective' ? [...entity.keyResults, ...entity.initiatives, ...entity.tradeOffs] : [];
  for (const line of lines) {
    if (inside(entity, line) && !parts.some((part) => inside(part, line))) return true;
  }
  return false;
}
