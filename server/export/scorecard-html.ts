import type { ExportTheme } from '../../language/protocol/export.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import { EmbeddedModelId, type PreviewView } from '../../language/protocol/webview.ts';

export interface ScorecardPage {
  model: PreviewModel;
  /** The view it opens with. */
  view?: PreviewView;
  /** Left out: as the reader's system has it. */
  theme?: ExportTheme;
  /** The preview's script and styles, whole: the page needs nothing else. */
  script: string;
  styles: string;
}

/**
 * The scorecard as one file that needs no server, no network and no other file. Its content policy lets exactly this
 * script and these styles run (by their hashes) and nothing else, whatever the texts in the model say.
 */
export async function scorecardHtml({ model, view, theme, script, styles }: ScorecardPage): Promise<string> {
  const inlineScript = withoutEndTag(script, 'script');
  const inlineStyles = withoutEndTag(styles, 'style');
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(inlineScript)}'`,
    `style-src '${await hashOf(inlineStyles)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = `${model.header.team}, ${model.header.cycle}: scorecard`;
  return `<!doctype html>
<html lang="en"${view ? ` data-view="${view}"` : ''}${theme ? ` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${inlineStyles}</style>
</head>
<body class="okr-page">
<div id="root"></div>
<noscript>This scorecard is drawn by a script inside this file. Open it in a browser that runs scripts.</noscript>
<script type="application/json" id="${EmbeddedModelId}">${jsonInScript(model)}</script>
<script>${inlineScript}</script>
</body>
</html>
`;
}

/** JSON that cannot end its script element or begin a comment: every `<` is written as an escape. */
function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** A source of ours that says `</script` would end its element early; in strings and styles `<\/` means the same. */
function withoutEndTag(source: string, element: 'script' | 'style'): string {
  return source.replace(new RegExp(`</(?=${element})`, 'gi'), '<\\/');
}

/** The hash a content policy names a source by; from the platform, as this runs in browsers too. */
async function hashOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
