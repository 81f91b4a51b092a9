import { linkedExtension } from '../../../.ci/linked-extension.mjs';

/**
 * The extension under development with its web entry alone: VS Code runs it in its web worker. (A window has a switch for
 * this, `extensionDevelopmentKind`, which VS Code 1.139 reads and then forgets.)
 *
 * @param folder where to make it
 */
export function webExtension(folder: string): string {
  return linkedExtension(folder, ({ main: _, ...rest }) => ({ ...rest, extensionKind: ['web'] }));
}
