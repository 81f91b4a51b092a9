import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '../../language/model/finding.ts';
import { type ChangeLevelChoice, ChangeLevelCommand } from '../../language/protocol/rule-level.ts';
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

export interface SeverityAbilities {
  /** The editor can make a new file as part of an edit. */
  createsFiles: boolean;
  /** The client has the command that lets a level be picked. */
  picksLevel: boolean;
}

/**
 * How serious a rule is in the whole workspace, changed in `okr.config.json`: one action that opens a picker where the
 * editor has one, else one action for each other level.
 */
export function severityActions(finding: Finding, workspace: Workspace, abilities: SeverityAbilities): CodeAction[] {
  const active = activeRules(workspace.config).find(({ rule }) => rule.id === finding.code);
  if (!active) return [];
  const { rule, severity } = active;
  const others = levels.flatMap((level) => {
    const edit = level === severity ? undefined : levelEdit(rule.id, level, workspace, abilities.createsFiles);
    return edit ? [{ level, edit }] : [];
  });
  const about = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding)] };
  if (!abilities.picksLevel || others.length === 0) {
    return others.map(({ level, edit }) => ({ title: titles[level](rule.id), ...about, edit }));
  }
  const title = `Change how serious ${rule.id} is…`;
  const choice: ChangeLevelChoice = { uri: finding.place.uri, rule: rule.id, level: severity };
  return [{ title, ...about, command: { title, command: ChangeLevelCommand, arguments: [choice] } }];
}

/** The edit that gives a rule a level; undefined where the configuration cannot be read, or not be made. */
export function levelEdit(
  rule: string,
  level: Level,
  workspace: Workspace,
  createsFiles: boolean,
): WorkspaceEdit | undefined {
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
