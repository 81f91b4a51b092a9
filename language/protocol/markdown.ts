/**
 * What `dist/markdown.cjs` offers to whoever loads it: a block of OKRs in a Markdown text as a scorecard that stands
 * still. The client loads it when the first such block is to be drawn, and asks no server.
 */
export interface MarkdownRenderer {
  /**
   * HTML without scripts, links or styles; undefined where the block has nothing a scorecard could show.
   *
   * @param today the day as of which it is drawn, `2026-11-22`
   */
  renderOkr(text: string, today: string): string | undefined;
}
