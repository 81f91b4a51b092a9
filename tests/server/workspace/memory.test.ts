import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../../server/services.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';

setFlagsFromString('--expose-gc');
const cleanUp: () => void = runInNewContext('gc');

/** What is in use, in MB. */
function used(): number {
  cleanUp();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A megabyte, most of it a remark. */
const text = (title: string) =>
  `okrs for mill in 2026-Q4\nobjective flour "Bakers trust our flour" {\n  kr orders "${title}" from 10 to 20\n}\n${'// Ground on a stone of its own.\n'.repeat(32_000)}`;

// What is remembered of a title must not keep the text that it stands in: there is another one with each letter typed.
test('letters typed in a long text leave nothing behind', async () => {
  const uri = memoryUri('mill.okr');
  const workspace = createWorkspace(new MemoryHost({ 'mill.okr': text('Bakeries that order again') }), [memoryRoot]);
  await workspace.load();
  const type = async (from: number, to: number) => {
    for (let letter = from; letter < to; letter++) {
      workspace.set(uri, text(`Bakeries that order again in a month ${letter}`));
      workspace.quickFindings(uri);
      // Each letter comes in a turn of its own; what a weak reference points to stays until the end of its turn.
      await new Promise((next) => setImmediate(next));
    }
  };
  await type(0, 5);
  const before = used();
  await type(5, 45);
  expect(used() - before).toBeLessThan(20);
});
