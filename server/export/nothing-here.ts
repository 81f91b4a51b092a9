import type { PreviewModel } from '../../language/protocol/preview.ts';

/** What stands where nothing is: there is nothing yet, or nothing of what there is fits. */
export function nothingHere({ header }: PreviewModel, yet: string): string {
  return header.filtered ? 'Nothing here fits the filter.' : yet;
}
