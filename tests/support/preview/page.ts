import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { EmbeddedModelId } from '../../../language/protocol/webview.ts';
import { asStyle, type Theme } from './themes.ts';

const nonce = 'r4nd0mF0rTests';

/** The strictest policy the page has to live with. */
export const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; img-src data:`;

/** How a page is opened: in an editor that is played, or by itself with its model inside. */
export interface Setting {
  theme: Theme;
  /** Given: an exported page that holds it, or damaged text in its place. Absent: a page in an editor. */
  embedded?: PreviewModel | 'damaged';
}

export interface PreviewSite {
  /** The address of a page in this setting. */
  address(setting: Setting): string;
  close(): Promise<void>;
}

/** Serves the built preview on this machine, with the policy as a header so that nothing can slip past it. */
export async function servePreview(folder: string): Promise<PreviewSite> {
  const settings: Setting[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const reply = async () => {
      if (path === '/preview.css') return { type: 'text/css', body: await readFile(`${folder}/preview.css`) };
      if (path === '/preview.js') return { type: 'text/javascript', body: await readFile(`${folder}/preview.js`) };
      const setting = settings[Number(path.split('/').at(-1))];
      if (path.startsWith('/theme/') && setting) return { type: 'text/css', body: asStyle(setting.theme) };
      if (path.startsWith('/host/')) return { type: 'text/javascript', body: playedEditor };
      return setting && { type: 'text/html', body: html(settings.indexOf(setting), setting) };
    };
    reply().then((found) => {
      response.writeHead(found ? 200 : 404, {
        'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': policy,
      });
      response.end(found?.body);
    });
  });
  const port = await listening(server);
  return {
    address(setting) {
      settings.push(setting);
      return `http://127.0.0.1:${port}/page/${settings.length - 1}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Plays VS Code's side: keeps what the page posts, and its state over a reload. */
const playedEditor = `
  window.posted = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.posted.push(structuredClone(message)),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

function html(index: number, { theme, embedded }: Setting): string {
  const data = (embedded === 'damaged' ? '{' : JSON.stringify(embedded ?? null)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en"${embedded ? ' class="standalone"' : ''}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>OKR preview</title>
  <link rel="stylesheet" href="/preview.css">
  ${embedded ? '' : `<link rel="stylesheet" href="/theme/${index}">`}
</head>
<body${embedded ? '' : ` class="${theme.bodyClass}"`}>
  <div id="root"></div>
  ${
    embedded
      ? `<script type="application/json" id="${EmbeddedModelId}" nonce="${nonce}">${data}</script>`
      : `<script src="/host/editor.js" nonce="${nonce}"></script>`
  }
  <script src="/preview.js" nonce="${nonce}"></script>
</body>
</html>`;
}
