import { createRequire } from 'node:module';
import type { ExtensionContext } from 'vscode';
import type { MarkdownRenderer } from '../../../language/protocol/markdown.ts';
import type { LoadRenderer } from './markdown-preview.ts';

/** On a machine with a disk the bundle is there at once. */
export function loadFromDisk(context: ExtensionContext): LoadRenderer {
  return () => {
    const path = context.asAbsolutePath('dist/markdown.cjs');
    return (createRequire(path)(path) as { default: MarkdownRenderer }).default;
  };
}
