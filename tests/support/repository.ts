import { execFileSync, spawnSync } from 'node:child_process';
import { addDays } from '../../language/values/date.ts';
import { Folder } from './lsp/folder.ts';

/** Why tests that need Git are left out; undefined where there is one. */
export const withoutGit = spawnSync('git', ['--version']).status === 0 ? undefined : 'Git is not installed here';

/** The day it is, as the product tells it. */
export const today = new Date().toLocaleDateString('sv');

/** So many days before today, or after it. */
export const daysAgo = (days: number) => addDays(today, -days);

/** A temporary folder with a Git repository in it. */
export class Repository extends Folder {
  constructor() {
    super();
    this.git(['init', '--quiet']);
  }

  git(args: string[], day = today): void {
    const at = `${day}T12:00:00`;
    const identity = ['-c', 'user.name=Ida Holm', '-c', 'user.email=ida@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], {
      cwd: this.path,
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    });
  }

  /** Writes a file and commits it as on a day. */
  commit(path: string, text: string, day: string): void {
    this.write(path, text);
    this.git(['add', '.']);
    this.git(['commit', '--quiet', '--message', 'OKRs'], day);
  }
}

/** A file whose cycle began two months ago and ends in one; `swim.badge` has the target given. */
export function lido(target: string, more = ''): string {
  return `company town "Town"
team lido "Lido" in town
person ida "Ida Holm" in lido
cycle season "Season" from ${daysAgo(60)} to ${daysAgo(-30)}
okrs for lido in season
objective swim "Every child in town can swim" {
  owner ida
  because "Two of three children cannot"
  standalone because "The town asked for it"
  kr badge "Second-graders with a swimming badge" from 48% to ${target} lagging customer
  kr lessons "Children who come to every lesson" from 60% to 80% leading customer
}
${more}`;
}
