import { URI, Utils } from 'vscode-uri';

/** One spelling for one file: editors differ in drive letters and escapes. */
export function normalise(uri: string): string {
  return URI.parse(uri).toString();
}

/**
 * The path of a file inside the workspace, with `/`; no two files have the same. With several folders it begins with the
 * name of the folder; a file outside of all of them keeps its whole path.
 */
export function pathBelow(roots: readonly string[], uri: string): string {
  const root = roots.find((candidate) => isBelow(candidate, uri));
  const { path } = URI.parse(uri);
  if (root === undefined) return path;
  const below = path.slice(folderPath(URI.parse(root)).length);
  return roots.length > 1 ? `${nameOf(root, roots)}/${below}` : below;
}

/** The name of a folder, with a number behind it where another folder is called the same. */
function nameOf(root: string, roots: readonly string[]): string {
  const name = Utils.basename(URI.parse(root));
  const same = roots.filter((other) => Utils.basename(URI.parse(other)) === name);
  return same.length > 1 ? `${name}~${same.indexOf(root) + 1}` : name;
}

/** Whether a file or folder lies in a folder, by their names alone. */
export function isBelow(folder: string, uri: string): boolean {
  const [outer, inner] = [URI.parse(folder), URI.parse(uri)];
  return (
    outer.scheme === inner.scheme && outer.authority === inner.authority && inner.path.startsWith(folderPath(outer))
  );
}

const folderPath = ({ path }: URI) => (path.endsWith('/') ? path : `${path}/`);

/**
 * Where a path written in a file may be: beside the file, or from the top of the workspace. Undefined for a path that
 * leads out of the workspace (`../..`, an absolute path, a web address): data is only read from inside it.
 */
export function insideWorkspace(roots: string[], fromUri: string, written: string): string[] | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || /^[\\/]/.test(written)) return undefined;
  const path = written.replaceAll('\\', '/');
  const beside = Utils.dirname(URI.parse(fromUri));
  const allowed = roots.length > 0 ? roots : [beside.toString()];
  const candidates = [beside, ...roots.map((root) => URI.parse(root))]
    .map((base) => Utils.resolvePath(base, path).toString())
    .filter((candidate) => allowed.some((root) => isBelow(root, candidate)));
  return candidates.length > 0 ? [...new Set(candidates)] : undefined;
}

/** Whether a path may be an OKR file or a folder: what has another ending is neither, as far as anyone writes them. */
export function mayHoldFiles(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return name.endsWith('.okr') || !name.includes('.');
}
