import type { RereadLines } from '../syntax/patch.ts';
import { countBefore } from '../values/binary-search.ts';
import type { Entity, Id, Objective } from './entities.ts';
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
  const isBroken = ({ problems }: FileModel) => problems.some(isError);
  const brokenElsewhere = before.problems.filter(isError).length > was.problems.filter(isError).length;
  // A brace that is missing somewhere has a say in others.
  if (brokenElsewhere && !edited.plain) return undefined;
  const read = (count: Above) => reread(before, stretch, text, stretch.by, count);
  let count: Above = { references: spanOf(before.references, stretch)[0], ids: takenAbove(entitiesOf(was)) };
  let now = read(count);

  let asked: ReadonlyMap<Id, number> = idsIn(entitiesOf(was));
  if (brokenElsewhere || isBroken(was)) {
    // A mistake further up may have reached down to here: then what stood here meant something else by itself.
    const then = reread(before, stretch, textBefore, 0, count);
    if (!then || keepingSame(was, then.model) !== was) return undefined;
    asked = own(then.ids, count.ids);
  }
  const others = now && otherwise(asked, own(now.ids, count.ids));
  if (!now || !others) return undefined;
  if (others.size > 0) {
    // Names given twice are numbered, and what has no name is counted: that changes what stands below.
    const all = entitiesOf(before);
    if (all.some(({ id, range }) => range.start.line > stretch.last && others.has(wanted(id)))) return undefined;
    const isCounted = was.objectives.length !== now.model.objectives.length;
    const isUnnamed = ({ name, range }: Objective) => !name && range.start.line > stretch.last;
    if (isCounted && before.objectives.some(isUnnamed)) return undefined;
    count = { ...count, ids: idsIn(all.filter(isAbove(stretch.first))) };
    now = read(count);
  }
  if (!now || (brokenElsewhere && (others.size > 0 || isBroken(was) || isBroken(now.model)))) return undefined;
  const model = spliced(before, stretch, was, keepingSame(was, now.model));
  return { model: { ...model, hash: hashOf(text) }, lines: now.lines };
}

const isError = ({ severity }: Problem) => severity === 'error';

/** Where the things of a stretch are among all, which are in text order: the first of them, and the first behind them. */
function spanOf(things: readonly { range: Range }[], { first, last }: Stretch): [from: number, to: number] {
  const firstFrom = (line: number) => countBefore(things, ({ range }) => range.start.line < line);
  return [firstFrom(first), firstFrom(last + 1)];
}

/** What a file says in a stretch, as a model of its own. */
function within(file: FileModel, stretch: Stretch): FileModel {
  const only = <Thing extends { range: Range }>(things: Thing[]) => things.slice(...spanOf(things, stretch));
  const model: FileModel = { ...file, hash: '', sections: [] };
  for (const list of lists) model[list] = only<Entity>(file[list]) as never;
  return {
    ...model,
    references: only(file.references),
    suppressions: only(file.suppressions),
    problems: only(file.problems),
  };
}

/** A file with other things in a stretch; what stands below is moved. */
function spliced(before: FileModel, stretch: Stretch, was: FileModel, now: FileModel): FileModel {
  const { last, by } = stretch;
  const from = spanOf(before.references, stretch)[1];
  const references = now.references.length - was.references.length;
  const moved = mover({ below: last, lines: by, from, references });
  const join = <Thing extends { range: Range }>(
    all: Thing[],
    own: Thing[],
    move: (thing: Thing) => Thing = moved,
  ): Thing[] => {
    const [start, end] = spanOf(all, stretch);
    const isSame = end - start === own.length && own.every((thing, index) => thing === all[start + index]);
    if (isSame && (end === all.length || (by === 0 && references === 0))) return all;
    return [...all.slice(0, start), ...own, ...all.slice(end).map(move)];
  };
  const after: FileModel = { ...before, sections: join(before.sections, []) };
  for (const list of lists) after[list] = join<Entity>(before[list], now[list]) as never;
  after.references = join(before.references, now.references);
  after.problems = join(before.problems, now.problems);
  after.suppressions = join(before.suppressions, now.suppressions, (suppression) => {
    const { line } = suppression;
    return by === 0 ? suppression : { ...moved(suppression), ...(line !== undefined && { line: line + by }) };
  });
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
