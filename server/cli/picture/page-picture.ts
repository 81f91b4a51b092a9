import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserPipe } from './browser-pipe.ts';

/** Width of the page in CSS pixels, and how many pixels of the picture one of them is. */
const width = 1120;
const density = 2;
/** No browser draws higher pictures reliably. */
const highest = 16_000;

export type PictureResult = { ok: true; png: Buffer } | { ok: false };

/** How a page looks on a screen, whole, as a PNG. On a busy machine a browser may fail once, so it gets a second try. */
export async function pagePicture(browser: string, html: string): Promise<PictureResult> {
  const first = await tryPicture(browser, html);
  return first.ok ? first : tryPicture(browser, html);
}

async function tryPicture(browser: string, html: string): Promise<PictureResult> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-picture-'));
  const pipe = new BrowserPipe(browser, join(folder, 'profile'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    const png = await Promise.race([take(pipe, pathToFileURL(page).href), tooLate()]);
    return { ok: true, png };
  } catch {
    return { ok: false };
  } finally {
    await pipe.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function take(pipe: BrowserPipe, url: string): Promise<Buffer> {
  const { targetId } = await pipe.call<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.call<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const call = <Result>(method: string, params: object = {}) => pipe.call<Result>(method, params, sessionId);
  const size = (height: number) =>
    call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: density, mobile: false });
  await size(900);
  await call('Page.navigate', { url });
  // The page draws itself at once; two frames later it is on the screen.
  const { result } = await call<{ result: { value: number } }>('Runtime.evaluate', {
    expression: drawnHeight,
    awaitPromise: true,
  });
  const height = Math.min(highest / density, Math.ceil(result.value));
  await size(height);
  const { data } = await call<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

/** Runs in the page: waits until the view is drawn and answers how high it is. */
const drawnHeight = `new Promise((done) => {
  document.documentElement.classList.add('is-picture');
  const look = () => document.querySelector('.view')
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollHeight)))
    : setTimeout(look, 20);
  look();
})`;

function tooLate(): Promise<never> {
  return new Promise((_, failed) => {
    setTimeout(() => failed(new Error('no picture after half a minute')), 30_000).unref();
  });
}
