import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { OkrModel } from '../../../language/model/okr-model.ts';
import { createWorkspace } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { generate } from '../../bench/generate.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';
import { Dice } from '../../support/soak/dice.ts';
import { questions } from '../../support/soak/questions.ts';

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

// Each time another objective is new, and the others are as they were read from texts before.
test('a long file that is written again and again on disk leaves none of its texts behind', async () => {
  const town = (number: number, word: string) =>
    `objective flour-${number} "Bakers in town ${number} ${word} our flour" {\n  kr orders "Orders that come again" from 1 to 2\n}\n`;
  const remarks = '// Ground on a stone of its own.\n'.repeat(32_000);
  const written = (trusting: number) => {
    const towns = Array.from({ length: 40 }, (_, number) => town(number, number < trusting ? 'trust' : 'know'));
    return `okrs for mill in 2026-Q4\n${towns.join('')}${remarks}`;
  };
  const host = new MemoryHost({ 'mill.okr': written(0) });
  const workspace = createWorkspace(host, [memoryRoot]);
  await workspace.load();
  const write = async (from: number, to: number) => {
    for (let towns = from; towns < to; towns++) {
      host.files.set('mill.okr', written(towns));
      await workspace.changedOnDisk([memoryUri('mill.okr')]);
    }
  };
  await write(1, 5);
  const before = used();
  await write(5, 40);
  expect(used() - before).toBeLessThan(12);
});

// Somebody works on one file after the other: what is kept of a file must not keep the workspace as it was then.
test('of the models before, few are left after edits of many files', async () => {
  const host = new MemoryHost(generate(24).files);
  const workspace = createWorkspace(host, [memoryRoot]);
  await workspace.load();
  const dice = new Dice(7);
  const models: WeakRef<OkrModel>[] = [];
  for (let step = 0; step < 60; step++) {
    await disturb(workspace, host, step);
    workspace.findings();
    for (const uri of [1, 2, 3].flatMap(() => dice.one(workspace.uris()) ?? [])) {
      workspace.quickFindings(uri);
      questions(workspace, uri, dice);
    }
    models.push(new WeakRef(workspace.model()));
    await new Promise((next) => setImmediate(next));
  }
  cleanUp();
  expect(models.filter((model) => model.deref()).length).toBeLessThan(4);
});

/** Another title in one file or another; every now and then a file comes or goes. */
async function disturb(workspace: Workspace, host: MemoryHost, step: number): Promise<void> {
  const paths = [...host.files.keys()].filter((path) => path.startsWith('teams/'));
  const path = paths[(step * 7) % paths.length] ?? '';
  const uri = memoryUri(path);
  const text = host.files.get(path) ?? '';
  if (step % 3 > 0) workspace.set(uri, workspace.text(uri).replace('"', `"Step ${step}, `), false);
  else if (step % 2 > 0) {
    const other = `moved/${step}.okr`;
    host.files.set(other, text);
    await workspace.changedOnDisk([memoryUri(other)]);
  } else {
    host.files.delete(path);
    await workspace.changedOnDisk([uri]);
  }
}
