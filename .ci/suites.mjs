// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { at, root } from './paths.mjs';
import { runNode, tookTooLong } from './processes.mjs';
import { nothing } from './tally.mjs';

const reports = at('.vscode-test', 'reports');

/**
 * Runs one vitest project and counts its tests.
 * @param {string} project a name of vitest.config.ts
 * @param {number} minutes it may take; several times what it takes, so that only what hangs is ended
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(project, minutes) {
  const report = freshReport(project);
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const which = ['run', '--root', root, '--project', project, '--passWithNoTests'];
  const how = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  const code = await runNode([vitest, ...which, ...how], { minutes });
  return read(report, code, (json) => ({
    failures: (json.testResults ?? []).flatMap(failuresOf),
    passed: json.numPassedTests ?? 0,
    // A file that cannot be loaded has no tests, so it counts by itself.
    failed: (json.numFailedTests ?? 0) + (json.testResults ?? []).filter(brokeBeforeItsTests).length,
    skipped: (json.numPendingTests ?? 0) + (json.numTodoTests ?? 0),
  }));
}

/**
 * The names of a file's failed tests, for the end of a long log.
 * @param {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }} file
 */
function failuresOf(file) {
  const name = relative(root, file.name);
  if (brokeBeforeItsTests(file)) return [`${name}: ${file.message ?? 'could not be loaded'}`];
  return file.assertionResults.filter(({ status }) => status === 'failed').map((one) => `${name}: ${one.fullName}`);
}

/** @param {{ status: string, assertionResults: unknown[] }} file */
const brokeBeforeItsTests = (file) => file.status === 'failed' && file.assertionResults.length === 0;

/**
 * Runs the suites that live inside VS Code's extension host: for the desktop and for the web build of the extension.
 * @param {number} minutes they may take
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runHostSuites(minutes) {
  const report = freshReport('vscode');
  const code = await runNode([at('tests', 'vscode', 'browser.ts'), report], { minutes });
  return read(report, code, (json) => ({
    passed: json.passed,
    failed: json.failed,
    skipped: json.skipped ?? 0,
    failures: json.results.filter((/** @type {any} */ one) => !one.ok).map((/** @type {any} */ one) => one.name),
  }));
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = at('.vscode-test', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * A runner that ends badly counts as a failure, whatever it wrote before.
 * @param {string} report
 * @param {number} code
 * @param {(json: any) => import('./tally.mjs').Tally} count
 */
function read(report, code, count) {
  const tally = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : nothing();
  if (code !== 0 && tally.failed === 0) {
    tally.failed = 1;
    const how = code === tookTooLong ? 'took too long and was ended' : `ended with exit code ${code}`;
    tally.failures = [`the runner ${how}`];
  }
  return tally;
}
