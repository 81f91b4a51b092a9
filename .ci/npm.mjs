// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, npmEnvironment } from './processes.mjs';

const quietly = ['--no-audit', '--no-fund', '--loglevel', 'error'];

/**
 * Runs npm for an installation. When that fails or hangs it is done again with an empty cache: the usual one may be broken,
 * or lie where nothing can be written.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, minutes: number, before?: () => void }} options `minutes` for each attempt; `before` each of them
 */
export async function npm(args, { cwd, minutes, before }) {
  const attempt = async (/** @type {Record<string, string>} */ extra) => {
    before?.();
    await must('npm', [...args, ...quietly], {
      minutes,
      ...(cwd ? { cwd } : {}),
      env: { ...npmEnvironment(), ...extra },
    });
  };
  try {
    await attempt({});
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} Trying once more …`);
    const cache = mkdtempSync(join(tmpdir(), 'okr-npm-'));
    await attempt({ npm_config_cache: cache }).finally(() => rmSync(cache, { recursive: true, force: true }));
  }
}
