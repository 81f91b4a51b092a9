import { describe, expect, test } from 'vitest';
import { formulaSigns } from '../../../../language/analysis/contradictions/formula-signs.ts';
import { modelOf, named } from '../../../support/model.ts';

/** The signs of a formula over the KPIs a, b and c, by name. */
function signs(formula: string): Record<string, number> {
  const model = modelOf(
    `kpi a "A" { unit $ }\nkpi b "B" { unit $ }\nkpi c "C" { unit $ }\nkpi it "It" { = ${formula} }`,
  );
  const it = named(model, 'it');
  if (it.kind !== 'kpi' || !it.formula) throw new Error('no formula');
  const found = formulaSigns(it.formula.expression, (reference) => model.links.get(reference.key));
  return Object.fromEntries([...found].map(([id, sign]) => [id.split('#')[1] ?? id, sign]));
}

describe('which way a formula moves with its parts', () => {
  test.each<[string, Record<string, number>]>([
    ['a + b', { a: 1, b: 1 }],
    ['a - b', { a: 1, b: -1 }],
    ['a - (b - c)', { a: 1, b: -1, c: 1 }],
    ['a / b', { a: 1, b: -1 }],
    ['a / (b / c)', { a: 1, b: -1, c: 1 }],
    ['100% - a / b', { a: -1, b: 1 }],
    ['-a * 2', { a: -1 }],
    ['a * -2', { a: -1 }],
    ['a * (100% - b)', { a: 1, b: -1 }],
    ['a + a', { a: 1 }],
    // The part stands on both sides; its derivative settles it.
    ['a / (a + b)', { a: 1, b: -1 }],
    ['100% - a / (a + b)', { a: -1, b: 1 }],
    ['(a - b) / (a + b)', { a: 1, b: -1 }],
    ['a * 3 - a', { a: 1 }],
    // It depends on the values.
    ['a * b - a * c', { a: 0, b: 1, c: -1 }],
    ['a - a', { a: 0 }],
  ])('%s', (formula, expected) => {
    expect(signs(formula)).toEqual(expected);
  });
});
