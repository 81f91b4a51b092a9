import { Uri, type Webview } from 'vscode';

/** The folder a preview may load from, and nothing beside it. */
export function previewResources(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

/**
 * The preview's page: one script, one style sheet, no text of the user; the model comes by message. The policy lets
 * nothing else run or load.
 */
export function previewHtml(webview: Webview, extension: Uri): string {
  const resource = (name: string) => webview.asWebviewUri(Uri.joinPath(previewResources(extension), name));
  const nonce = createNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data:`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <link rel="stylesheet" href="${resource('preview.css')}">
  <title>OKR Preview</title>
</head>
<body>
  <div id="root" data-okr-preview></div>
  <script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}

/** A word nobody can guess, new for every page. */
function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
