import type { PreviewModel } from '../../../language/protocol/preview.ts';

const written = new Set([
  'about',
  'because',
  'cycle',
  'gap',
  'initials',
  'label',
  'message',
  'missing',
  'name',
  'note',
  'promise',
  'sentence',
  'stateNote',
  'team',
  'text',
  'title',
  'trend',
  'unplaced',
  'value',
]);

/** Words of ours that choose a glyph. */
const ours = new Set(['leading', 'lagging', 'customer', 'business', 'internal']);

/** A model in which one text stands wherever a person may have written something. */
export function everywhere(model: PreviewModel, text: string): PreviewModel {
  return JSON.parse(
    JSON.stringify(model, (key, value) =>
      written.has(key) && typeof value === 'string' && !ours.has(value) ? text : value,
    ),
  ) as PreviewModel;
}
