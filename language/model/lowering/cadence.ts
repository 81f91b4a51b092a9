import type * as ast from '../../generated/ast.ts';
import { nearest } from '../../values/nearest.ts';
import type { Cadence, Written } from '../entities.ts';
import type { Lowering } from './context.ts';

const cadences: readonly Cadence[] = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'];

/** How often something is looked at; another word than those of the language is a problem. */
export function cadence(node: ast.Cadence, at: Lowering): Written<Cadence> | undefined {
  const word = at.written(node, 'value', node.value);
  if (!word) return undefined;
  const known = cadences.find((candidate) => candidate === word.value);
  if (known) return { value: known, range: word.range };
  const meant = nearest(word.value, cadences);
  at.problem(
    `\`${word.value}\` is not a rhythm. ${meant ? `Did you mean \`${meant}\`?` : `Write one of ${cadences.join(', ')}.`}`,
    word.range,
  );
  return undefined;
}
