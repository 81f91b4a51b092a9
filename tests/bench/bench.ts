import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { complete } from '../../server/features/completion/complete.ts';
import { hover } from '../../server/features/hover/hover.ts';
import { createWorkspace } from '../../server/services.ts';
import type { Workspace } from '../../server/workspace/workspace.ts';
import { built } from '../support/lsp/built.ts';
import { type LspClient, openWorkspace } from '../support/lsp/client.ts';
import { EditedText } from '../support/lsp/document.ts';
import { Folder } from '../support/lsp/folder.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';
import { contradictions } from './contradictions.ts';
import { type Generated, generate } from './generate.ts';
import { measure, once, summary, type Times } from './measure.ts';
import { type Row, table } from './table.ts';

/**
 * How fast the tool is, and how that grows with the workspace: `npm run bench`, or `npm run bench -- --quick`; `--large`
 * adds three thousand files.
 * Single numbers depend on the machine; the ratios beside them say whether something grows faster than the workspace.
 */
const quick = process.argv.includes('--quick');
const sizes = [10, 100, ...(quick ? [] : [1000]), ...(process.argv.includes('--large') ? [3000] : [])];
const rounds = quick ? 10 : 30;

/** Figures by what was measured: the same for every size, so that they stand side by side. */
type Figures = [what: string, unit: string, value: Times][];

/** Two keystrokes: a letter in a title, a digit in a target. */
const edits: Record<string, (text: string, round: number) => string> = {
  title: (text, round) => text.replace('"People', `"People ${'x'.repeat((round % 9) + 1)}`),
  number: (text, round) =>
    text.replace(/ to (\$?)(\d+)/, (_, sign, target) => ` to ${sign}${target}.${(round % 9) + 1}`),
};

async function inProcess(generated: Generated): Promise<Figures> {
  const host = new MemoryHost(generated.files);
  host.day = '2026-11-10';
  const workspace = createWorkspace(host, [memoryRoot]);
  const bytes = [...generated.files.values()].reduce((sum, text) => sum + text.length, 0);
  const load = await once(() => workspace.load());
  const first = await once(() => workspace.findings());
  return [
    ['read and parse all files', 'ms', load],
    ['parsed a second', 'MB', { median: bytes / 1000 / load.median }],
    ['then all findings, the first time', 'ms', first],
    ['memory then in use', 'MB', { median: process.memoryUsage().heapUsed / 1e6 }],
    ...keystrokes(workspace, generated),
    ...questions(workspace, generated),
  ];
}

function keystrokes(workspace: Workspace, { files, mostReferenced, middle, leaf }: Generated): Figures {
  const figures: Figures = [];
  for (const [role, path] of Object.entries({ 'most referenced': mostReferenced, middle, leaf })) {
    const text = files.get(path) ?? '';
    const uri = memoryUri(path);
    for (const [what, edit] of Object.entries(edits)) {
      const before = process.cpuUsage();
      const own = measure(rounds, (round) => {
        workspace.set(uri, edit(text, round));
        workspace.quickFindings(uri);
      });
      const { user, system } = process.cpuUsage(before);
      // The rounds to warm up have run, too.
      const processor = (user + system) / 1000 / (rounds + Math.min(3, rounds));
      const all = measure(rounds, (round) => {
        workspace.set(uri, edit(text, round + 1));
        workspace.findings();
      });
      const name = `${what} in the ${role} file`;
      figures.push(
        [`${name}: own findings`, 'ms', own],
        [`${name}: processor for them`, 'ms', { median: processor }],
        [`${name}: all findings`, 'ms', all],
      );
    }
    workspace.set(uri, text);
  }
  return figures;
}

function questions(workspace: Workspace, { files, middle }: Generated): Figures {
  const uri = memoryUri(middle);
  const text = new EditedText(uri, files.get(middle) ?? '');
  const name = text.at('supports orchard.year-|1');
  const word = text.at('measures share-|');
  workspace.findings();
  return [
    ['completion of a name', 'ms', measure(rounds, () => complete(workspace, uri, name, { snippets: true }))],
    ['completion of a KPI', 'ms', measure(rounds, () => complete(workspace, uri, word, { snippets: true }))],
    ['hover over a name', 'ms', measure(rounds, () => hover(workspace, uri, name))],
  ];
}

async function asPrograms(generated: Generated): Promise<Figures> {
  const okr = await built('okr.cjs');
  await built('server.cjs');
  const opening: number[] = [];
  const typing: number[] = [];
  const checking: number[] = [];
  for (let time = 0; time < (quick ? 2 : 5); time++) {
    const folder = new Folder(Object.fromEntries(generated.files));
    const arguments_ = [okr, 'check', folder.path, '--format', 'json'];
    const check = () => promisify(execFile)(process.execPath, arguments_, { maxBuffer: 1e9 });
    checking.push((await once(check)).median);
    const started = performance.now();
    await using client = await openWorkspace({}, { folders: [folder] });
    await client.when('the first findings', () => client.publications > 0);
    opening.push(performance.now() - started);
    typing.push(...(await typeInto(client, generated)));
  }
  return [
    ['server started to first findings', 'ms', summary(opening)],
    ['a letter sent to its findings received', 'ms', summary(typing)],
    ['okr check', 'ms', summary(checking)],
  ];
}

/** Breaks a line and mends it again, as typing does, and waits each time for the finding to come or go. */
async function typeInto(client: LspClient, { middle }: Generated): Promise<number[]> {
  const document = client.open(middle);
  const taken: number[] = [];
  for (let round = 0; round < 6; round++) {
    const broken = round % 2 === 0;
    const publications = client.publications;
    const started = performance.now();
    if (broken)
      client.type(document, 'kr calm "Complaints a week in street 1"', 'kr calm "Complaints a week in street 1');
    else client.type(document, 'kr calm "Complaints a week in street 1', 'kr calm "Complaints a week in street 1"');
    await client.when('findings', () => client.publications > publications);
    taken.push(performance.now() - started);
  }
  return taken;
}

async function compare(title: string, figuresOf: (generated: Generated) => Promise<Figures>): Promise<void> {
  const columns: Figures[] = [];
  for (const size of sizes) columns.push(await figuresOf(generate(size)));
  const rows = (columns[0] ?? []).map(([what, unit], index): Row => {
    return { what, unit, values: columns.map((column) => column[index]?.[2]) };
  });
  console.log(table(title, sizes, rows));
}

console.log(`Node ${process.version}; medians, in brackets the 95th percentile, of ${rounds} rounds.\n`);
await compare('Inside the server', inProcess);
await compare('As programs, with files on disk', asPrograms);
for (const [what, { median, p95 }] of await contradictions(rounds))
  console.log(`${what}: ${median.toFixed(1)} ms${p95 === undefined ? '' : ` (${p95.toFixed(1)})`}`);
