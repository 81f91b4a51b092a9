import type { Position } from '../../language/model/place.ts';
import { createWorkspace } from '../../server/services.ts';
import type { Host } from '../../server/workspace/host.ts';
import type { Workspace } from '../../server/workspace/workspace.ts';

/** A workspace of texts in memory, and where the cursor is in it. */
export interface AtCursor {
  workspace: Workspace;
  uri: string;
  position: Position;
}

export const rootUri = 'file:///w';

/** A host over texts in memory, as of a day in the middle of 2026-Q4. */
export function memoryHost(files: Record<string, string>, today = '2026-11-22'): Host {
  const byUri = new Map(Object.entries(files).map(([path, text]) => [`${rootUri}/${path}`, text]));
  return {
    list: async () => ({ files: [...byUri.keys()].filter((uri) => uri.endsWith('.okr')), nested: [] }),
    readFile: async (uri) => {
      const text = byUri.get(uri);
      return text === undefined ? { ok: false, message: 'There is no such file.', missing: true } : { ok: true, text };
    },
    hasFile: async (uri) => byUri.has(uri),
    today: () => today,
  };
}

/**
 * A workspace from texts by path. One of them has the cursor, written `|`; a text alone is `a.okr`. A `|` that is not
 * the cursor does not occur in the language outside of texts.
 */
export async function atCursor(texts: string | Record<string, string>, today?: string): Promise<AtCursor> {
  const files = typeof texts === 'string' ? { 'a.okr': texts } : texts;
  let uri = '';
  let position: Position | undefined;
  const clean: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const at = text.indexOf('|');
    clean[path] = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
    if (at < 0) continue;
    const before = text.slice(0, at).split('\n');
    uri = `${rootUri}/${path}`;
    position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
  if (!position) throw new Error('No text has a cursor');
  const workspace = createWorkspace(memoryHost(clean, today), [rootUri]);
  await workspace.load();
  return { workspace, uri, position };
}
