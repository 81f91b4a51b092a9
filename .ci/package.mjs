// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { at, isMain } from './paths.mjs';
import { run, toolEnvironment } from './processes.mjs';

/** Everything the VSIX holds beside the bundles; what is not named here stays out. */
const contents = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/media',
  'language/rules/config.schema.json',
  'syntaxes/language-configuration.json',
  'syntaxes/okr.tmLanguage.json',
];

/**
 * Makes the VSIX from a staging folder, so that the checkout's own package.json (private, an ES module, full of tools)
 * and dist/ stay as they are.
 * @param {string} [out] the file to write
 */
export async function makePackage(out) {
  const {
    private: _,
    scripts: __,
    devDependencies: ___,
    type: ____,
    ...manifest
  } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const file = out ?? at(`${manifest.name}-${manifest.version}.vsix`);
  const stage = at('.vscode-test', 'package');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const path of contents.filter((one) => existsSync(at(one)))) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(at(path), join(stage, path), { recursive: true });
  }
  await build({ minify: true, outdir: join(stage, 'dist') });
  const links = manifest.repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links'];
  const license = existsSync(at('LICENSE')) ? [] : ['--skip-license'];
  const code = await run('vsce', ['package', '--no-dependencies', ...links, ...license, '--out', file], {
    cwd: stage,
    env: toolEnvironment(),
  });
  if (code !== 0) throw new Error('Packing failed.');
  return file;
}

if (isMain(import.meta.url)) {
  await install();
  console.log(await makePackage(process.argv[2]));
}
