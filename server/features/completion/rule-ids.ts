import { CompletionItemKind } from 'vscode-languageserver-types';
import { rules } from '../../../language/rules/registry.ts';
import type { Cursor } from './cursor.ts';
import type { Proposal } from './proposal.ts';

/** The rules that a comment may turn off: behind `// okr-ignore` and `// okr-ignore-file`, up to the reason. */
export function ruleIdProposals(cursor: Cursor): Proposal[] {
  const said = /\/\/\s*okr-ignore(?:-file)?\s+((?:[\w-]+\s*,\s*)*)$/.exec(cursor.before);
  if (!said) return [];
  const listed = new Set((said[1] ?? '').split(/\s*,\s*/));
  return rules
    .filter((rule) => !listed.has(rule.id))
    .map((rule) => ({ label: rule.id, kind: CompletionItemKind.Reference, detail: rule.docs.summary }));
}
