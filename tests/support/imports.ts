import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a source file. */
export interface Import {
  /** The file it stands in, from the root of the checkout: `server/server.ts`. */
  from: string;
  /** What is imported: a file from the root of the checkout, or the name of a package. */
  to: string;
  /** Whether `to` is a file of the checkout. */
  own: boolean;
  /** Erased before it runs: `import type`. */
  typeOnly: boolean;
}

/** The TypeScript sources below some folders of the checkout, generated ones included. */
export function sourcesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name))
      .sort(),
  );
}

export const readSource = (file: string): string => readFileSync(root + file, 'utf8');

/** Every import of a source file: static and dynamic, `export … from`, of types and for effects. */
export function importsOf(file: string, source = readSource(file)): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const statements = [
    ...code.matchAll(/^\s*(import|export)\s+(type\s)?[^'"`;=()]*?from\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*(import)\s+()['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\b(import|require)\(()\s*['"`]([^'"`]+)['"`]/g),
  ];
  return statements.map(([, , type, specifier = '']) => {
    const own = specifier.startsWith('.');
    const to = own ? posix.join(posix.dirname(file), specifier) : packageOf(specifier);
    return { from: file, to, own, typeOnly: Boolean(type) };
  });
}

/** `vscode-languageserver/node` is part of the package `vscode-languageserver`; `node:fs/promises` stays whole. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Loops in a graph: each is a way of names that ends where it began. Empty when there are none; at most one loop is
 * named for each point it was found from.
 */
export function loopsIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const loops: string[][] = [];
  const finished = new Set<string>();
  const visit = (at: string, way: string[]): void => {
    const back = way.indexOf(at);
    if (back >= 0) {
      loops.push([...way.slice(back), at]);
      return;
    }
    if (finished.has(at)) return;
    for (const next of graph.get(at) ?? []) visit(next, [...way, at]);
    finished.add(at);
  };
  for (const start of graph.keys()) visit(start, []);
  return loops;
}
