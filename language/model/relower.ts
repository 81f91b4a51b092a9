import type { RereadLines } from '../syntax/patch.ts';
import type { Entity, Id, Suppression } from './entities.ts';
import { entitiesOf, type FileModel, type Problem } from './file-model.ts';
import { hashOf } from './lower.ts';
import { mover } from './moved-lines.ts';
import type { Range } from './place.ts';
import { type Above, isAbove, reread } from './reread.ts';
import { keepingSame } from './same.ts';
import { editedLines, lists, type Stretch, stretchAround } from './stretch.ts';

/** Shorter texts are read as a whole at once, in characters. */
const worthIt = 20_000;

export interface Relowered {
  model: FileModel;
  /** What was read again: a syntax tree of the text before can be patched with it. */
  lines: RereadLines;
}

/**
 * The model of a long text in which some lines were edited: only the statements around them are read again, and all others
 * are those of the model before, moved where lines or references have come in between. Undefined where the edit may reach
 * further than that. What it answers is what reading the whole text would give.
 */
export function relower(before: FileModel, textBefore: string, text: string): Relowered | undefined {
  if (text.length < worthIt) return undefined;
  const edited = editedLines(textBefore, text);
  const stretch = edited && stretchAround(before, edited);
  if (!stretch) return undefined;
  const was = within(before, stretch);
  const isBroken = (model: FileModel) => model.problems.some(({ severity }) => severity === 'error');
  const brokenElsewhere = before.problems.some(
    ({ severity, range }) => severity === 'error' && !isWithin(stretch)({ range }),
  );
  // A brace that is missing somewhere has a say in others.
  if (brokenElsewhere && !edited.plain) return undefined;
  const known = idsIn(entitiesOf(was));
  const count: Above = {
    references: firstOf(before, stretch),
    ids: brokenElsewhere ? takenAbove(entitiesOf(was)) : idsIn(entitiesOf(before).filter(isAbove(stretch.first))),
  };
  const now = reread(before, stretch, text, stretch.by, count);
  if (!now) return undefined;

  let asked: ReadonlyMap<Id, number> = known;
  if (brokenElsewhere || isBroken(was)) {
    // A mistake further up may have reached down to here: then what stood here meant something else by itself.
    const then = reread(before, stretch, textBefore, 0, count);
    if (!then || keepingSame(was, then.model) !== was) return undefined;
    asked = own(then.ids, count.ids);
  }
  const others = otherwise(asked, own(now.ids, count.ids));
  if (brokenElsewhere && (others.size > 0 || isBroken(was) || isBroken(now.model))) return undefined;
  // Names given twice are numbered, and what has no name is counted: that changes what stands below.
  const below = entitiesOf(before).filter(({ range }) => range.start.line > stretch.last);
  if (others.size > 0 && below.some(({ id }) => others.has(wanted(id)))) return undefined;
  const isCounted = was.objectives.length !== now.model.objectives.length;
  if (isCounted && below.some(({ kind, name }: Entity & { name?: unknown }) => kind === 'objective' && !name))
    return undefined;

  return {
    model: { ...spliced(before, stretch, was, keepingSame(was, now.model)), hash: hashOf(text) },
    lines: now.lines,
  };
}

const isWithin =
  ({ first, last }: Stretch) =>
  ({ range }: { range: Range }): boolean =>
    first <= range.start.line && range.start.line <= last;

/** What a file says in a stretch, as a model of its own. */
function within(file: FileModel, stretch: Stretch): FileModel {
  const model: FileModel = { ...file, hash: '', sections: [] };
  const isHere = isWithin(stretch);
  const only = <Thing extends { range: Range }>(things: Thing[]) => things.filter(isHere);
  for (const list of lists) model[list] = only<Entity>(file[list]) as never;
  return {
    ...model,
    references: only(file.references),
    suppressions: only(file.suppressions),
    problems: only(file.problems),
  };
}

/** How many references stand above a stretch. */
function firstOf({ references }: FileModel, { first }: Stretch): number {
  const index = references.findIndex(({ range }) => range.start.line >= first);
  return index < 0 ? references.length : index;
}

/** A file with other things in a stretch; what stands below is moved. */
function spliced(before: FileModel, stretch: Stretch, was: FileModel, now: FileModel): FileModel {
  const { first, last, by } = stretch;
  const from = firstOf(before, stretch) + was.references.length;
  const moved = mover({ below: last, lines: by, from, references: now.references.length - was.references.length });
  const join = <Thing extends { range: Range }>(all: Thing[], own: Thing[]): Thing[] => {
    const above = all.filter(({ range }) => range.start.line < first);
    const below = all.filter(({ range }) => range.start.line > last).map((thing) => moved(thing));
    return [...above, ...own, ...below];
  };
  const after: FileModel = { ...before, sections: join(before.sections, []) };
  for (const list of lists) after[list] = join<Entity>(before[list], now[list]) as never;
  after.references = join(before.references, now.references);
  after.problems = join<Problem>(before.problems, now.problems);
  after.suppressions = join<Suppression>(before.suppressions, now.suppressions).map((each) =>
    by !== 0 && each.line !== undefined && each.range.start.line > last + by && !now.suppressions.includes(each)
      ? { ...each, line: each.line + by }
      : each,
  );
  return keepingLists(before, after);
}

/** Lists that hold the very same are the lists of before. */
function keepingLists(before: FileModel, after: FileModel): FileModel {
  const old = before as unknown as Record<string, unknown>;
  const now = after as unknown as Record<string, unknown>;
  for (const name in now) {
    const [was, is] = [old[name], now[name]];
    if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) continue;
    if (was.every((thing, index) => thing === is[index])) now[name] = was;
  }
  return after;
}

/** An id without the number that tells it from others of the same name. */
function wanted(id: Id): Id {
  const number = id.lastIndexOf('~');
  return number > id.lastIndexOf('#') ? id.slice(0, number) : id;
}

/** How often each id was asked for. */
function idsIn(things: readonly Entity[]): Map<Id, number> {
  const ids = new Map<Id, number>();
  for (const { id } of things) ids.set(wanted(id), (ids.get(wanted(id)) ?? 0) + 1);
  return ids;
}

/** How often ids have been given further up, as the numbers behind those here tell. */
function takenAbove(things: readonly Entity[]): Map<Id, number> {
  const taken = new Map<Id, number>();
  for (const { id } of things) {
    const before = Number(id.slice(wanted(id).length + 1) || 1) - 1;
    taken.set(wanted(id), Math.min(taken.get(wanted(id)) ?? Number.POSITIVE_INFINITY, before));
  }
  return taken;
}

/** Without those that were asked for above. */
function own(ids: ReadonlyMap<Id, number>, above: ReadonlyMap<Id, number>): Map<Id, number> {
  return new Map([...ids].map(([id, count]) => [id, count - (above.get(id) ?? 0)]));
}

/** The ids that were asked for more or less often. */
function otherwise(before: ReadonlyMap<Id, number>, after: ReadonlyMap<Id, number>): Set<Id> {
  return new Set([...before.keys(), ...after.keys()].filter((id) => (before.get(id) ?? 0) !== (after.get(id) ?? 0)));
}
