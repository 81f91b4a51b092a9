import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, fitResult, type Operand, referencesIn } from '../../../language/analysis/formula.ts';
import type { Formula, Reference } from '../../../language/model/entities.ts';
import { readQuantity } from '../../../language/values/quantity.ts';
import { modelOf } from '../../support/model.ts';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The formula of a KPI, read from text. */
function formula(text: string): Formula {
  const kpi = modelOf(`kpi x "X" {\n  = ${text}\n}`).files[0]?.kpis[0];
  if (kpi?.formula === undefined) throw new Error(`no formula in ${text}`);
  return kpi.formula.expression;
}

/** Operands by name, as quantities: `{ a: '$5' }`. */
function evaluate(text: string, operands: Record<string, string> = {}) {
  const lookup = (reference: Reference): Operand | undefined => {
    const written = operands[reference.text];
    const read = written === undefined ? undefined : readQuantity(written);
    return read?.ok ? { value: read.quantity.value ?? undefined, unit: read.quantity.unit } : undefined;
  };
  return evaluateFormula(formula(text), lookup);
}

function quantity(text: string) {
  const read = readQuantity(text);
  return read.ok ? read.quantity : undefined;
}

describe('formulas', () => {
  test.each([
    ['1 + 2 * 3', {}, '7'],
    ['(1 + 2) * 3', {}, '9'],
    ['10 - 4 - 3', {}, '3'],
    ['0.1 + 0.2', {}, '0.3'],
    ['a + b', { a: '$1.5M', b: '$0.5M' }, '$2M'],
    ['a - b', { a: '$5', b: '$7' }, '-$2'],
    ['a + b', { a: '30 min', b: '1 h' }, '90 min'],
    ['a + b', { a: '3 teams', b: '1 team' }, '4 teams'],
    ['a + 5', { a: '40%' }, '45%'],
    ['a + b', { a: '40%', b: '5pp' }, '45%'],
    ['100% - a', { a: '31%' }, '69%'],
    ['100% - a / b', { a: '31 teams', b: '100 teams' }, '69%'],
    ['a / b', { a: '31 teams', b: '100 teams' }, '0.31x'],
    ['a / b', { a: '31', b: '100' }, '0.31x'],
    ['a / b', { a: '$6k', b: '100 workspaces' }, '$60'],
    ['a / b', { a: '$10', b: '$4' }, '2.5x'],
    ['a / b', { a: '3 h', b: '90 min' }, '2x'],
    ['a / b * 100', { a: '31 teams', b: '100 teams' }, '31%'],
    ['a * b', { a: '20%', b: '50 workspaces' }, '10 workspaces'],
    ['a * b', { a: '20%', b: '50%' }, '10%'],
    ['a * b', { a: '12 orders', b: '$5' }, '$60'],
    ['a * 3', { a: '5%' }, '15%'],
    ['a / 20%', { a: '$5' }, '$25'],
    ['-a + 3', { a: '5' }, '-2'],
  ])('%s with %j is %s', (text, operands, expected) => {
    expect(evaluate(text, operands as Record<string, string>)).toMatchObject({ ok: true, ...quantity(expected) });
  });

  test.each([
    ['a + b', { a: '$5', b: '5%' }, ['`$`', '`%`']],
    ['a + b', { a: '$5', b: '€5' }, ['exchange rate']],
    ['a - b', { a: '5 teams', b: '5 people' }, ['`teams`', '`people`']],
    ['a + b', { a: '2 months', b: '5 days' }, ['month has no fixed number of days']],
    ['a * b', { a: '$5', b: '$5' }, ['gives no unit']],
    ['1 - a', { a: '5%' }, ['`100%`']],
  ])('%s with %j is refused', (text, operands, words) => {
    const result = evaluate(text, operands as Record<string, string>);
    expect(result.ok).toBe(false);
    for (const word of words) expect(result.ok ? '' : result.problem).toContain(word);
  });

  test('has no value without its parts or over zero, but still a unit', () => {
    expect(evaluate('a / b', { a: '$5', b: '0 teams' })).toEqual({
      ok: true,
      value: undefined,
      unit: { kind: 'money', currency: 'USD' },
      share: false,
    });
    expect(evaluate('a + nobody', { a: '$5' })).toMatchObject({ ok: true, value: undefined, unit: { kind: 'money' } });
  });

  test('a ratio reads as a percentage where one is wanted', () => {
    const share = evaluate('a / b', { a: '31 teams', b: '100 teams' });
    expect(share).toMatchObject({ share: true });
    if (!share.ok) throw new Error(share.problem);
    expect(fitResult(share, { kind: 'percent' })?.value).toBe(31);
    expect(fitResult(share, { kind: 'count', noun: 'teams' })?.value).toBe(0.31);
    expect(fitResult(share, { kind: 'money', currency: 'USD' })).toBeUndefined();
  });

  test('names its parts in order', () => {
    expect(referencesIn(formula('b / (a + c) * 2 - a')).map((reference) => reference.text)).toEqual([
      'b',
      'a',
      'c',
      'a',
    ]);
  });

  test('a chain of any length is safe', () => {
    const one = { op: 'number', value: { value: 1, unit: { kind: 'none' }, text: '1', range: nowhere } } as const;
    let chain: Formula = one;
    for (let n = 1; n < 100_000; n++) chain = { op: '+', left: chain, right: one };
    expect(evaluateFormula(chain, () => undefined)).toMatchObject({ ok: true, value: 100_000 });
    let negated: Formula = one;
    for (let n = 0; n < 100_001; n++) negated = { op: 'negate', operand: negated };
    expect(evaluateFormula(negated, () => undefined)).toMatchObject({ ok: true, value: -1 });
  });

  test('adding and taking away again gives the start', () => {
    const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(evaluate('a + b - b', { a: `${a} teams`, b: `${b} teams` })).toMatchObject({ ok: true, value: a + 0 });
      }),
    );
  });
});
