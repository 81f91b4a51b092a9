import { expect, test } from 'vitest';
import { soak } from '../../support/soak/soak.ts';

/** The long version is `npm run soak`: thousands of steps, another seed each time. */
const seed = process.env.CI ? 2026 : Date.now() % 1_000_000;

test('after any work, a server says what a new one says', { timeout: 180_000, retry: 0 }, async () => {
  const report = await soak({ seed, steps: 120, files: 12, settleEvery: 5, restartEvery: 60, patience: 20_000 });
  const defects = report.defects.map(({ step, what, message }) => `Seed ${seed}, step ${step}: ${what}\n${message}`);
  expect(defects).toEqual([]);
  expect(report.compared).toBeGreaterThan(80);
  expect(report.asked).toBeGreaterThan(500);
});
