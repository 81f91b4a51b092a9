import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserPipe } from './browser-pipe.ts';

/** Width of the page in CSS pixels, and how many pixels of the picture one of them is, unless it becomes too high. */
const width = 1120;
const density = 2;
/** No browser draws higher pictures reliably; the page is cut there. */
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
  const size = (height: number, deviceScaleFactor = density) =>
    call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  await size(900);
  await call('Page.navigate', { url });
  const height = await preparedHeight(call);
  await size(height, Math.max(1, Math.min(density, highest / height)));
  const { data } = await call<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

type Call = <Result>(method: string, params?: object) => Promise<Result>;

/** Asks the page to make itself ready for a picture. While it is being opened, what asks is lost with what was there before. */
async function preparedHeight(call: Call): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    try {
      const { result } = await call<{ result: { value: number } }>('Runtime.evaluate', {
        expression: prepared,
        awaitPromise: true,
      });
      return result.value;
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Runs in the page, which answers how high it is once everything is drawn (client/webview/picture). */
const prepared = `new Promise((done) => {
  const answer = () => {
    const { picture } = document.documentElement.dataset;
    if (picture) done(Number(picture));
    else requestAnimationFrame(answer);
  };
  const ask = () => {
    if (document.readyState !== 'complete' || !document.getElementById('root')) return setTimeout(ask, 20);
    document.dispatchEvent(new Event('okr-picture'));
    answer();
  };
  ask();
})`;

function tooLate(): Promise<never> {
  return new Promise((_, failed) => {
    setTimeout(() => failed(new Error('no picture after half a minute')), 30_000).unref();
  });
}
