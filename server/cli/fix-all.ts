import { writeFile } from 'node:fs/promises';
import type { Finding } from '../../language/model/finding.ts';
import { changed, safeFixes } from '../../language/rules/safe-fixes.ts';
import { pathOf } from '../workspace/node-host.ts';
import { MaxOkrBytes, readTextFile } from '../workspace/text-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { whyNotWritten } from './write-problem.ts';

/** Fixes seldom make room for another one; more rounds than this would mean that two of them undo each other. */
const MaxRounds = 10;

/** A fix that was taken: where, and what its title says. */
export interface Taken {
  uri: string;
  /** From 0, in the text as it was when the fix was taken. */
  line: number;
  title: string;
}

/**
 * Takes every safe fix in the named files until there is none left, in the workspace alone: nothing is written. A file
 * that would have more errors than before stays as it was.
 */
export function fixAll(workspace: Workspace, named: readonly string[]): Taken[] {
  const before = new Map(workspace.uris().map((uri) => [uri, workspace.text(uri)]));
  const allowed = errorsByFile(workspace.findings());
  const open = new Set(named);
  let taken: Taken[] = [];
  const undo = (uris: Iterable<string>) => {
    for (const uri of uris) {
      workspace.set(uri, before.get(uri) ?? '', false);
      open.delete(uri);
      taken = taken.filter((each) => each.uri !== uri);
    }
  };
  for (let round = 0; round < MaxRounds; round++) {
    const found = round === 0 ? workspace.findings() : sound(workspace, allowed, taken, undo);
    const fixes = safeFixes(found.filter(({ place }) => open.has(place.uri)));
    if (fixes.length === 0) return taken;
    for (const uri of new Set(fixes.map(({ finding }) => finding.place.uri))) {
      const own = fixes.filter(({ finding }) => finding.place.uri === uri);
      const text = changed(
        workspace.text(uri),
        own.flatMap(({ fix }) => fix.changes),
      );
      workspace.set(uri, text, false);
      taken.push(...own.map(({ finding, fix }) => ({ uri, line: finding.place.range.start.line, title: fix.title })));
    }
  }
  sound(workspace, allowed, taken, undo);
  return taken;
}

/** The findings, after what made errors is undone: in the files that have more, or everywhere where it shows elsewhere. */
function sound(
  workspace: Workspace,
  allowed: ReadonlyMap<string, number>,
  taken: readonly Taken[],
  undo: (uris: Iterable<string>) => void,
): Finding[] {
  const worse = worseFiles(workspace, allowed);
  if (worse.length === 0) return workspace.findings();
  const touched = new Set(taken.map(({ uri }) => uri));
  undo(worse.filter((uri) => touched.has(uri)));
  if (worseFiles(workspace, allowed).length > 0) undo(touched);
  return workspace.findings();
}

function worseFiles(workspace: Workspace, allowed: ReadonlyMap<string, number>): string[] {
  return [...errorsByFile(workspace.findings())]
    .filter(([uri, count]) => count > (allowed.get(uri) ?? 0))
    .map(([uri]) => uri);
}

function errorsByFile(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, place } of findings) {
    if (severity === 'error') counts.set(place.uri, (counts.get(place.uri) ?? 0) + 1);
  }
  return counts;
}

/** Writes a file whose text was `before`; answers why it could not, if so. */
export async function writeFixed(uri: string, before: string, text: string): Promise<string | undefined> {
  const path = pathOf(uri) ?? uri;
  const file = await readTextFile(path, MaxOkrBytes);
  if (!file.ok) return file.message;
  if (file.text !== before) return 'It was changed by something else in the meantime.';
  return writeFile(path, file.hasByteOrderMark ? `\uFEFF${text}` : text).then(
    () => undefined,
    (error: unknown) => whyNotWritten(error),
  );
}
