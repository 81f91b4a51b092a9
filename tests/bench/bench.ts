import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { built } from '../support/lsp/built.ts';
import { contradictions } from './contradictions.ts';
import { Figures } from './figures.ts';
import { type Generated, generate, generateLarge } from './generate.ts';
import { goals } from './goals.ts';
import { asLikec4, likec4 } from './likec4.ts';
import { page } from './page.ts';
import { bundleFigures, checkFigures } from './program-figures.ts';
import { regressions } from './regressions.ts';
import type { Program } from './servers/measured-server.ts';
import { asText, type Column, type Table, table } from './table.ts';
import { type Effort, workspaceFigures } from './workspace-figures.ts';
import { yamlFigures, yamlServer } from './yaml-figures.ts';

/**
 * How fast the tool is, how that grows, and how it stands beside others: `npm run bench`. docs/performance.md, which
 * `--write` writes, says what is measured and how.
 *
 *   --quick             two small sizes and little patience, in under two minutes
 *   --sizes 10,100      files of the made-up company
 *   --lines 200,2000    lines of a single large file
 *   --beside stock,likec4,yaml
 *                       the others; `--beside ""` measures us alone
 *   --check             ends with 1 where something has become much slower, judged by ratios
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    lines: { type: 'string' },
    beside: { type: 'string' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const { quick } = values;
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const sizes = numbers(values.sizes ?? (quick ? '10,100' : '10,100,1000,3000,10000'));
const lines = numbers(values.lines ?? (quick ? '2000' : '200,2000,20000'));
const others = (values.beside ?? (quick ? 'stock' : 'stock,likec4,yaml')).split(',');
/** Stock Langium takes minutes and gigabytes: it is asked at two sizes only. */
const stockSizes = numbers(quick ? '100' : '100,3000');
/** With a thousand files LikeC4 takes half a minute for most answers. */
const likec4Sizes = [100];
/** The size at which somebody types ten thousand letters. */
const sizeOfEdits = 1000;

// With so many keystrokes the 95th percentile is not the worst of them, which now and then waits for the collector of garbage.
const effort: Effort = quick
  ? { rounds: 6, edits: 0, rest: 0, roles: ['most referenced', 'middle'], knowsRules: true }
  : {
      rounds: 25,
      strokes: 60,
      edits: 10_000,
      rest: 25_000,
      roles: ['most referenced', 'middle', 'leaf'],
      knowsRules: true,
    };
const effortForOthers: Effort = {
  ...effort,
  rounds: quick ? 4 : 10,
  strokes: undefined,
  edits: 0,
  rest: 0,
  knowsRules: false,
};
/** Started as VS Code starts it. */
const ours: Program = {
  script: await built('server.cjs'),
  node: ['--max-semi-space-size=8'],
  env: { MALLOC_ARENA_MAX: '1' },
  languageId: 'okr',
};

const tables: Table[] = [];
/** What was measured, by files or by lines. */
const bySize = new Map<number, Figures>();
const stockBySize = new Map<number, Figures>();
const byLines = new Map<number, Figures>();

function show(title: string, columns: readonly Column[]): void {
  if (columns.length === 0) return;
  const next = table(title, columns);
  tables.push(next);
  console.log(asText(next));
  if (values.write) write();
}

/** After each table: a long run that is ended early has told something, too. */
function write(): void {
  const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
  writeFileSync(file, page([reached(), ...tables]));
}

for (const size of sizes) {
  const edits = size === sizeOfEdits ? effort.edits : 0;
  bySize.set(size, await workspaceFigures(ours, generate(size), { ...effort, edits }));
}
const sized = [...bySize];
show('Workspaces', [
  ...sized.map(([size, figures]) => ({ head: files(size), figures })),
  ...sized.slice(1).map(([size, figures], at): Column => {
    const [before, small] = sized[at] ?? [size, figures];
    return { head: `${short(size)} : ${short(before)}`, ratio: [small, figures] };
  }),
]);

/** A table of another language server beside ours, on files that say the same. */
async function showBeside(
  name: string,
  title: string,
  program: Program,
  theirSizes: readonly number[],
  found = new Map<number, Figures>(),
  inTheirs = (generated: Generated) => generated,
): Promise<void> {
  const columns: Column[] = [];
  for (const [size, figures] of bySize) {
    if (!theirSizes.includes(size)) continue;
    const theirs = await workspaceFigures(program, inTheirs(generate(size)), effortForOthers);
    found.set(size, theirs);
    columns.push(
      { head: `${short(size)}, ours`, figures },
      { head: name, figures: theirs },
      { head: `${name} : ours`, ratio: [figures, theirs] },
    );
  }
  show(title, columns);
}

if (others.includes('stock'))
  await showBeside('stock', 'Beside stock Langium', await stockLangium(), stockSizes, stockBySize);
const likec4Server = others.includes('likec4') ? await likec4() : undefined;
if (likec4Server) await showBeside('LikeC4', 'Beside LikeC4', likec4Server, likec4Sizes, undefined, asLikec4);

const yaml = others.includes('yaml') && (await yamlServer());
for (const count of lines) {
  const large = generateLarge(count);
  const figures = await workspaceFigures(ours, large, { ...effort, edits: 0 });
  byLines.set(count, figures);
  const columns: Column[] = [{ head: 'ours', figures }];
  if (others.includes('stock') && count <= 2000) {
    const theirs = await workspaceFigures(await stockLangium(), large, effortForOthers);
    columns.push({ head: 'stock Langium', figures: theirs }, { head: 'stock : ours', ratio: [figures, theirs] });
  }
  if (yaml) {
    const theirs = await yamlFigures(yaml, large, effortForOthers.rounds);
    columns.push({ head: 'yaml-language-server', figures: theirs }, { head: 'YAML : ours', ratio: [figures, theirs] });
  }
  show(`A file of ${count.toLocaleString('en')} lines`, columns);
}

const checked: Column[] = [];
for (const size of sizes) checked.push({ head: files(size), figures: await checkFigures(generate(size)) });
show('Command line', checked);

const { packaged, zipped } = await bundleFigures();
show('What is installed', [
  { head: 'as packaged', figures: packaged },
  { head: 'as downloaded (gzip)', figures: zipped },
]);

const graph = new Figures();
for await (const [what, value] of contradictions(effort.rounds)) graph.note(what, 'ms', value);
show('Contradictions', [{ head: 'inside the server', figures: graph }]);

console.log(asText(reached()));
if (values.check) {
  const found = regressions(bySize, stockBySize);
  for (const line of found) console.log(`MUCH SLOWER: ${line}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

/** Our own wish for less start-up time is not to be what the others lack: theirs is bundled, too. */
async function stockLangium(): Promise<Program> {
  const home = fileURLToPath(new URL('../../', import.meta.url));
  const script = `${home}.vscode-test/bench/stock.mjs`;
  mkdirSync(`${home}.vscode-test/bench`, { recursive: true });
  await build({
    absWorkingDir: home,
    entryPoints: ['tests/bench/servers/stock.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.OKR_GRAMMAR': JSON.stringify(`${home}language/`) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return { script, languageId: 'okr', node: ['--max-old-space-size=8000'] };
}

/** What is wanted, and what of it was reached. */
function reached(): Table {
  return goals({ ours: bySize, stock: stockBySize, large: byLines });
}

function files(count: number): string {
  return `${count.toLocaleString('en')} files`;
}

function short(count: number): string {
  return count.toLocaleString('en');
}
