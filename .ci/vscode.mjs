// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { at, isMain, node24 } from './paths.mjs';
import { must, toolEnvironment } from './processes.mjs';

/** The npm package that carries the whole of VS Code, so that no other host is needed. */
const version = '4.139.1';
const home = at('.vscode-test', 'server');
const vscode = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
const stamp = join(home, '.installed');

/** What a first look and a test need alike: the files and the text, nothing else in the way. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.experimentalOnboarding': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Installs VS Code's server on demand; an interrupted install is done again. */
export async function installVscode() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  console.log(`Installing VS Code (code-server ${version}, once) …`);
  const anew = () => {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    // A package of its own, or npm would climb up and install into ours.
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  };
  const install = ['install', '--ignore-scripts'];
  await npm([...install, '--save-exact', `code-server@${version}`], { cwd: home, minutes: 3, before: anew });
  await npm([...install, '--omit=dev'], { cwd: vscode, minutes: 3 });
  writeFileSync(stamp, version);
}

/**
 * A running VS Code server.
 * @typedef {object} VscodeServer
 * @property {string} url  `http://127.0.0.1:PORT`
 * @property {number} port
 * @property {string} log  what it has printed so far
 * @property {() => Promise<void>} stop  ends it and everything it started
 */

/**
 * Starts VS Code's server on 127.0.0.1.
 * @param {object} options
 * @param {string} options.data a folder of its own, since two servers on one fight over its locks
 * @param {Record<string, unknown>} [options.settings] the user's settings, on top of `quietSettings`
 * @param {string} [options.extensions] the folder of installed extensions
 * @param {number} [options.port] a free one when left out
 * @returns {Promise<VscodeServer>}
 */
export async function startVscode(options) {
  const user = join(options.data, 'user', 'User');
  mkdirSync(user, { recursive: true });
  const settings = { ...quietSettings, ...options.settings };
  // What somebody has set in the meantime stays.
  const file = join(user, 'settings.json');
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  const port = options.port ?? (await freePort());
  const child = spawn(
    node24(),
    [
      at('.ci', 'vscode-server.mjs'),
      join(vscode, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--server-data-dir', options.data, '--user-data-dir', join(options.data, 'user')],
      ...['--extensions-dir', options.extensions ?? join(options.data, 'extensions')],
      ...['--disable-workspace-trust', '--disable-getting-started-override', '--disable-update-check'],
      // Without it the address's payload (extension under development, tests) is not honoured.
      '--enable-smoke-test-driver',
    ],
    // Its own process group, so that its extension hosts end with it; not our console's Ctrl+C, we end it ourselves.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32', env: toolEnvironment() },
  );
  let log = '';
  let ended = false;
  const take = (/** @type {Buffer} */ chunk) => {
    log = (log + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exit = new Promise((done) => {
    child.once('exit', () => {
      ended = true;
      done(undefined);
    });
  });

  const end = (/** @type {NodeJS.Signals} */ signal) => {
    if (ended || child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // It has ended in the meantime.
    }
  };
  const onExit = () => end('SIGKILL');
  process.once('exit', onExit);

  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    process.off('exit', onExit);
    end('SIGTERM');
    const patience = setTimeout(() => end('SIGKILL'), 3000);
    await exit;
    clearTimeout(patience);
  };
  const deadline = Date.now() + 60_000;
  while (!(await responds(`${url}/version`))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(`VS Code's server did not start.\n${log}`);
    }
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    url,
    port,
    get log() {
      return log;
    },
    stop,
  };
}

/**
 * Installs an extension from a file, as a person would.
 * @param {string} vsix
 * @param {string} extensions the folder of installed extensions
 * @param {string} data a folder for what the installation writes
 */
export async function installExtension(vsix, extensions, data) {
  const main = join(vscode, 'out', 'server-main.js');
  const folders = ['--extensions-dir', extensions, '--server-data-dir', data];
  await must(node24(), [main, '--install-extension', vsix, '--force', ...folders], { quiet: true });
}

/** @param {string} url */
async function responds(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/**
 * A port nobody uses now.
 * @param {number} [wanted] is taken when it is free
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? fail(error) : done(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * The address that opens a folder in VS Code with an extension under development.
 * @param {VscodeServer} server
 * @param {{ folder?: string, file?: string, extension?: string, tests?: string }} options paths on this machine
 */
export function addressOf(server, options) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${asUriPath(path)}`;
  /** @type {[string, string][]} */
  const payload = [['skipWelcome', 'true']];
  if (options.file) payload.push(['openFile', remote(options.file)]);
  if (options.extension) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const query = new URLSearchParams();
  if (options.folder) query.set('folder', asUriPath(options.folder));
  query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

/** @param {string} path */
function asUriPath(path) {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

if (isMain(import.meta.url)) await installVscode();
