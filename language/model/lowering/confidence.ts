import type * as ast from '../../generated/ast.ts';
import { divide, multiply } from '../../values/decimal.ts';
import type { WrittenQuantity } from '../entities.ts';
import type { Lowering } from './context.ts';

/**
 * How likely the target is: `60%`, `0.6`, or `60` where only percent can be meant. A number from 1 to 10 may be marks
 * out of ten or a percentage, and beyond 0% to 100% there is no likelihood: neither is guessed at.
 */
export function confidence(node: ast.Confidence, at: Lowering): WrittenQuantity | undefined {
  const written = at.quantity(node, 'value', node.value);
  if (!written || written.problem || written.value === null) return written;
  const { value, unit, text, range } = written;
  if (unit.kind === 'none' && value > 1 && value <= 10) {
    const tenths = `${multiply(value, 10)}%`;
    const problem = `\`confidence ${text}\` may mean ${tenths} or ${value}%. Write it as a percentage: \`confidence ${tenths}\`.`;
    const write = (percent: string) => ({
      title: `Write \`${percent}\``,
      changes: [{ uri: at.uri, range, newText: percent }],
    });
    const fixes = [{ ...write(tenths), preferred: true }, write(`${value}%`)];
    at.problems.push({ code: 'syntax-error', severity: 'error', message: problem, range, fixes });
    return { ...written, problem };
  }
  const share = unit.kind === 'rating' ? divide(value, unit.of) : value > 1 ? divide(value, 100) : value;
  const likely = unit.kind === 'none' || unit.kind === 'percent' || unit.kind === 'rating';
  if (likely && share !== undefined && share >= 0 && share <= 1) return written;
  const problem = `\`${text}\` is no confidence: it says how likely the target is, from \`0%\` to \`100%\`.`;
  at.problem(problem, range);
  return { ...written, problem };
}
