import { equal } from '../../language/protocol/patch.ts';
import type { KeyResultRow, ObjectiveCard, PreviewModel } from '../../language/protocol/preview.ts';

/** The last view of a scope in which every file could be read, and the time of day it was seen: `10:42`. */
export interface LastGood {
  model: PreviewModel;
  at: string;
}

/**
 * Keeps what a syntax error made vanish: cards (and key results of cards) of a broken file that the last good view had
 * and the new one lacks stay where they were, marked with the time they are from. Everything that can still be read is
 * shown as it is now. With no broken file, or a view of something else, the new model is returned as it is.
 */
export function keepLastGood(
  lastGood: LastGood | undefined,
  next: PreviewModel,
  broken: ReadonlySet<string>,
): PreviewModel {
  if (!lastGood || broken.size === 0 || !sameView(lastGood.model, next)) return next;
  const stale = `as of ${lastGood.at}`;
  const objectives = withVanished(lastGood.model.objectives, next.objectives, broken, (card) => ({ ...card, stale }));
  const kept = objectives.map((card) => withVanishedRows(lastGood.model, card, broken, stale));
  const kpis = withVanished(lastGood.model.kpis, next.kpis, broken, (card) => card);
  const decisions = withVanished(lastGood.model.decisions ?? [], next.decisions ?? [], broken, (line) => line);
  const changed = kept.some((card) => card.stale !== undefined) || kpis.length > next.kpis.length;
  return {
    ...next,
    objectives: kept,
    kpis,
    decisions,
    // With parts of a file unread these would speak of gaps that are none.
    ...(changed ? viewsOf(lastGood.model) : {}),
    banner:
      changed && next.banner ? { ...next.banner, message: `${next.banner.message} Shown ${stale}.` } : next.banner,
    empty: kept.length === 0,
  };
}

function viewsOf({ balance, timeline, checkIn }: PreviewModel): Pick<PreviewModel, 'balance' | 'timeline' | 'checkIn'> {
  return { balance, timeline, checkIn };
}

function sameView(a: PreviewModel, b: PreviewModel): boolean {
  return equal(a.scope, b.scope);
}

function withVanishedRows(
  previous: PreviewModel,
  card: ObjectiveCard,
  broken: ReadonlySet<string>,
  stale: string,
): ObjectiveCard {
  const before = previous.objectives.find((each) => each.id === card.id);
  if (!before || card.stale !== undefined) return card;
  const keyResults = withVanished(before.keyResults, card.keyResults, broken, (row: KeyResultRow) => row);
  return keyResults.length === card.keyResults.length ? card : { ...card, keyResults, stale };
}

interface Shown {
  id: string;
  place: { uri: string; range: { start: { line: number } } };
}

/** `next`, with what vanished from broken files put back behind what it stood behind. */
function withVanished<T extends Shown>(
  previous: readonly T[],
  next: readonly T[],
  broken: ReadonlySet<string>,
  keep: (item: T) => T,
): T[] {
  const known = new Set(previous.map((each) => each.id));
  const present = new Set(next.map((each) => each.id));
  const renamed = new Set(next.filter((each) => !known.has(each.id)).map(startOf));
  const result = [...next];
  let at = 0;
  for (const item of previous) {
    if (present.has(item.id)) {
      at = result.findIndex((each) => each.id === item.id) + 1;
      continue;
    }
    // A thing that starts where this one stood is this one under a new name.
    if (!broken.has(item.place.uri) || renamed.has(startOf(item))) continue;
    result.splice(at, 0, keep(item));
    at += 1;
  }
  return result;
}

function startOf(item: Shown): string {
  return `${item.place.uri}:${item.place.range.start.line}`;
}
