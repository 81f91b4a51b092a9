import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { built } from '../../support/lsp/built.ts';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import { orchard } from '../../support/lsp/orchard.ts';
import { fine, unreasoned, unresolved } from '../cli/okr.ts';

const run = promisify(execFile);
const severities: Record<string, number> = { error: 1, warning: 2, info: 3, hint: 4 };

interface Printed {
  file: string;
  range: Diagnostic['range'];
  severity: string;
  code: string;
  message: string;
  related: { file: string; range: Diagnostic['range'] }[];
}

/** What an editor shows at one more place, and a list names once: it relates to this one. */
function isShownElsewhere(found: Record<'file' | 'range' | 'code' | 'message', unknown>, printed: Printed[]): boolean {
  const at = JSON.stringify([found.file, found.range]);
  return printed.some(
    ({ code, message, file, range, related }) =>
      code === found.code &&
      message === found.message &&
      JSON.stringify([file, range]) !== at &&
      related.some((other) => JSON.stringify([other.file, other.range]) === at),
  );
}

/** What `okr check` prints about a folder; it ends with 1 when something was found. */
async function check(folder: string): Promise<Printed[]> {
  const arguments_ = [await built('okr.cjs'), 'check', '.', '--format', 'json'];
  const { stdout } = await run(process.execPath, arguments_, { cwd: folder, maxBuffer: 50_000_000 }).catch(
    (error) => error,
  );
  return (JSON.parse(stdout) as { diagnostics: Printed[] }).diagnostics;
}

const broken = {
  ...orchard,
  'shop/2026-Q4.okr': orchard['shop/2026-Q4.okr'].replace('from 31% to 40%', 'from 31% to').replace('near', 'naer'),
  'web/2026-Q4.okr': `\uFEFF${orchard['web/2026-Q4.okr'].replaceAll('\n', '\r\n').replace('owner raj', 'owner: raj')}`,
  'kpis.okr': orchard['kpis.okr'].replace('actual {', 'actuals from "none.csv" column weekly actual {'),
  'bytes.okr': new Uint8Array([0, 1, 2, 3]),
  'archive/old.okr': 'team a in nowhere\n',
  'okr.config.json': '{ "exclude": ["archive/**"], "rules": { "missing-why": "error", "nothing": "off" } }',
};

const troubled = {
  'okr.config.json': '{ "preset": "stern" }',
  'a.okr': unreasoned,
  'b.okr': unresolved.replaceAll('deck', 'dock'),
  'c.okr': fine.replaceAll('deck', 'dick').replace('from 24 min to 15 min', 'from 24 min to'),
  'd.okr': new Uint8Array([0, 1, 2, 3]),
  'e.okr': 'kpi k "K" { unit % actuals from "nowhere.csv" column v }',
};

/** The findings of all files, each at the place where it is listed. */
function inEditor(client: LspClient, paths: string[], printed: Printed[]) {
  return paths.flatMap((file) =>
    (client.diagnostics(file) ?? [])
      .map(({ range, severity, code, message }) => ({ file, range, severity, code, message }))
      .filter((found) => !isShownElsewhere(found, printed)),
  );
}

test.each([
  ['the example', 'examples/lemonstand'],
  ['the first steps', 'examples/first-steps'],
  ['several workspaces in one folder', 'examples'],
  ['a clean workspace', orchard],
  ['a broken workspace', broken],
  ['files with every kind of trouble', troubled],
] as const)('the editor and the command line say the same about %s', async (_what, content) => {
  await using client = await openWorkspace(content);
  const printed = await check(client.folder.path);
  const paths = [...new Set([...client.folder.okrFiles(), 'okr.config.json'])];
  await client.when('the findings of all files', () => {
    return inEditor(client, paths, printed).length === printed.length;
  });
  const onCommandLine = printed.map(({ file, range, severity, code, message }) => ({
    file,
    range,
    severity: severities[severity],
    code,
    message,
  }));
  const order = (findings: object[]) => findings.map((finding) => JSON.stringify(finding)).sort();
  expect(order(inEditor(client, paths, printed))).toEqual(order(onCommandLine));
});
