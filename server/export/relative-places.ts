import type { PreviewModel } from '../../language/protocol/preview.ts';

/** The same view without the folders of the machine it was made on: what is handed on names files, not homes. */
export function withRelativePlaces(model: PreviewModel, fileOf: (uri: string) => string): PreviewModel {
  return JSON.parse(
    JSON.stringify(model, (key, value) => (key === 'uri' && typeof value === 'string' ? fileOf(value) : value)),
  );
}
