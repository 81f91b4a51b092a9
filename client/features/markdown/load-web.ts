import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { MarkdownRenderer } from '../../../language/protocol/markdown.ts';
import type { LoadRenderer } from './markdown-preview.ts';

/** In a browser the bundle comes from where the extension's own script came from, and is run as VS Code runs that one. */
export function loadFromWeb(context: ExtensionContext): LoadRenderer {
  return async () => {
    const script = await textOf(Uri.joinPath(context.extensionUri, 'dist', 'markdown.cjs'));
    const module = { exports: {} as { default?: MarkdownRenderer } };
    new Function('module', 'exports', script)(module, module.exports);
    if (!module.exports.default) throw new Error('dist/markdown.cjs is not what it should be.');
    return module.exports.default;
  };
}

async function textOf(script: Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return (await fetch(script.toString(true))).text();
  return new TextDecoder().decode(await workspace.fs.readFile(script));
}
