import type { Formula, Id, Reference } from '../../model/entities.ts';

/** Which way something moves when something else rises: with it, against it. */
export type Sign = 1 | -1;

/**
 * Which way a formula moves when each of its operands rises, all else equal; 0 where that depends on the values.
 * Metrics and the factors between them are taken as not negative: in `price * (100% - churn)` the price counts up and
 * churn down. An operand that stands on both sides (`lost / (lost + kept)`) is settled by its partial derivative.
 */
export function formulaSigns(formula: Formula, idOf: (reference: Reference) => Id | undefined): Map<Id, Sign | 0> {
  const signs = new Map<Id, Sign | 0>();
  const pending: [Formula, Sign][] = [[formula, 1]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [part, sign] = next;
    switch (part.op) {
      case 'number':
        break;
      case 'reference': {
        const id = idOf(part.reference);
        if (id === undefined) break;
        const before = signs.get(id);
        signs.set(id, before === undefined || before === sign ? sign : 0);
        break;
      }
      case 'negate':
        pending.push([part.operand, flip(sign)]);
        break;
      case '*':
        pending.push([part.left, times(sign, part.right)], [part.right, times(sign, part.left)]);
        break;
      case '/':
        pending.push([part.left, times(sign, part.right)], [part.right, flip(times(sign, part.left))]);
        break;
      default:
        pending.push([part.left, sign], [part.right, part.op === '-' ? flip(sign) : sign]);
    }
  }
  for (const [id, sign] of signs) if (sign === 0) signs.set(id, signOfDerivative(formula, id, idOf));
  return signs;
}

const flip = (sign: Sign): Sign => (sign === 1 ? -1 : 1);

/** A factor that is a negative number turns everything round. */
function times(sign: Sign, factor: Formula): Sign {
  let negative = false;
  let part = factor;
  for (; part.op === 'negate'; part = part.operand) negative = !negative;
  if (part.op === 'number' && (part.value.value ?? 0) < 0) negative = !negative;
  return negative && part.op === 'number' ? flip(sign) : sign;
}

/** Values far apart from one another, so that a derivative that changes its sign shows. */
const samples = [0.07, 0.9, 1.3, 11, 170];

/** The sign of the partial derivative where it is the same for all positive values tried, else 0. */
function signOfDerivative(formula: Formula, by: Id, idOf: (reference: Reference) => Id | undefined): Sign | 0 {
  const seen = new Set<number>();
  const others = new Map<Id | undefined, number>();
  for (const mine of samples) {
    for (let round = 0; round < samples.length; round += 1) {
      const { slope } = dual(formula, (reference) => {
        const id = idOf(reference);
        if (id === by) return { value: mine, slope: 1 };
        if (!others.has(id)) others.set(id, others.size);
        // Each takes every value, and no two of the first five the same one.
        return { value: samples[(round + (others.get(id) ?? 0)) % samples.length] ?? 1, slope: 0 };
      });
      if (Number.isFinite(slope)) seen.add(Math.sign(slope));
    }
  }
  seen.delete(0);
  if (seen.size !== 1) return 0;
  return seen.has(1) ? 1 : -1;
}

/** A value together with how fast it changes (forward automatic differentiation). */
interface Dual {
  value: number;
  slope: number;
}

/** Walks the chain of operators on the left in a loop: a formula may be of any length. */
function dual(formula: Formula, at: (reference: Reference) => Dual): Dual {
  const chain: { op: '+' | '-' | '*' | '/'; right: Formula }[] = [];
  let first = formula;
  while (first.op === '+' || first.op === '-' || first.op === '*' || first.op === '/') {
    chain.push(first);
    first = first.left;
  }
  let result = operand(first, at);
  for (let step = chain.pop(); step; step = chain.pop()) result = combine(step.op, result, dual(step.right, at));
  return result;
}

function operand(formula: Formula, at: (reference: Reference) => Dual): Dual {
  switch (formula.op) {
    case 'number': {
      const { value, unit } = formula.value;
      return { value: (value ?? 1) * (unit.kind === 'percent' ? 0.01 : 1), slope: 0 };
    }
    case 'reference':
      return at(formula.reference);
    case 'negate': {
      const { value, slope } = dual(formula.operand, at);
      return { value: -value, slope: -slope };
    }
    default:
      return dual(formula, at);
  }
}

function combine(op: '+' | '-' | '*' | '/', a: Dual, b: Dual): Dual {
  switch (op) {
    case '+':
      return { value: a.value + b.value, slope: a.slope + b.slope };
    case '-':
      return { value: a.value - b.value, slope: a.slope - b.slope };
    case '*':
      return { value: a.value * b.value, slope: a.slope * b.value + a.value * b.slope };
    case '/':
      return { value: a.value / b.value, slope: (a.slope * b.value - a.value * b.slope) / b.value ** 2 };
  }
}
