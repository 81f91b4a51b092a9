import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../export/preview-assets.ts';

/** The version of the tool, as in the package it came in. */
export function version(): string {
  const text = readFileSync(join(distFolder(), '..', 'package.json'), 'utf8');
  const { version: found } = JSON.parse(text) as { version: string };
  return found;
}
