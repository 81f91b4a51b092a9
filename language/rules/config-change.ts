import { applyEdits, modify, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../model/place.ts';
import type { Level } from './config.ts';
import { rangeAt } from './text-positions.ts';

/** The configuration of a workspace that has none but this: one rule with its level. */
export function newConfig(rule: string, level: Level): string {
  return `${JSON.stringify({ rules: { [rule]: level } }, undefined, 2)}\n`;
}

/**
 * The edits of `okr.config.json` that give a rule another level; comments, layout and the rule's options stay. Undefined
 * for a text that is not valid: an edit could make it worse.
 */
export function levelChange(text: string, rule: string, level: Level): { range: Range; newText: string }[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const rules = member(root, 'rules');
  if (rules && rules.type !== 'object') return undefined;
  const setting = rules && member(rules, rule);
  const path = setting?.type === 'object' ? ['rules', rule, 'severity'] : ['rules', rule];
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  const edits = modify(text, path, level, {
    formattingOptions: {
      insertSpaces: !indent.startsWith('\t'),
      tabSize: indent.startsWith('\t') ? 1 : indent.length,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
  });
  const after: ParseError[] = [];
  parseTree(applyEdits(text, edits), after, { allowTrailingComma: true });
  if (after.length > 0) return undefined;
  return edits.map(({ offset, length, content }) => ({ range: rangeAt(text, offset, length), newText: content }));
}

type Node = NonNullable<ReturnType<typeof parseTree>>;

function member(node: Node, name: string): Node | undefined {
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}
