// @ts-check
import { build } from './build.mjs';
import { install } from './install.mjs';
import { linkedExtension } from './linked-extension.mjs';
import { at, root } from './paths.mjs';
import { answers, must } from './processes.mjs';
import { addressOf, freePort, installVscode, startVscode } from './vscode.mjs';

const example = at('examples', 'lemonstand');
/** What is open at first: objectives with a bit of everything. */
const firstFile = at('examples', 'lemonstand', 'growth', '2026-Q4.okr');

await install();
console.log('Building …');
await build({ tests: false });
if (await answers('code')) await openDesktop();
else await openInBrowser();

async function openDesktop() {
  console.log('Opening VS Code with the extension and the example …');
  await must('code', [
    '--new-window',
    '--disable-workspace-trust',
    `--extensionDevelopmentPath=${root}`,
    example,
    firstFile,
  ]);
}

async function openInBrowser() {
  await installVscode();
  const data = at('.vscode-test', 'start');
  const extension = linkedExtension(at('.vscode-test', 'start-extension'));
  const server = await startVscode({ data, port: await freePort(8123) });
  console.log(`\nOKR Language in VS Code, with the example company. Open in a browser:\n`);
  console.log(`  ${addressOf(server, { folder: example, file: firstFile, extension })}\n`);
  console.log('Stop with Ctrl+C.');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, async () => {
      await server.stop();
      process.exit(0);
    });
  }
}
