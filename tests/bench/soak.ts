import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Defect, soak } from '../support/soak/soak.ts';

/**
 * `npm run soak -- --steps 5000 --seed 7 --files 40`: many random steps of work against a real server, each compared with a
 * fresh look at the same texts. Prints what was done and what was wrong; the texts around a defect are kept in a folder.
 */
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    files: { type: 'string', default: '40' },
    quiet: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const started = performance.now();
const report = await soak({
  seed,
  steps: Number(values.steps),
  files: Number(values.files),
  settleEvery: 5,
  restartEvery: 250,
  patience: 20_000,
  onStep: values.quiet ? undefined : (line) => console.log(line),
  onDefect: (defect) => {
    console.log(`\nDEFECT after step ${defect.step}: ${defect.what}\n${defect.message}\n${keep(defect)}`);
  },
});

const minutes = (performance.now() - started) / 60_000;
console.log(`\nSeed ${seed}, ${values.files} files, ${minutes.toFixed(1)} minutes.`);
for (const [step, times] of [...report.done].sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(6)} ${step}`);
console.log(`${report.compared} comparisons of the whole model, ${report.asked} questions.`);
console.log(`The longest step: ${Math.round(report.slowest.milliseconds)} ms (${report.slowest.step}).`);
const { heap } = report;
if (heap) console.log(`Memory: ${Math.round(heap.now)} MB of heap, a new server's ${Math.round(heap.fresh)} MB.`);
console.log(`${report.defects.length} defects`);
process.exitCode = report.defects.length > 0 ? 1 : 0;

/** Writes the texts before and after a defect, to be looked at. */
function keep({ before, after, step }: Defect): string {
  const folder = mkdtempSync(join(tmpdir(), `okr-soak-${step}-`));
  const parts = {
    'before/disk': before.disk,
    'before/open': before.open,
    'after/disk': after.disk,
    'after/open': after.open,
  };
  for (const [part, texts] of Object.entries(parts)) {
    for (const [path, text] of texts) {
      const file = join(folder, part, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return `Texts before and after: ${folder}`;
}
