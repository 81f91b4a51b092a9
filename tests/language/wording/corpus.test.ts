import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Labelled, macroF1, outputClass } from '../../bench/advice-figures.ts';

/** Key results of real organisations, beside the checkout where there are any; they are no part of the repository. */
const file = new URL('../../../../shared/corpus/keyresults.jsonl', import.meta.url);
const present = existsSync(file);
const rows: Labelled[] = present
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const real = rows.filter(({ origin }) => origin === 'org' || origin === 'example-human');

/** Floors just below what the reader reaches: raise them when it gets better, never lower them. */
test.runIf(present)('key results that people really wrote are read no worse than before', () => {
  const { precision, recall } = outputClass(real);
  expect(precision).toBeGreaterThanOrEqual(0.955);
  expect(recall).toBeGreaterThanOrEqual(0.93);
  expect(macroF1(real, 'indicator').mean).toBeGreaterThanOrEqual(0.92);
  expect(macroF1(real, 'impact').mean).toBeGreaterThanOrEqual(0.835);
  expect(macroF1(real, 'direction').mean).toBeGreaterThanOrEqual(0.935);
});
