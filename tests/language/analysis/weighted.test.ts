import { expect, test } from 'vitest';
import { computeText, figuresOf } from '../../support/model.ts';

const parts = `
kpi new "New customers" { unit /5 actual { 2026-10 4 } }
kpi old "Old customers" { unit /5 actual { 2026-10 5 } }
`;

test('weights behind the parts of a roll-up count; a part without one weighs 1', () => {
  const computed = computeText(`kpi all "All" { unit /5 rolls up weighted of new 3, old }${parts}`, '2026-11-22');
  expect(figuresOf(computed).kpi('all').now?.value).toBe(4.25);
});
