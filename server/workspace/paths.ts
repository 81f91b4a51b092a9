import { URI, Utils } from 'vscode-uri';

/** One spelling for one file: editors differ in drive letters and escapes. */
export function normalise(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of a file below the first root that holds it, with `/`; its last segment when none does. */
export function pathBelow(roots: string[], uri: string): string {
  const { path, scheme } = URI.parse(uri);
  for (const root of roots) {
    const parsed = URI.parse(root);
    const base = parsed.path.endsWith('/') ? parsed.path : `${parsed.path}/`;
    if (parsed.scheme === scheme && path.startsWith(base)) return path.slice(base.length);
  }
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Where a path written in a file may be: beside the file, or from the top of the workspace. Undefined for a path that
 * leads out of the workspace (`../..`, an absolute path, a web address): data is only read from inside it.
 */
export function insideWorkspace(roots: string[], fromUri: string, written: string): string[] | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || /^[\\/]/.test(written)) return undefined;
  const path = written.replaceAll('\\', '/');
  const from = URI.parse(fromUri);
  const bases = [Utils.dirname(from), ...roots.map((root) => URI.parse(root))];
  const allowed = roots.length > 0 ? roots.map((root) => URI.parse(root)) : [Utils.dirname(from)];
  const candidates = bases
    .map((base) => Utils.resolvePath(base, path))
    .filter((candidate) => allowed.some((root) => isBelow(root, candidate)))
    .map((candidate) => candidate.toString());
  return candidates.length > 0 ? [...new Set(candidates)] : undefined;
}

function isBelow(root: URI, uri: URI): boolean {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return root.scheme === uri.scheme && root.authority === uri.authority && uri.path.startsWith(base);
}
