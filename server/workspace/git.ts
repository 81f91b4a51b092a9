import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

/** No question we ask takes a moment; a repository on a slow disk is waited for this long, in milliseconds. */
const Patience = 10_000;
const MostBytes = 64_000_000;

/**
 * What a repository may not do to us by its configuration: run hooks or programs, or reach into the network to fetch
 * what a partial clone lacks.
 */
const Harmless = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['log.showSignature', 'false'],
  ['diff.relative', 'false'],
  ['core.quotePath', 'false'],
  ['protocol.allow', 'never'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * Asks Git something about a folder, without a shell. Undefined where there is no Git, no repository, or no answer: a
 * past that nobody knows is no mistake.
 */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  return new Promise((answer) => {
    const child = execFile(
      'git',
      ['--no-pager', ...Harmless, '-C', folder, ...args],
      {
        // Windows looks for programs in the current folder first: it must not be one that somebody sent us.
        cwd: dirname(process.execPath),
        env: environment(),
        timeout: Patience,
        maxBuffer: MostBytes,
        encoding: 'buffer',
        windowsHide: true,
      },
      (error, output) => answer(error ? undefined : output),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Inside a hook, Git says by these which repository it means; we mean the folder's. */
const Elsewhere = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/;

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !Elsewhere.test(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}
