import type { Entity, Id } from '../model/entities.ts';
import { entitiesOf, type FileModel } from '../model/file-model.ts';

/**
 * The things whose own statement could not be read whole. What is missing in them may only be unreadable, so no rule
 * speaks about them until the text is mended: one mistake, one message.
 */
export function unreadThings(files: readonly FileModel[]): Set<Id> {
  const unread = new Set<Id>();
  for (const file of files) {
    if (file.problems.length === 0) continue;
    const broken = new Set(
      file.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.range.start.line),
    );
    if (broken.size === 0) continue;
    for (const entity of entitiesOf(file)) if (unclosed(entity) || touches(entity, broken)) unread.add(entity.id);
  }
  return unread;
}

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
