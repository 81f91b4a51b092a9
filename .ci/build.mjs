// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { at, isMain, root } from './paths.mjs';

/**
 * One bundle: its source, its file in dist/, where it runs.
 * @typedef {{ from: string, to: string, for: 'node' | 'browser', format: 'cjs' | 'iife', vscode?: boolean, program?: boolean }} Bundle
 */

/** @type {readonly Bundle[]} */
const bundles = [
  { from: 'client/extension.ts', to: 'extension.cjs', for: 'node', format: 'cjs', vscode: true },
  { from: 'client/extension.web.ts', to: 'extension.web.cjs', for: 'browser', format: 'cjs', vscode: true },
  { from: 'server/main.ts', to: 'server.cjs', for: 'node', format: 'cjs' },
  // A worker is started from a blob in some hosts, so it must be one classic script.
  { from: 'server/main.browser.ts', to: 'server.web.js', for: 'browser', format: 'iife' },
  { from: 'server/cli/main.ts', to: 'okr.cjs', for: 'node', format: 'cjs', program: true },
  // Loaded by itself, on a machine and in a browser, when a Markdown text with OKRs is previewed.
  { from: 'server/markdown/main.ts', to: 'markdown.cjs', for: 'browser', format: 'cjs' },
  { from: 'client/webview/main.tsx', to: 'preview.js', for: 'browser', format: 'iife' },
  { from: 'client/webview/styles/index.css', to: 'preview.css', for: 'browser', format: 'iife' },
];

/** The suites that run inside the extension host; never part of the product. @type {readonly Bundle[]} */
const suites = [
  { from: 'tests/vscode/index.ts', to: 'tests/vscode.cjs', for: 'node', format: 'cjs', vscode: true },
  { from: 'tests/vscode/index.web.ts', to: 'tests/vscode.web.cjs', for: 'browser', format: 'cjs', vscode: true },
];

/**
 * Builds everything whose source exists into dist/.
 * @param {{ minify?: boolean, watch?: boolean, tests?: boolean, only?: string, outdir?: string }} [options] `only` names one file of dist/
 */
export async function build(options = {}) {
  const esbuild = await import('esbuild');
  const wanted = [...bundles, ...(options.tests === false || options.minify ? [] : suites)].filter(
    (bundle) => existsSync(at(bundle.from)) && (options.only === undefined || bundle.to === options.only),
  );
  const settings = wanted.map((bundle) => settingsOf(bundle, options.outdir ?? 'dist', options.minify === true));
  if (!options.watch) {
    // All are tried, so that one mistake does not leave the others old.
    const results = await Promise.allSettled(settings.map((setting) => esbuild.build(setting)));
    const failed = wanted.filter((_, index) => results[index].status === 'rejected');
    if (failed.length > 0) throw new Error(`Could not build ${failed.map((bundle) => bundle.to).join(', ')}.`);
    return;
  }
  const contexts = await Promise.all(settings.map((setting) => esbuild.context({ ...setting, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

/**
 * esbuild writes texts in ASCII, but neither regular expressions nor comments. One letter that is not in Latin-1 makes the
 * runtime keep each letter of a program in two bytes for as long as it runs.
 * @type {import('esbuild').Plugin}
 */
const inAscii = {
  name: 'in ASCII',
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(({ errors }) => {
      if (errors.length > 0 || !outfile) return;
      const path = resolve(root, outfile);
      const code = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
      );
    });
  },
};

/**
 * @param {Bundle} bundle
 * @param {string} outdir
 * @param {boolean} minify
 * @returns {import('esbuild').BuildOptions}
 */
function settingsOf(bundle, outdir, minify) {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.from],
    outfile: `${outdir}/${bundle.to}`,
    bundle: true,
    platform: bundle.for,
    format: bundle.format,
    target: bundle.for === 'node' ? 'node22' : 'es2022',
    external: bundle.vscode ? ['vscode'] : [],
    // Langium and others ship both kinds; the ES modules bundle smaller.
    mainFields: bundle.for === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    conditions: bundle.for === 'node' ? ['import', 'node'] : ['browser', 'import'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': minify ? '"production"' : '"development"' },
    ...(bundle.program ? { banner: { js: '#!/usr/bin/env node' } } : {}),
    // Code that runs from source and bundled asks for it after __dirname.
    logOverride: { 'empty-import-meta': 'silent' },
    minify,
    sourcemap: minify ? false : 'linked',
    legalComments: minify ? 'linked' : 'none',
    logLevel: 'warning',
    plugins: bundle.to.endsWith('.css') ? [] : [inAscii],
  };
}

if (isMain(import.meta.url)) {
  const flags = process.argv.slice(2);
  await build({ minify: flags.includes('--minify'), watch: flags.includes('--watch') });
}
