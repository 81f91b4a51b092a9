import { foldedMap, foldsThatFit } from '../../language/drawing/map/folding.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';

/** A view with its map folded as it was on the screen, or else so that it fits into one look. */
export function withFoldedMap(model: PreviewModel): PreviewModel {
  const { map } = model;
  return { ...model, map: foldedMap(map, new Set(map.folded ?? foldsThatFit(map))) };
}
