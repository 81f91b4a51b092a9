// @ts-check
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { at, node24, root } from './paths.mjs';

const windows = process.platform === 'win32';

/** The environment of every child: our own tools and our own Node first. */
export function toolEnvironment() {
  const path = process.env.PATH ?? process.env.Path ?? '';
  // Colours are for people: CI's log and a pipe get plain text.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  return { ...process.env, ...plain, PATH: [at('node_modules', '.bin'), path].join(delimiter) };
}

/**
 * Runs a command to its end and returns its exit code; a command that cannot be started counts as 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` shows the output only on failure
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnvironment(),
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      // npm, code and the like are .cmd files on Windows, which only a shell can start.
      shell: windows,
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      done(code ?? 1);
    });
  });
}

/**
 * Runs a script under Node 24, as `run` does.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(node24(), args, options);

/**
 * As `run`, and throws when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with exit code ${code}.`);
}

/** Whether a command answers `--version`. @param {string} command */
export function answers(command) {
  return new Promise((done) => {
    const child = spawn(command, ['--version'], { stdio: 'ignore', shell: windows });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
