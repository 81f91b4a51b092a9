import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../language/model/finding.ts';
import { activeRules, type Level, levels } from '../../language/rules/config.ts';
import { levelChange, newConfig } from '../../language/rules/config-change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticOf } from './diagnostics.ts';

const titles: Record<Level, (rule: string) => string> = {
  off: (rule) => `Switch ${rule} off for this workspace`,
  hint: (rule) => `Make ${rule} a hint in this workspace`,
  info: (rule) => `Make ${rule} an information in this workspace`,
  warning: (rule) => `Make ${rule} a warning in this workspace`,
  error: (rule) => `Make ${rule} an error in this workspace`,
};

/** One action for each other level that a rule could have in the whole workspace: they edit or start `okr.config.json`. */
export function severityActions(finding: Finding, workspace: Workspace, createsFiles: boolean): CodeAction[] {
  const active = activeRules(workspace.config).find(({ rule }) => rule.id === finding.code);
  if (!active) return [];
  return levels.flatMap((level): CodeAction[] => {
    if (level === active.severity) return [];
    const edit = editFor(active.rule.id, level, workspace, createsFiles);
    if (!edit) return [];
    return [
      {
        title: titles[level](active.rule.id),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding)],
        edit,
      },
    ];
  });
}

function editFor(rule: string, level: Level, workspace: Workspace, createsFiles: boolean): WorkspaceEdit | undefined {
  const { uri, text } = workspace.configFile ?? {};
  if (uri === undefined) return undefined;
  if (text !== undefined) {
    const changes = levelChange(text, rule, level);
    return changes && { changes: { [uri]: changes } };
  }
  if (!createsFiles) return undefined;
  const top = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: top, end: top }, newText: newConfig(rule, level) }],
      },
    ],
  };
}
