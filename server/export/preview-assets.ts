import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PreviewAssets {
  script: string;
  styles: string;
}

/** The built preview, to put into a page of its own; undefined where it has not been built. */
export async function readPreviewAssets(): Promise<PreviewAssets | undefined> {
  const folder = distFolder();
  try {
    const [script, styles] = await Promise.all(
      ['preview.js', 'preview.css'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return script === undefined || styles === undefined ? undefined : { script, styles };
  } catch {
    return undefined;
  }
}

/** The folder of everything that is built. Bundles stand beside the preview in dist/; the sources are two folders below the root. */
export function distFolder(): string {
  if (typeof __dirname === 'string') return __dirname;
  return fileURLToPath(new URL('../../dist', import.meta.url));
}
