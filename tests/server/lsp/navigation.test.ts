import { expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';

test('x', async () => {
  await using client = await openWorkspace('examples/lemonstand');
  const doc = client.open('growth/2026-Q4.okr');
  console.log(
    Object.keys(client.initialized?.capabilities ?? {}),
    await client.ask('textDocument/definition', doc, 'lemonstand.grow-a|rr.arr'),
  );
  console.log(await client.findings());
  expect(await client.shutdown()).toBe(0);
});
