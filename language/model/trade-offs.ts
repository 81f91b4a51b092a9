import type { TradeOff } from './entities.ts';
import { fewOf } from './file-list.ts';
import type { FileModel } from './file-model.ts';

/** The recorded trade-offs of a file: those inside of objectives, then those on their own. */
export function tradeOffsOf({ objectives, tradeOffs }: FileModel): TradeOff[] {
  return [...objectives.flatMap((objective) => objective.tradeOffs), ...tradeOffs];
}

/** The same of many files, in their order. */
export const tradeOffsIn = fewOf(tradeOffsOf);
