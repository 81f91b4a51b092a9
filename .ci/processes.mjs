// @ts-check
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { at, node24, root } from './paths.mjs';

const windows = process.platform === 'win32';

/** Colours are for people: CI's log and a pipe get plain text. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** The environment of every child: our own tools and our own Node first. */
export function toolEnvironment() {
  const path = process.env.PATH ?? process.env.Path ?? '';
  return { ...process.env, ...plain, PATH: [at('node_modules', '.bin'), path].join(delimiter) };
}

/**
 * The environment of npm: the machine's own Node. npm looks for the machine's settings (registry, certificates) beside the
 * Node it runs under, and beside the one in node_modules there are none.
 */
export function npmEnvironment() {
  const { PATH, Path, ...rest } = process.env;
  const machine = (PATH ?? Path ?? '').split(delimiter).filter((folder) => !folder.startsWith(at('node_modules')));
  const own = /** @type {const} */ (['npm_config_globalconfig', 'npm_config_prefix', 'npm_config_global_prefix']);
  for (const name of own) if (rest[name]?.startsWith(at('node_modules'))) delete rest[name];
  return { ...rest, ...plain, PATH: machine.join(delimiter) };
}

/** What a command that took longer than its limit answers with, as `timeout` does. */
export const tookTooLong = 124;

/**
 * Runs a command to its end and returns its exit code; a command that cannot be started counts as 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.quiet] shows the output only on failure
 * @param {(chunk: Buffer) => void} [options.listen] hears what is printed, too
 * @param {number} [options.minutes] after which it is ended with all it has started, and counts as `tookTooLong`
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const piped = options.quiet || options.listen;
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnvironment(),
      stdio: ['ignore', piped ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      // npm, code and the like are .cmd files on Windows, which only a shell can start.
      shell: windows,
      // A group of its own can be ended as a whole.
      detached: options.minutes !== undefined && !windows,
    });
    const limit = options.minutes === undefined ? undefined : endAfter(child, options.minutes);
    /** @type {Buffer[]} */
    const output = [];
    const take = (/** @type {Buffer} */ chunk) => {
      if (options.quiet) output.push(chunk);
      else process.stdout.write(chunk);
      options.listen?.(chunk);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', (error) => {
      limit?.clear();
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => {
      limit?.clear();
      if (limit?.isOver()) {
        console.error(
          `"${[command, ...args].join(' ')}" was ended: it took longer than ${inMinutes(options.minutes)}.`,
        );
      }
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      done(limit?.isOver() ? tookTooLong : (code ?? 1));
    });
  });
}

/** @param {number | undefined} minutes */
const inMinutes = (minutes = 0) => (minutes === 1 ? 'a minute' : `${Math.round(minutes * 10) / 10} minutes`);

/**
 * Ends a process, with all in its group, after a while; or at once when we are asked to end.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} minutes
 */
function endAfter(child, minutes) {
  let over = false;
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    if (child.pid === undefined) return;
    try {
      process.kill(windows ? child.pid : -child.pid, name);
    } catch {
      // It has ended in the meantime.
    }
  };
  /** @type {NodeJS.Timeout | undefined} */
  let patience;
  const late = setTimeout(() => {
    over = true;
    signal('SIGTERM');
    patience = setTimeout(() => signal('SIGKILL'), 5000);
  }, minutes * 60_000);
  const asked = () => {
    signal('SIGTERM');
    process.exit(1);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const name of signals) process.once(name, asked);
  return {
    isOver: () => over,
    clear() {
      clearTimeout(late);
      clearTimeout(patience);
      for (const name of signals) process.off(name, asked);
    },
  };
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
  if (code === 0) return;
  const how = code === tookTooLong ? 'took too long' : `ended with exit code ${code}`;
  throw new Error(`"${command} ${args.join(' ')}" ${how}.`);
}

/** Whether a command answers `--version`. @param {string} command */
export function answers(command) {
  return new Promise((done) => {
    const child = spawn(command, ['--version'], { stdio: 'ignore', shell: windows });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
