// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { at } from './paths.mjs';
import { runNode } from './processes.mjs';

/**
 * Makes the VSIX: minified bundles and what package.json names, nothing else.
 * vsce refuses `"private": true`, which protects the npm side; it is taken out for the moment of packing.
 */
await install();
await build({ minify: true });
const manifest = at('package.json');
const before = readFileSync(manifest, 'utf8');
const { private: _private, scripts: _scripts, devDependencies: _tools, type: _type, ...packed } = JSON.parse(before);
let code = 1;
try {
  writeFileSync(manifest, JSON.stringify(packed, undefined, 2));
  const version = String(packed.version);
  code = await runNode([
    at('node_modules', '@vscode', 'vsce', 'vsce'),
    ...['package', '--no-dependencies', '--skip-license', '--out', `okr-language-${version}.vsix`],
    ...process.argv.slice(2),
  ]);
} finally {
  writeFileSync(manifest, before);
}
process.exit(code);
