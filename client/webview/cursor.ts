import type { Position, Range } from '../../language/model/place.ts';
import type { PreviewModel, PreviewPlace } from '../../language/protocol/preview.ts';

/** The id of the innermost thing on the page that stands at a position of the text. */
export function idAt(model: PreviewModel, uri: string, position: Position): string | undefined {
  const rows = model.objectives.flatMap((objective) => objective.keyResults);
  const here: Range = { start: position, end: position };
  let best: { id: string; place: PreviewPlace } | undefined;
  for (const item of [...model.map.nodes, ...model.kpis, ...model.objectives, ...rows]) {
    if (item.place.uri !== uri || !isWithin(here, item.place.range)) continue;
    if (!best || isWithin(item.place.range, best.place.range)) best = item;
  }
  return best?.id;
}

/** Whether the text cursor stands in a place. */
export function isAt(place: PreviewPlace, cursor: { uri: string; position: Position } | undefined): boolean {
  return cursor?.uri === place.uri && isWithin({ start: cursor.position, end: cursor.position }, place.range);
}

const before = (a: Position, b: Position) => (a.line - b.line || a.character - b.character) <= 0;

const isWithin = (inner: Range, outer: Range) => before(outer.start, inner.start) && before(inner.end, outer.end);
