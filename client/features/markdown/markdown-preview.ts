import { commands } from 'vscode';
import type { MarkdownRenderer } from '../../../language/protocol/markdown.ts';

/** Fetches `dist/markdown.cjs`; at once where a file can be loaded at once. */
export type LoadRenderer = () => MarkdownRenderer | Promise<MarkdownRenderer>;

/** The little that is asked of markdown-it, which VS Code's Markdown preview hands to its extensions. */
export interface MarkdownIt {
  renderer: { rules: { fence?: Fence } };
}
type Fence = (tokens: readonly Token[], index: number, ...rest: unknown[]) => string;
interface Token {
  info: string;
  content: string;
}

/**
 * Lets VS Code's own Markdown preview draw ```okr blocks as scorecards, with their text folded below. Nothing is loaded
 * before the first such block; where that takes its time, the text is shown until then.
 */
export function okrInMarkdown(load: LoadRenderer): (md: MarkdownIt) => MarkdownIt {
  let renderer: MarkdownRenderer | undefined;
  let asked = false;

  const render = (source: string): string | undefined => {
    if (!asked) {
      asked = true;
      const loaded = load();
      if (!(loaded instanceof Promise)) renderer = loaded;
      else {
        void loaded.then((found) => {
          renderer = found;
          return commands.executeCommand('markdown.preview.refresh');
        });
      }
    }
    return renderer?.renderOkr(source, today());
  };

  return (md) => {
    const fence = md.renderer.rules.fence;
    if (!fence) return md;
    md.renderer.rules.fence = (tokens, index, ...rest) => {
      const text = fence(tokens, index, ...rest);
      const token = tokens[index];
      if (token?.info.trim().split(/\s+/)[0] !== 'okr') return text;
      // A Markdown preview must come up whatever a block makes of us.
      try {
        const scorecard = render(token.content);
        if (scorecard === undefined) return text;
        return `${scorecard}<details class="okr-source"><summary>Text</summary>${text}</details>`;
      } catch {
        return text;
      }
    };
    return md;
  };
}

/** The day it is here: `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
