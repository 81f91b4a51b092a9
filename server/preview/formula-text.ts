import type { Formula } from '../../language/model/entities.ts';
import { capitalised } from './words.ts';

const Signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const Strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** A formula in the signs people use: "Invited ÷ signups". */
export function formulaText(formula: Formula): string {
  return capitalised(text(formula));
}

function text(formula: Formula): string {
  switch (formula.op) {
    case 'number':
      return formula.value.text;
    case 'reference': {
      const name = formula.reference.path.at(-1) ?? formula.reference.text;
      return name.replaceAll(/[-_]+/g, ' ');
    }
    case 'negate':
      return `−${operand(formula.operand, 3, false)}`;
    default: {
      const strength = Strength[formula.op];
      const left = operand(formula.left, strength, false);
      const right = operand(formula.right, strength, formula.op === '-' || formula.op === '/');
      return `${left} ${Signs[formula.op]} ${right}`;
    }
  }
}

/** Brackets only where leaving them out would change the meaning. */
function operand(formula: Formula, around: number, strict: boolean): string {
  const inner = text(formula);
  if (formula.op === 'number' || formula.op === 'reference' || formula.op === 'negate') return inner;
  const strength = Strength[formula.op];
  return strength < around || (strict && strength === around) ? `(${inner})` : inner;
}
