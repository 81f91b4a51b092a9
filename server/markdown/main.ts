import type { MarkdownRenderer } from '../../language/protocol/markdown.ts';
import { renderOkr } from './render-okr.ts';

/** The bundle by itself, without server or connection: see `MarkdownRenderer`. */
const renderer: MarkdownRenderer = { renderOkr };

export default renderer;
