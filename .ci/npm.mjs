// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, npmEnvironment } from './processes.mjs';

const quietly = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel', 'error'];

/** A cache of our own, once the usual one has proved of no use. @type {{ npm_config_cache?: string }} */
let own = {};

/**
 * Runs npm for an installation. When that fails or hangs it is done again with an empty cache: the usual one may be broken,
 * or lie where nothing can be written.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, minutes: number, before?: () => void }} options `minutes` for each attempt; `before` each of them
 */
export async function npm(args, { cwd, minutes, before }) {
  const attempt = () => {
    before?.();
    const env = { ...npmEnvironment(), ...own };
    return must('npm', [...args, ...quietly], { minutes, ...(cwd ? { cwd } : {}), env });
  };
  try {
    await attempt();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} Trying once more …`);
    own = { npm_config_cache: own.npm_config_cache ?? temporaryCache() };
    await attempt();
  }
}

function temporaryCache() {
  const cache = mkdtempSync(join(tmpdir(), 'okr-npm-'));
  process.once('exit', () => rmSync(cache, { recursive: true, force: true }));
  return cache;
}
