import { commands, type Disposable, env, Uri } from 'vscode';

/** Opens a web page in the browser, and nothing but web pages: addresses come from texts of others, too. */
export async function openPage(href: string): Promise<void> {
  const uri = Uri.parse(href, true);
  if (uri.scheme === 'https' || uri.scheme === 'http') await env.openExternal(uri);
}

/** `okr.openPage` is what "Why? Open the page about …" in the light bulb's menu runs. */
export function registerPages(): Disposable {
  return commands.registerCommand('okr.openPage', (href: unknown) =>
    typeof href === 'string' ? openPage(href) : undefined,
  );
}
