import type { PreviewScope } from '../../../language/protocol/preview.ts';
import type { PreviewSubject } from './preview-panel.ts';

/** Reads what a webview kept across a reload; it may come from another version, so nothing in it is taken for granted. */
export function readSubject(state: unknown): PreviewSubject | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { uri, scope, locked } = state as Record<string, unknown>;
  if (typeof uri !== 'string' || uri === '') return undefined;
  const read = readScope(scope);
  return { uri, locked: locked === true, ...(read ? { scope: read } : {}) };
}

function readScope(scope: unknown): PreviewScope | undefined {
  if (typeof scope !== 'object' || scope === null) return undefined;
  const { file, team, below, compare, cycle } = scope as Record<string, unknown>;
  return {
    ...(typeof file === 'string' ? { file } : {}),
    ...(typeof team === 'string' ? { team } : {}),
    ...(below === true ? { below } : {}),
    ...(compare === true ? { compare } : {}),
    ...(typeof cycle === 'string' ? { cycle } : {}),
  };
}
