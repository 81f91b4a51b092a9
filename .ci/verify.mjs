// @ts-check
import { npmEnvironment, run } from './processes.mjs';
import { fromWords, inWords, sum } from './tally.mjs';

const prefix = 'tests: ';
/** Whatever happens, it is over then. */
const minutesForAll = 25;
/** `npm test` ends by itself before that. */
const minutesForTests = 23.5;

/**
 * Each is a script of package.json and counts as one. What says nothing when it is cut short is left out where fewer than
 * its `minutes` are left.
 *
 * @type {{ title: string, script: string[], minutes?: number }[]}
 */
const checks = [
  { title: 'formatter and linter', script: ['lint'] },
  { title: 'types', script: ['typecheck'] },
  { title: 'generated files up to date', script: ['generate', '--', '--check'] },
  { title: 'speed', script: ['bench', '--', '--quick', '--check'], minutes: 5 },
];

const started = Date.now();
/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];
// Always the last line, also when somebody ends this.
process.on('exit', (code) => {
  const total = sum(tallies);
  if (code !== 0 && total.failed === 0) total.failed = 1;
  console.log(`\n${inWords(total)}`);
});

tallies.push(await tests());
for (const { title, script, minutes = 0 } of checks) {
  console.log(`\n== ${title}`);
  const left = minutesForAll - (Date.now() - started) / 60_000;
  if (left < minutes) {
    console.log(`${title}: left out, only ${left.toFixed(1)} minutes are left`);
    tallies.push({ passed: 0, failed: 0, skipped: 1 });
    continue;
  }
  const code = await run('npm', ['run', '--silent', ...script], {
    env: npmEnvironment(),
    minutes: Math.max(0.1, left),
  });
  console.log(`${title}: ${code === 0 ? 'ok' : 'FAILED'}`);
  tallies.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}
process.exit(sum(tallies).failed === 0 ? 0 : 1);

/** Runs `npm test`, shows it, and reads its count off its last line. @returns {Promise<import('./tally.mjs').Tally>} */
async function tests() {
  let last = '';
  const code = await run('npm', ['test', '--silent'], {
    // Properties are tried on all their examples.
    env: { ...npmEnvironment(), CI: '1', OKR_TALLY_PREFIX: prefix },
    minutes: minutesForTests,
    listen: (chunk) => {
      last = (last + chunk).slice(-2000);
    },
  });
  const line = last.split('\n').findLast((one) => one.startsWith(prefix)) ?? '';
  const tally = fromWords(line) ?? { passed: 0, failed: 1, skipped: 0 };
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}
