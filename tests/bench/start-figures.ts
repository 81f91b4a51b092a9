import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Folder } from '../support/lsp/folder.ts';
import type { Figures } from './figures.ts';
import type { Generated } from './generate.ts';
import { summary } from './measure.ts';
import { rangeOf } from './okr-keystrokes.ts';
import { MeasuredServer, type Program } from './servers/measured-server.ts';

/** Who says so of a broken file has read it, or knows what was said of it. */
const isBroken = (diagnostics: readonly { severity?: number }[]) => diagnostics.some(({ severity }) => severity === 1);

/** So often it is started again: every now and then a start has to wait for something else that the machine does. */
const again = 5;

/** When a server had said what, in milliseconds after its start. */
type Start = Readonly<Record<string, number>>;

/**
 * Starts a server on the same files with an empty folder for what it leaves, and then with what it has left. Each time it is
 * asked at once for all references to an objective that every file supports.
 */
export async function startFigures(program: Program, generated: Generated, figures: Figures): Promise<void> {
  const { files, middle, marks } = generated;
  using folder = new Folder(Object.fromEntries(files));
  using cache = new Folder();
  // As VS Code starts it: what Node compiles of the program is left there, too.
  const leaving = { ...program, env: { ...program.env, NODE_COMPILE_CACHE: join(cache.path, 'program') } };
  const paths = [...files.keys()];
  const watched = [...new Set([middle, ...paths.filter((_, at) => at % Math.ceil(paths.length / 12) === 1)])];
  for (const path of watched) folder.write(path, `${files.get(path)}${marks.broken}`);
  /** Starts a server, and tells when it has said what. */
  const start = async (then: (server: MeasuredServer) => Promise<void>): Promise<Start> => {
    await using server = new MeasuredServer(leaving, folder);
    const all = watched.map((path) => server.findings(path, isBroken, 300_000));
    await server.initialize({ cacheFolder: cache.path });
    const text = folder.read(middle);
    server.open(middle, text);
    const references = askReferences(server, generated, text);
    const [first = Number.NaN, ...others] = await Promise.all(all);
    const answered = await references;
    await then(server);
    return {
      'first findings of the open file': first - server.started,
      'findings of all files': Math.max(first, ...others) - server.started,
      'references to what all support': answered - server.started,
    };
  };
  const note = (which: string, starts: readonly Start[]) => {
    for (const what of Object.keys(starts[0] ?? {}))
      figures.note(`${which}: ${what}`, 'ms', summary(starts.map((each) => each[what] ?? Number.NaN)));
  };
  const first = await start(async (server) => {
    await settled(cache);
    figures.note('cache on disk', 'MB', bytesIn(cache) / 1e6);
    await server.end();
  });
  note('start with an empty cache', [first]);
  const later: Start[] = [];
  for (let round = 0; round < again; round++) later.push(await start(async () => {}));
  note('start with a cache', later);
}

/** Asks for all references to an objective that every file supports; answers when they are there. */
export async function askReferences(
  server: MeasuredServer,
  { middle, marks }: Generated,
  text: string,
): Promise<number> {
  const { start } = rangeOf(text, marks.support);
  const params = { textDocument: { uri: server.uri(middle) }, position: start, context: { includeDeclaration: true } };
  await server.request('textDocument/references', params);
  return performance.now();
}

/** Much is left in parts, and to pack one of many takes its time. In milliseconds. */
const patience = 8000;

/** Waits until nothing has been left for a while: a server does that when it has nothing else to do. */
async function settled(folder: Folder): Promise<void> {
  for (let size = 0, since = performance.now(); size === 0 || performance.now() - since < patience; ) {
    await new Promise((next) => setTimeout(next, 200));
    const now = bytesIn(folder);
    if (now !== size) since = performance.now();
    size = now;
  }
}

function bytesIn({ path }: Folder): number {
  return readdirSync(path)
    .filter((name) => name.endsWith('.cache'))
    .reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}
