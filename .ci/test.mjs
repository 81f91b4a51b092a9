// @ts-check
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { runHostSuites, runVitest } from './suites.mjs';
import { inWords, sum } from './tally.mjs';
import { installVscode } from './vscode.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Every suite in turn, the quick ones first, so that a mistake shows early; each with the minutes it may take, which are
 * several times what it takes.
 * @type {Record<string, { minutes: number, vscode?: boolean, run: (minutes: number) => Promise<Tally> }>}
 */
const suites = {
  unit: { minutes: 9, run: (minutes) => runVitest('unit', minutes) },
  server: { minutes: 7, run: (minutes) => runVitest('server', minutes) },
  vscode: { minutes: 6, vscode: true, run: runHostSuites },
  e2e: { minutes: 13.5, vscode: true, run: (minutes) => runVitest('e2e', minutes) },
};
/** For all together, with what is installed for them. */
const minutesForAll = 22;

const started = Date.now();
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in suites));
if (unknown) throw new Error(`There is no suite "${unknown}"; there are ${Object.keys(suites).join(', ')}.`);

/** @type {Tally[]} */
const tallies = [];
// At its end, however it ends.
process.on('exit', (code) => {
  // Once more: a long log is read from there.
  for (const failure of tallies.flatMap((tally) => tally.failures ?? [])) console.log(`FAILED ${failure}`);
  const total = sum(tallies);
  if (code !== 0 && total.failed === 0) total.failed = 1;
  // `.ci/run` adds its own checks and prints the one plain line itself.
  console.log(`\n${process.env.OKR_TALLY_PREFIX ?? ''}${inWords(total)}`);
});

await install();
await build();
for (const [name, { minutes, vscode, run }] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  const tally = await attempt(async () => {
    if (vscode) await installVscode();
    if (vscode) await ensureChromium();
    const left = minutesForAll - (Date.now() - started) / 60_000;
    if (left <= 0) throw new Error('no time was left for it.');
    return run(Math.min(minutes, left));
  });
  console.log(`${name}: ${inWords(tally)}`);
  tallies.push({ ...tally, failures: tally.failures?.map((failure) => `${name}: ${failure}`) });
}
const total = sum(tallies);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/**
 * A suite that cannot even begin is one failure; the others still have their turn.
 * @param {() => Promise<Tally>} run
 * @returns {Promise<Tally>}
 */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return { passed: 0, failed: 1, skipped: 0, failures: [why] };
  }
}
