import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../language/model/finding.ts';
import { comparePositions } from '../../language/model/place.ts';
import { createWorkspace } from '../services.ts';
import type { Host } from '../workspace/host.ts';
import { isBelow, nodeHost, pathOf, uriOf } from '../workspace/node-host.ts';
import { ConfigName, marksWorkspace } from '../workspace/okr-files.ts';
import { MaxOkrBytes, readTextFile } from '../workspace/text-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isNamed, type Selection, select } from './selection.ts';

/** A workspace that was read, with what the command line named of it. */
export interface Loaded {
  workspace: Workspace;
  root: string;
  /** Whether a configuration or a repository says that this is the root. */
  marked: boolean;
  /** The named files, as URIs in the order of their paths. */
  named: string[];
  /** Whether all files of the workspace were named. */
  whole: boolean;
  /** Findings in the named files, and about the configuration, in the order of paths and texts. */
  findings: Finding[];
  /** The text a finding stands in, that of the configuration included. */
  textOf(uri: string): string;
  /** The path to print for a URI. */
  fileOf(uri: string): string;
}

export type LoadResult = { ok: true; loaded: Loaded[] } | { ok: false; message: string };

/** Reads the workspaces of everything named on the command line. `config` replaces their own configuration. */
export async function load(paths: readonly string[], cwd: string, config?: string): Promise<LoadResult> {
  const selected = await select(paths, cwd);
  if (!selected.ok) return selected;
  const configPath = config === undefined ? undefined : resolve(cwd, config);
  if (configPath !== undefined) {
    const read = await readTextFile(configPath, MaxOkrBytes);
    if (!read.ok) return { ok: false, message: `The configuration ${config} cannot be used. ${read.message}` };
  }
  const all = await Promise.all(selected.selections.map((selection) => loadOne(selection, cwd, configPath)));
  const loaded = all.filter((each) => each.named.length > 0);
  if (loaded.length === 0) return { ok: false, message: nothingFound(paths, all) };
  return { ok: true, loaded };
}

async function loadOne(selection: Selection, cwd: string, configPath: string | undefined): Promise<Loaded> {
  const { root } = selection;
  const ownConfig = uriOf(resolve(root, ConfigName));
  const config = await readTextFile(configPath ?? resolve(root, ConfigName), MaxOkrBytes);
  const workspace = createWorkspace(withConfig(nodeHost([root]), ownConfig, configPath), [uriOf(root)]);
  await workspace.load();
  await workspace.readPast();
  const uris = workspace.uris().sort(comparePaths);
  const named = uris.filter((uri) => isNamed(selection, pathOf(uri) ?? ''));
  const inSight = new Set([...named, ownConfig]);
  return {
    workspace,
    root,
    marked: await marksWorkspace(root),
    named,
    whole: named.length === uris.length,
    findings: workspace
      .findings()
      .filter((finding) => inSight.has(finding.place.uri))
      .sort(compareFindings),
    textOf: (uri) => (uri === ownConfig && config.ok ? config.text : workspace.text(uri)),
    fileOf: (uri) =>
      printedPath(uri === ownConfig && configPath !== undefined ? configPath : (pathOf(uri) ?? uri), cwd),
  };
}

/** The same host, except that another file stands in for the workspace's configuration. */
function withConfig(host: Host, ownConfig: string, configPath: string | undefined): Host {
  if (configPath === undefined) return host;
  return {
    ...host,
    readFile: (uri) => (uri === ownConfig ? readTextFile(configPath, MaxOkrBytes) : host.readFile(uri)),
  };
}

/** Relative to where the command runs, with `/`; in full for what lies outside. */
export function printedPath(path: string, cwd: string): string {
  if (!isAbsolute(path) || !isBelow(cwd, path)) return path;
  return relative(cwd, path).split(sep).join('/');
}

function nothingFound(paths: readonly string[], all: readonly Loaded[]): string {
  const where = paths.length === 0 ? 'here' : `in ${paths.join(', ')}`;
  const excluded = all.some((each) => each.workspace.config.exclude.length > 0);
  const hint = excluded ? ' Some paths are left out by "exclude" in okr.config.json.' : '';
  return `There are no .okr files ${where}. \`okr init\` starts a workspace with a small example.${hint}`;
}

function compareFindings(a: Finding, b: Finding): number {
  return comparePaths(a.place.uri, b.place.uri) || comparePositions(a.place.range.start, b.place.range.start);
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
