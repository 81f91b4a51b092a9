import { cpus, totalmem } from 'node:os';
import { asMarkdown, type Table } from './table.ts';

/** The page docs/performance.md around the tables of a run. */
export function page(tables: readonly Table[]): string {
  return `${tables.map(asMarkdown).join('\n')}${cpus().length} ${totalmem()}`;
}
