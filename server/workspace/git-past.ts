import { URI } from 'vscode-uri';
import type { IsoDate } from '../../language/values/types.ts';
import { git } from './git.ts';
import type { Past, PastText } from './host.ts';
import { isBelow, pathBelow } from './paths.ts';
import { decode, MaxOkrBytes } from './text-file.ts';

/** More changes of one file than this within a cycle are not looked at: the latest tell enough. */
const MostVersions = 60;
const MostCommits = 2000;

/** The past of folders on disk, from the repositories they lie in. Three questions to Git for each folder, whatever it holds. */
export function gitPast(roots: readonly string[]): Past {
  return {
    async state() {
      const heads = await Promise.all(roots.map(headOf));
      return heads.some((head) => head !== undefined) ? heads.join(' ') : undefined;
    },
    async versions(since) {
      const all = new Map<string, PastText[]>();
      for (const root of roots) {
        const folder = URI.file(root).toString();
        const own = [...since].filter(([uri]) => isBelow(folder, uri) && !all.has(uri));
        const wanted = own.map(([uri, day]) => ({ uri, day, path: pathBelow([folder], uri) }));
        if (wanted.length === 0) continue;
        for (const [uri, texts] of await versionsIn(root, wanted)) all.set(uri, texts);
      }
      return all;
    },
  };
}

async function headOf(root: string): Promise<string | undefined> {
  const head = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return head?.toString().trim() || undefined;
}

/** A change on the main line: the commit, its day, and the files it left changed. */
interface Commit {
  hash: string;
  date: IsoDate;
  files: Set<string>;
}

async function versionsIn(
  root: string,
  wanted: readonly { uri: string; path: string; day: IsoDate }[],
): Promise<Map<string, PastText[]>> {
  const prefix = (await git(root, ['rev-parse', '--show-prefix']))?.toString().replace(/\r?\n$/, '');
  const days = [...new Set(wanted.map(({ day }) => day))].sort();
  const [first] = days;
  if (prefix === undefined || first === undefined) return new Map();
  const commits = await commitsSince(root, first);
  const bases = new Map(await Promise.all(days.map(async (day) => [day, await lastCommitOf(root, day)] as const)));

  const asked: { uri: string; date: IsoDate; object: string }[] = [];
  for (const { uri, path, day } of wanted) {
    const name = prefix + path;
    if (/[\r\n]/.test(name)) continue;
    const base = bases.get(day);
    if (base !== undefined) asked.push({ uri, date: day, object: `${base}:${name}` });
    const later = commits.slice(commits.findIndex(({ hash }) => hash === base) + 1);
    const own = later.filter(({ files }) => files.has(name)).slice(-MostVersions);
    for (const { hash, date } of own) asked.push({ uri, date, object: `${hash}:${name}` });
  }
  const texts = await readObjects(
    root,
    asked.map(({ object }) => object),
  );
  const versions = new Map<string, PastText[]>();
  for (const [index, { uri, date }] of asked.entries()) {
    const text = texts[index];
    if (text === undefined) continue;
    versions.set(uri, [...(versions.get(uri) ?? []), { date, text }]);
  }
  return versions;
}

/** The last commit of the main line up to the end of a day. */
async function lastCommitOf(root: string, day: IsoDate): Promise<string | undefined> {
  const found = await git(root, ['rev-list', '-1', '--first-parent', `--before=${day} 23:59:59`, 'HEAD']);
  return found?.toString().trim() || undefined;
}

/** The commits of the main line since a day, oldest first, with the OKR files they changed. */
async function commitsSince(root: string, day: IsoDate): Promise<Commit[]> {
  const log = await git(root, [
    'log',
    '--first-parent',
    '-m',
    '--no-show-signature',
    '--no-renames',
    '--no-ext-diff',
    '--diff-filter=AM',
    '--name-only',
    `--max-count=${MostCommits}`,
    `--since=${day} 00:00:00`,
    '--date=short',
    '--format=%x01%H %ad',
    'HEAD',
    '--',
    '*.okr',
  ]);
  const commits = (log?.toString() ?? '').split('\u0001').flatMap((entry): Commit[] => {
    const [head = '', ...files] = entry.split('\n').filter((line) => line !== '');
    const [hash, date] = head.split(' ');
    return hash && date ? [{ hash, date, files: new Set(files) }] : [];
  });
  return commits.reverse();
}

/** The texts of objects such as `HEAD:growth/2026-Q4.okr`, all from one question; undefined for what is not there. */
async function readObjects(root: string, objects: readonly string[]): Promise<(string | undefined)[]> {
  if (objects.length === 0) return [];
  const answer = await git(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  if (!answer) return [];
  let at = 0;
  return objects.map(() => {
    const end = answer.indexOf('\n', at);
    if (end < 0) return undefined;
    const [, kind, length] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    const size = Number(length);
    if (kind !== 'blob' && kind !== 'tree' && kind !== 'commit' && kind !== 'tag') return undefined;
    const bytes = answer.subarray(at, at + size);
    at += size + 1;
    const text = kind === 'blob' && size <= MaxOkrBytes ? decode(bytes) : undefined;
    return text?.ok ? text.text : undefined;
  });
}
