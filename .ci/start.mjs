// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { at, root } from './paths.mjs';
import { answers, must } from './processes.mjs';
import { addressOf, freePort, installVscode, startVscode } from './vscode.mjs';

/** What a first look needs: the files, the text, nothing else in the way. */
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.experimentalOnboarding': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'git.openRepositoryInParentFolders': 'never',
};

const example = at('examples', 'lemonstand');

await install();
console.log('Building …');
await build({ tests: false });
if (await answers('code')) await openDesktop();
else await openInBrowser();

async function openDesktop() {
  console.log('Opening VS Code with the extension and the example …');
  await must('code', ['--new-window', '--disable-workspace-trust', `--extensionDevelopmentPath=${root}`, example]);
}

async function openInBrowser() {
  await installVscode();
  const data = at('.vscode-test', 'start');
  mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(settings, undefined, 2));
  const server = await startVscode({ data, port: await freePort(8123) });
  console.log(`\nOKR Language in VS Code, with the example company. Open in a browser:\n`);
  console.log(`  ${addressOf(server, { folder: example, extension: root })}\n`);
  console.log('Stop with Ctrl+C.');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, async () => {
      await server.stop();
      process.exit(0);
    });
  }
}
