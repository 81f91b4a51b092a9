import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const reader = new URL('../../support/lsp/reader.ts', import.meta.url).href;

/** Reads half a message of a server that ends with that. */
const program = `
  import { spawn } from 'node:child_process';
  import { readerOf } from ${JSON.stringify(reader)};
  const half = "process.stdout.write('Content-Length: 100\\\\r\\\\n\\\\r\\\\nhalf')";
  readerOf(spawn(process.execPath, ['-e', half]).stdout).listen(() => {});
`;

test('whoever reads a server that was killed in the middle of a message can end', async () => {
  // The library's own reader asks for the rest again and again.
  const options = { timeout: 9000, killSignal: 'SIGKILL', stdio: 'ignore' } as const;
  const process = spawn(globalThis.process.execPath, ['--input-type=module', '-e', program], options);
  expect(await once(process, 'exit')).toEqual([0, null]);
}, 30_000);
