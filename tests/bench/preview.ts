import { fileURLToPath } from 'node:url';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { PreviewUpdate } from '../../language/protocol/preview-update.ts';
import { Views } from '../../server/preview/views.ts';
import { createWorkspaces } from '../../server/services.ts';
import type { Workspaces } from '../../server/workspace/workspaces.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../support/memory-host.ts';
import { servePreview } from '../support/preview/page.ts';
import { PreviewPlayer } from '../support/preview/player.ts';
import { launchBrowser } from '../support/vscode/browser.ts';
import { generate } from './generate.ts';
import { summary, type Times } from './measure.ts';

/**
 * How long the preview takes from a typed letter to its card, and how it scrolls and searches: `node tests/bench/preview.ts`,
 * `--quick` for fewer rounds and without the largest. Needs `dist/`. Processor time counts; what a clock says depends on
 * what else the machine does.
 */
const quick = process.argv.includes('--quick');
const rounds = quick ? 12 : 40;
/** Files, with some three objectives each. */
const sizes = quick ? [34, 170] : [34, 170, 1670];

type Figures = [what: string, value: Times | number][];

const site = await servePreview(fileURLToPath(new URL('../../dist', import.meta.url)));
const browser = await launchBrowser();
for (const size of sizes) {
  const generated = generate(size);
  const workspaces = createWorkspaces(() => {
    const host = new MemoryHost(generated.files);
    host.day = '2026-11-10';
    return host;
  }, [memoryRoot]);
  await workspaces.load();
  workspaces.findings();
  const uri = memoryUri(generated.leaf);
  const text = generated.files.get(generated.leaf) ?? '';
  const views = new Views(workspaces);
  const first = views.update({ uri, scope: {} });
  if (!('model' in first)) throw new Error('The first view is whole.');
  const edited: number[] = [];
  const processor: number[] = [];
  const patches: PreviewUpdate[] = [];
  let known = first.stamp;
  for (let round = 0; round < rounds; round++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    workspaces.of(uri).set(uri, text.replace('"People', `"People ${'x'.repeat((round % 9) + 1)}`));
    const update = views.update({ uri, scope: {}, known, view: 'scorecard' });
    edited.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    processor.push((user + system) / 1000);
    known = update.stamp;
    patches.push(update);
  }
  const bytes = patches.map((patch) => JSON.stringify(patch).length / 1000);
  print(first.model.objectives.length, [
    ['a letter typed: patch made, on the clock, ms', summary(edited)],
    ['the same, processor, ms', summary(processor)],
    ['every view after a letter, processor, ms', everyView(workspaces, views, generated.leaf, text)],
    ['size of the patch, kB', summary(bytes)],
    ['size of the whole, kB', JSON.stringify(first.model).length / 1000],
    ...(await inBrowser(first.model, first.stamp, patches)),
  ]);
}
await browser.close();
await site.close();

/** What an idle moment costs: all tabs at once. */
function everyView(workspaces: Workspaces, views: Views, leaf: string, text: string): Times {
  const uri = memoryUri(leaf);
  const taken: number[] = [];
  let { stamp } = views.update({ uri, scope: {} });
  for (let round = 0; round < rounds / 2; round++) {
    workspaces.of(uri).set(uri, text.replace('"People', `"People ${'y'.repeat((round % 9) + 1)}`));
    const cpu = process.cpuUsage();
    ({ stamp } = views.update({ uri, scope: {}, known: stamp }));
    const { user, system } = process.cpuUsage(cpu);
    taken.push((user + system) / 1000);
  }
  return summary(taken);
}

async function inBrowser(model: PreviewModel, stamp: string, patches: PreviewUpdate[]): Promise<Figures> {
  await using player = await PreviewPlayer.open(browser, site, { width: 900 });
  const { page } = player;
  const timed = (messages: unknown[]) =>
    page.evaluate(
      async (texts) => {
        const taken: number[] = [];
        for (const text of texts) {
          const start = performance.now();
          window.postMessage(JSON.parse(text));
          // The next frame but one is after what was drawn.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          taken.push(performance.now() - start);
        }
        return taken;
      },
      messages.map((message) => JSON.stringify(message)),
    );
  const [whole = 0] = await timed([{ type: 'model', model, stamp }]);
  const patched = await timed(patches.map((patch) => ({ type: 'patch', ...patch })));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const frames = await page.evaluate(async () => {
    const taken: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 90; step++) {
      window.scrollBy(0, 400);
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      taken.push(now - last);
      last = now;
    }
    return taken;
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press('/');
  const search = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const taken: number[] = [];
    for (const query of ['s', 'st', 'str', 'street', 'street 1', 'street 12', 'nothing like it', '']) {
      const start = performance.now();
      if (box) box.value = query;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      taken.push(performance.now() - start);
    }
    return taken;
  });
  if (player.complaints.length > 0) throw new Error(player.complaints.join('\n'));
  return [
    ['the whole view drawn, ms', whole],
    ['a patch drawn (two frames at least), ms', summary(patched)],
    ['elements on the page', elements],
    ['a frame while scrolling, ms', summary(frames)],
    ['a letter in the search, ms', { ...summary(search), p95: Math.max(...search) }],
  ];
}

function print(objectives: number, figures: Figures): void {
  console.log(`\n${objectives} objectives`);
  for (const [what, value] of figures) {
    const { median, p95 } = typeof value === 'number' ? { median: value, p95: undefined } : value;
    console.log(
      `  ${what.padEnd(48)} ${median.toFixed(0).padStart(7)}${p95 === undefined ? '' : `   p95 ${p95.toFixed(0)}`}`,
    );
  }
}
