// @ts-check
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { runHostSuites, runVitest } from './suites.mjs';
import { inWords, sum } from './tally.mjs';
import { installVscode } from './vscode.mjs';

/** Every suite in turn; the quick ones first, so that a mistake shows early. */
const suites = {
  unit: () => runVitest('unit'),
  server: () => runVitest('server'),
  vscode: runHostSuites,
  e2e: () => runVitest('e2e'),
};
const needVscode = ['vscode', 'e2e'];

/** @typedef {keyof typeof suites} Suite */
const all = /** @type {Suite[]} */ (Object.keys(suites));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !all.includes(/** @type {Suite} */ (name)));
if (unknown) throw new Error(`There is no suite "${unknown}"; there are ${all.join(', ')}.`);
const chosen = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;

await install();
await build();
if (chosen.some((name) => needVscode.includes(name))) {
  await installVscode();
  await ensureChromium();
}

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];
for (const name of chosen) {
  console.log(`\n== ${name}`);
  const tally = await suites[name]();
  console.log(`${name}: ${inWords(tally)}`);
  tallies.push(tally);
}
const total = sum(tallies);
// Once more at the end: a long log is read from there.
for (const failure of tallies.flatMap((tally) => tally.failures ?? [])) console.log(`FAILED ${failure}`);
// `.ci/run` adds its own checks and prints the one plain line itself.
console.log(`\n${process.env.OKR_TALLY_PREFIX ?? ''}${inWords(total)}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
