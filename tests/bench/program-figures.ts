import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from '../../.ci/build.mjs';
import { built } from '../support/lsp/built.ts';
import { Folder } from '../support/lsp/folder.ts';
import { Figures } from './figures.ts';
import { type Generated, linesIn } from './generate.ts';

const run = promisify(execFile);

/** Loaded into a program that is measured: at its end it says how long it has kept processors busy. */
const probe = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write('@processor ' + (user + system) / 1000);
  });`)}`;

/** `okr check` of a whole company, as a build runs it: with its start, and what it gets through in a second. */
export async function checkFigures(generated: Generated): Promise<Figures> {
  const figures = new Figures();
  using folder = new Folder(Object.fromEntries(generated.files));
  const arguments_ = ['--import', probe, await built('okr.cjs'), 'check', folder.path, '--format', 'json'];
  const started = performance.now();
  // It ends with 1, as there are findings.
  const { stderr } = await run(process.execPath, arguments_, { maxBuffer: 2e9 }).catch((error) => {
    if (error.code !== 1) throw error;
    return error;
  });
  const taken = performance.now() - started;
  const busy = /@processor ([\d.]+)/.exec(stderr)?.[1];
  figures.note('`okr check`', 'ms', taken);
  figures.note('`okr check`: processor', 'ms', busy === undefined ? undefined : Number(busy));
  figures.note('`okr check`: lines a second', '', (1000 * linesIn(generated)) / taken);
  return figures;
}

const bundles = new Map([
  ['extension.cjs', 'extension on the desktop'],
  ['extension.web.cjs', 'extension in a browser'],
  ['server.cjs', 'language server'],
  ['server.web.js', 'language server in a browser'],
  ['okr.cjs', 'command line'],
  ['preview.js', 'script of the preview'],
]);

/** What is installed: each bundle as packaged, and packed as it is downloaded. */
export async function bundleFigures(): Promise<{ packaged: Figures; zipped: Figures }> {
  const [packaged, zipped] = [new Figures(), new Figures()];
  const outdir = fileURLToPath(new URL('../../.vscode-test/bench/dist', import.meta.url));
  await build({ minify: true, outdir });
  for (const [file, what] of bundles) {
    const bytes = readFileSync(`${outdir}/${file}`);
    packaged.note(what, 'kB', bytes.length / 1000);
    zipped.note(what, 'kB', gzipSync(bytes).length / 1000);
  }
  packaged.note(
    'the extension is loaded (its script, before VS Code calls it)',
    'ms',
    await loading(`${outdir}/extension.cjs`),
  );
  return { packaged, zipped };
}

/** How long Node takes to read and run a script that asks for `vscode`, which is not there. */
async function loading(script: string): Promise<number> {
  const measure = `
    const Module = require('node:module');
    const load = Module._load;
    const any = new Proxy(class {}, { get: (of, key) => (key in of ? of[key] : any), apply: () => any });
    Module._load = (name, ...rest) => (name === 'vscode' ? any : load(name, ...rest));
    const start = performance.now();
    require(${JSON.stringify(script)});
    console.log(performance.now() - start);
    process.exit();`;
  const { stdout } = await run(process.execPath, ['--eval', measure]);
  return Number(stdout);
}
