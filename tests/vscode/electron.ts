import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { createWorkspace, extensionRoot } from '../support/vscode/workspace.ts';

/**
 * Runs the suite inside desktop VS Code, the oldest version that is supported and the latest:
 * `npm run test:electron`. It downloads VS Code, so it needs the network.
 */
execFileSync(process.execPath, [join(extensionRoot, '.ci', 'build.mjs')], { stdio: 'inherit' });
const manifest = JSON.parse(readFileSync(join(extensionRoot, 'package.json'), 'utf8'));
const oldest = String(manifest.engines.vscode).replace(/^\D*/, '');
for (const version of [oldest, 'stable']) {
  console.log(`\n== VS Code ${version}`);
  const workspace = createWorkspace('examples/lemonstand');
  try {
    await runTests({
      version,
      extensionDevelopmentPath: extensionRoot,
      extensionTestsPath: join(extensionRoot, 'dist', 'tests', 'vscode.cjs'),
      launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    });
  } finally {
    workspace.dispose();
  }
}
