// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { must } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Chromium (or Chrome) is: CHROMIUM_PATH, else the PATH, else undefined. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...macPaths].find((file) => existsSync(file));
}

/** Finds Chromium, or installs it with apt-get on Debian and its relatives. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform !== 'linux') throw new Error(missing());
  console.log('Installing Chromium (once) …');
  const asRoot = process.getuid?.() === 0;
  // Nothing may ask a question that nobody answers, nor wait for ever for another apt-get.
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];
  /** @param {string[]} args @param {number} minutes */
  const apt = (args, minutes) => {
    const command = ['apt-get', ...patience, '-qq', ...args];
    const [program = '', ...rest] = asRoot ? command : ['sudo', ...(process.stdin.isTTY ? [] : ['-n']), ...command];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return must(program, rest, { env, quiet: true, minutes });
  };
  try {
    // A list that cannot be renewed, of another program's for one, does not matter as long as Chromium is in one.
    await apt(['update'], 3).catch(() => {});
    await apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], 5);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${missing()}`);
  }
  const installed = findChromium();
  if (!installed) throw new Error(missing());
  return installed;
}

function missing() {
  return 'No Chromium or Chrome was found: install one, or set CHROMIUM_PATH to its program.';
}
