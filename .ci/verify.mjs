// @ts-check
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { run, toolEnvironment } from './processes.mjs';
import { fromWords, inWords, sum } from './tally.mjs';

const prefix = 'tests: ';

/** Each is a script of package.json and counts as one. */
const checks = [
  ['formatter and linter', 'lint'],
  ['types', 'typecheck'],
  ['generated files up to date', 'generate', '--', '--check'],
];

const tallies = [await tests()];
for (const [title, ...script] of checks) {
  console.log(`\n== ${title}`);
  const code = await run('npm', ['run', '--silent', ...script]);
  console.log(`${title}: ${code === 0 ? 'ok' : 'FAILED'}`);
  tallies.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}
const total = sum(tallies);
console.log(`\n${inWords(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs `npm test`, shows it, and reads its count off its last line. @returns {Promise<import('./tally.mjs').Tally>} */
function tests() {
  return new Promise((done) => {
    const child = spawn('npm', ['test', '--silent'], {
      cwd: root,
      // Properties are tried on all their examples.
      env: { ...toolEnvironment(), CI: '1', OKR_TALLY_PREFIX: prefix },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      process.stdout.write(chunk);
      last = (last + chunk).slice(-2000);
    });
    child.on('close', (code) => {
      const line = last.split('\n').findLast((one) => one.startsWith(prefix)) ?? '';
      const tally = fromWords(line) ?? { passed: 0, failed: 1, skipped: 0 };
      if (code !== 0 && tally.failed === 0) tally.failed = 1;
      done(tally);
    });
  });
}
