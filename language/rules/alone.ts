import { compute } from '../analysis/compute.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding } from '../model/finding.ts';
import { link } from '../model/link.ts';
import type { IsoDate } from '../values/types.ts';
import type { Config } from './config.ts';
import { rules } from './registry.ts';
import { checkFile, type TextOf } from './run.ts';

/** What could not be read, and what is said about words: no other file changes that. */
const own = new Set([
  'syntax-error',
  'informal-notation',
  ...rules.filter(({ group, scope }) => group === 'wording' && scope === 'file').map(({ id }) => id),
]);

/**
 * What can be said about a file before any other is read, and stays true whatever they hold. A key result that measures a
 * KPI is left out: what the KPI says about itself, it says about the key result.
 */
export function checkAlone(file: FileModel, today: IsoDate, config: Config, textOf: TextOf): Finding[] {
  const measuring = new Set(
    file.objectives.flatMap(({ keyResults }) => keyResults.filter(({ measures }) => measures).map(({ id }) => id)),
  );
  return checkFile(compute(link([file]), today), file, config, textOf).filter(
    ({ code, about }) => own.has(code) && !about.some((id) => measuring.has(id)),
  );
}
