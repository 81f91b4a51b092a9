import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drives } from '../../../language/analysis/alignment.ts';
import { nearnessTo, type Subject } from '../../../language/rules/affinity.ts';
import { numberOf } from '../../../language/values/word-number.ts';
import { modelOf, named } from '../../support/model.ts';

const model = modelOf(`
company mill "Mill"
kpi loaves "Loaves sold" in mill
  drives income
  lowers waste
kpi waste "Loaves left" in mill
kpi income "Income" in mill
`);
const ids = ['loaves', 'waste', 'income'].map((name) => named(model, name).id);

test('two objectives are as near as the words they share, and three times the metrics that one drives of the other', () => {
  const word = fc.oneof(fc.constantFrom(...['bread', 'oven', 'shop', 'queue'].map(numberOf)), fc.nat(2 ** 30 - 1));
  const subject: fc.Arbitrary<Subject> = fc.record({
    kpis: fc.uniqueArray(fc.constantFrom(...ids)),
    words: fc.uniqueArray(word, { maxLength: 200 }),
  });
  fc.assert(
    fc.property(subject, subject, (one, other) => {
      const shared = other.words.filter((each) => one.words.includes(each)).length;
      const pairs = one.kpis.flatMap((kpi) => other.kpis.filter((each) => kpi === each || drives(kpi, each, model)));
      expect(nearnessTo(one, model)(other)).toBe(shared + 3 * pairs.length);
    }),
  );
});
