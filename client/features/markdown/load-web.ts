import type { ExtensionContext } from 'vscode';
import type { MarkdownRenderer } from '../../../language/protocol/markdown.ts';
import { bundledText } from '../../infrastructure/bundled.ts';
import type { LoadRenderer } from './markdown-preview.ts';

/** In a browser the bundle is run as VS Code runs the extension's own script. */
export function loadFromWeb(context: ExtensionContext): LoadRenderer {
  return async () => {
    const script = await bundledText(context.extensionUri, 'markdown.cjs');
    const module = { exports: {} as { default?: MarkdownRenderer } };
    new Function('module', 'exports', script)(module, module.exports);
    if (!module.exports.default) throw new Error('dist/markdown.cjs is not what it should be.');
    return module.exports.default;
  };
}
