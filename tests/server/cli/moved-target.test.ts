import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { daysAgo, lido, Repository, withoutGit } from '../../support/repository.ts';
import { okr } from './okr.ts';

beforeEach(({ skip }) => {
  if (withoutGit) skip(withoutGit);
});

/** The messages of the rule, as the command line prints them. */
async function moved(folder: string, args: string[] = [], env: Record<string, string> = {}): Promise<string[]> {
  const { out, err } = await okr(folder, ['check', ...args, '--format', 'json'], env);
  expect(err).toBe('');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; message: string }[] };
  return diagnostics.filter(({ code }) => code === 'moved-target').map(({ message }) => message);
}

/** A repository in which the target was agreed on at the start, and one finding is due. */
function agreed(): Repository {
  const repository = new Repository();
  repository.commit('lido/okrs.okr', lido('75%'), daysAgo(70));
  return repository;
}

describe('a target that was moved', () => {
  test('in a commit is found, with what it was', async () => {
    using repository = agreed();
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
    expect(await moved(repository.path)).toEqual([expect.stringMatching(/target was 75% .* 60% now/)]);
  });

  test('and is not yet committed, too', async () => {
    using repository = agreed();
    repository.write('lido/okrs.okr', lido('60%'));
    expect(await moved(repository.path)).toHaveLength(1);
  });

  test('is found in a workspace that is a folder of the repository', async () => {
    using repository = agreed();
    repository.commit('lido/okr.config.json', '{}', daysAgo(69));
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
    expect(await moved(join(repository.path, 'lido'))).toHaveLength(1);
  });

  test('on a branch is found once it is merged', async () => {
    using repository = agreed();
    repository.git(['checkout', '--quiet', '-b', 'closing']);
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(12));
    repository.git(['checkout', '--quiet', '-']);
    expect(await moved(repository.path)).toEqual([]);
    repository.commit('lido/other.okr', '', daysAgo(11));
    repository.git(['merge', '--quiet', '--no-edit', 'closing'], daysAgo(10));
    expect(await moved(repository.path)).toHaveLength(1);
  });

  test('and explained in a check-in of those days is left alone', async () => {
    using repository = agreed();
    const note = `check-in ${daysAgo(9)} for lido {\n  swim.badge 52% "60% now: the second pool stays closed"\n}\n`;
    repository.commit('lido/okrs.okr', lido('60%', note), daysAgo(10));
    expect(await moved(repository.path)).toEqual([]);
  });

  test('is dated by its commit: a note of last month does not explain it', async () => {
    using repository = agreed();
    const note = `check-in ${daysAgo(40)} for lido {\n  swim.badge 52% "A good start"\n}\n`;
    repository.commit('lido/okrs.okr', lido('75%', note), daysAgo(40));
    repository.commit('lido/okrs.okr', lido('60%', note), daysAgo(10));
    repository.commit('lido/okrs.okr', lido('60%', `${note}// nothing new\n`), daysAgo(3));
    expect(await moved(repository.path)).toHaveLength(1);
  });

  test('in the first days of the cycle was still being agreed on', async () => {
    using repository = agreed();
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(50));
    expect(await moved(repository.path)).toEqual([]);
  });

  test('with the file, which came later, had days to settle, too', async () => {
    using repository = new Repository();
    repository.commit('lido/okrs.okr', lido('75%'), daysAgo(20));
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
    expect(await moved(repository.path)).toEqual([]);
  });
});

describe('no past is no mistake', () => {
  test('without a repository, with an empty one, and without Git', async () => {
    using repository = new Repository();
    repository.write('okrs.okr', lido('60%'));
    expect(await moved(repository.path)).toEqual([]);
    using other = agreed();
    other.write('lido/okrs.okr', lido('60%'));
    expect(await moved(other.path, [], { PATH: join(other.path, 'nothing') })).toEqual([]);
  });

  test('in a copy that has only the last commit', async () => {
    using repository = agreed();
    repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
    const copy = join(repository.path, 'copy');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.path}`, copy]);
    expect(await moved(copy)).toEqual([]);
  });
});

test('a repository that means another one by the environment is not asked', async () => {
  using repository = agreed();
  using other = new Repository();
  repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
  expect(await moved(repository.path, [], { GIT_DIR: join(other.path, '.git') })).toHaveLength(1);
});

test('a program that the repository configures is not run', async () => {
  using repository = agreed();
  repository.commit('lido/okrs.okr', lido('60%'), daysAgo(10));
  const trace = join(repository.path, 'ran');
  mkdirSync(join(repository.path, 'bin'));
  repository.write('bin/run.sh', `#!/bin/sh\ntouch "${trace}"\n`);
  execFileSync('chmod', ['+x', join(repository.path, 'bin/run.sh')]);
  for (const name of ['core.fsmonitor', 'gpg.program', 'core.pager', 'diff.external'])
    repository.git(['config', name, join(repository.path, 'bin/run.sh')]);
  repository.git(['config', 'log.showSignature', 'true']);
  expect(await moved(repository.path)).toHaveLength(1);
  expect(() => repository.read('ran')).toThrow();
});
