import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../vscode/browser.ts';
import { extensionRoot } from '../vscode/workspace.ts';
import { type PreviewSite, servePreview } from './page.ts';
import { type OpenOptions, PreviewPlayer } from './player.ts';

/** Previews by themselves for the tests of one file, in a browser that is there from the first of them to the last. */
export interface PreviewPages {
  open(options?: OpenOptions): Promise<PreviewPlayer>;
  browser(): Browser;
  /** The text of a file of the build: `preview.css`. */
  built(name: string): string;
  /** Where a picture to be looked at is kept, by its name. */
  shot(name: string): string;
}

/** @param folder below `tests/e2e/shots`, for the pictures */
export function previewPages(folder: string): PreviewPages {
  const dist = join(extensionRoot, 'dist');
  const shots = join(extensionRoot, 'tests', 'e2e', 'shots', folder);
  let browser: Browser;
  let site: PreviewSite;
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    site = await servePreview(dist);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    open: (options) => PreviewPlayer.open(browser, site, options),
    browser: () => browser,
    built: (name) => readFileSync(join(dist, name), 'utf8'),
    shot: (name) => join(shots, `${name}.png`),
  };
}
