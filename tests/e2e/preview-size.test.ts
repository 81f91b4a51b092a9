import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build } from '../../.ci/build.mjs';

/** What an editor loads when a preview is opened, in bytes, compressed. */
const limit = 350_000;

test('the preview is small enough to open at once', async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'preview-'));
  try {
    for (const only of ['preview.js', 'preview.css']) await build({ minify: true, only, outdir });
    const sizes = ['preview.js', 'preview.css'].map((name) => gzipSync(readFileSync(join(outdir, name))).length);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    console.log(`The preview is ${(size / 1000).toFixed(1)} kB compressed.`);
    expect(size).toBeLessThan(limit);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});
