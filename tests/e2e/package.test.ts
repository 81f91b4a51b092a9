import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePackage } from '../../.ci/package.mjs';
import { installExtension } from '../../.ci/vscode.mjs';
import { VsCode } from '../support/vscode/index.ts';

const home = mkdtempSync(join(tmpdir(), 'okr-vsix-'));
let code: VsCode | undefined;

beforeAll(async () => {
  const vsix = await makePackage(join(home, 'okr.vsix'));
  await installExtension(vsix, join(home, 'extensions'), join(home, 'data'));
});
afterAll(async () => {
  await code?.close();
  rmSync(home, { recursive: true, force: true });
});

test('the VSIX, installed into a clean VS Code, finds and shows', async () => {
  code = await VsCode.open({
    extensions: join(home, 'extensions'),
    workspace: {
      'growth.okr':
        'okrs for growth in 2026-Q4\n\nobjective o "New teams feel the value at once" {\n  kr ship "Ship the onboarding checklist"\n}\n',
    },
  });
  await code.openFile('growth.okr');
  expect((await code.problem('output-as-key-result')).line).toBe(4);
  await code.run('OKR: Open Preview');
  await code.preview(/New teams feel the value at once/);
});
