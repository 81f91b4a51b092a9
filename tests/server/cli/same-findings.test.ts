import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { FindingJson } from '../../../server/export/finding-json.ts';
import { openWorkspace } from '../../support/lsp/client.ts';
import type { Files } from '../../support/lsp/folder.ts';
import { fine, okr, unreasoned, unresolved } from './okr.ts';

const severities = ['', 'error', 'warning', 'info', 'hint'];

const place = ({ start, end }: Diagnostic['range']) => `${start.line}:${start.character}-${end.line}:${end.character}`;

const troubled: Files = {
  'okr.config.json': '{ "preset": "stern" }',
  'a.okr': unreasoned,
  'b.okr': unresolved.replaceAll('deck', 'dock'),
  'c.okr': fine.replaceAll('deck', 'dick').replace('from 24 min to 15 min', 'from 24 min to'),
  'd.okr': new Uint8Array([0, 1, 2, 3]),
  'e.okr': 'kpi k "K" { unit % actuals from "nowhere.csv" column v }',
};

test.each([
  ['the example', 'examples/lemonstand'],
  ['files with every kind of trouble', troubled],
])('the command line finds what the editor finds, in %s', { timeout: 60_000 }, async (_name, content) => {
  await using client = await openWorkspace(content);
  const { out } = await okr(client.folder.path, ['check', '--format', 'json']);
  const found: FindingJson[] = JSON.parse(out).diagnostics;
  expect(found.length).toBeGreaterThan(5);
  for (const file of new Set(found.map((each) => each.file))) {
    const inTerminal = found
      .filter((each) => each.file === file)
      .map(({ range, severity, code, message, docs }) => [place(range), severity, code, message, docs].join('\n'));
    const shown = () =>
      (client.diagnostics(file) ?? []).map(({ range, severity, code, message, codeDescription }) =>
        [place(range), severities[severity ?? 0], code, message, codeDescription?.href].join('\n'),
      );
    await client.when(`${file} in the editor`, () => shown().length >= inTerminal.length);
    expect(shown().sort()).toEqual(inTerminal.sort());
  }
  expect(await client.findings()).toHaveLength(found.length);
});
