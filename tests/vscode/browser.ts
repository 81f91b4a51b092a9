import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, startVscode } from '../../.ci/vscode.mjs';
import { launchBrowser } from '../support/vscode/browser.ts';
import { webExtension } from '../support/vscode/web-extension.ts';
import { createWorkspace, extensionRoot } from '../support/vscode/workspace.ts';
import { resultMark, type TestResult } from './suite.ts';

/**
 * Runs the suites inside VS Code's extension host, with VS Code in a headless browser:
 * `node tests/vscode/browser.ts [REPORT.json]`. Build first.
 */

interface Host {
  name: string;
  suite: string;
  /** The folder of the extension, which may be made in a temporary one. */
  extension: (temporary: string) => string;
}
const hosts: Host[] = [
  { name: 'node', suite: 'vscode.cjs', extension: () => extensionRoot },
  { name: 'web', suite: 'vscode.web.cjs', extension: webExtension },
];
const patience = 180_000;

const results: TestResult[] = [];
for (const host of hosts) results.push(...(await runIn(host)));
const passed = results.filter((result) => result.ok).length;
const failed = results.length - passed;
const report = process.argv[2];
if (report) writeFileSync(report, JSON.stringify({ passed, failed, skipped: 0, results }, undefined, 2));
process.exitCode = failed === 0 ? 0 : 1;

async function runIn(host: Host): Promise<TestResult[]> {
  const workspace = createWorkspace('examples/lemonstand');
  const extension = host.extension(join(workspace.data, 'extension'));
  const server = await startVscode({ data: workspace.data });
  const browser = await launchBrowser();
  const results: TestResult[] = [];
  const log: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.map(String).join(' ');
      const result = readResult(line);
      if (!result) log.push(line);
      else if (results.push(result)) show(host, result);
    });
    page.on('pageerror', (error) => log.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && log.push(message.text()));
    const exit = new Promise<number>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`The suite did not end within ${patience} ms.`)), patience);
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(late);
        done(code);
      });
    });
    await page.goto(
      addressOf(server, {
        folder: workspace.folder,
        // A window on the example, as `npm start` opens it.
        file: join(workspace.folder, 'growth', '2026-Q4.okr'),
        extension,
        tests: join(extension, 'dist', 'tests', host.suite),
      }),
    );
    const code = await exit;
    if (code !== 0 && results.every((result) => result.ok)) throw new Error(`VS Code ended with exit code ${code}.`);
  } catch (error) {
    const result = { name: 'the suite runs', ok: false, ms: 0, error: `${error}\n${log.slice(-40).join('\n')}` };
    results.push(result);
    show(host, result);
  } finally {
    await browser.close();
    await server.stop();
    workspace.dispose();
  }
  return results.map((result) => ({ ...result, name: `${host.name}: ${result.name}` }));
}

function readResult(line: string): TestResult | undefined {
  const at = line.indexOf(resultMark);
  return at < 0 ? undefined : (JSON.parse(line.slice(at + resultMark.length)) as TestResult);
}

function show(host: Host, { name, ok, ms, note, error }: TestResult): void {
  console.log(
    ` ${ok ? '✓' : '✗'} ${host.name}: ${name} (${ms} ms)${note ? `: ${note}` : ''}${error ? `\n${error}` : ''}`,
  );
}
