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
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asRoot = process.getuid?.() === 0;
  /** @param {string[]} args */
  const apt = (args) =>
    must(asRoot ? 'apt-get' : 'sudo', asRoot ? args : ['apt-get', ...args], { env, quiet: true }).catch((error) => {
      throw new Error(`${error instanceof Error ? error.message : error}\n${missing()}`);
    });
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  const installed = findChromium();
  if (!installed) throw new Error(missing());
  return installed;
}

function missing() {
  return 'No Chromium or Chrome was found: install one, or set CHROMIUM_PATH to its program.';
}
