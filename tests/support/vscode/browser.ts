import { type Browser, chromium } from 'playwright-core';
import { ensureChromium } from '../../../.ci/chromium.mjs';

/**
 * Starts headless Chromium for tests. The flags keep it from asking hosts outside this machine, which a closed
 * network refuses one by one.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Containers give little shared memory.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  });
}
