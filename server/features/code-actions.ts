import {
  type CodeAction,
  CodeActionKind,
  type Range as LspRange,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { entitiesOf } from '../../language/model/file-model.ts';
import type { Finding, Fix } from '../../language/model/finding.ts';
import { comparePositions, type Range } from '../../language/model/place.ts';
import { assessKpiOf } from '../../language/rules/assessments.ts';
import { speaksEnglish } from '../../language/rules/config.ts';
import { declareInferred } from '../../language/rules/declare-inferred.ts';
import { docsUrl } from '../../language/rules/docs-url.ts';
import { safeFixes } from '../../language/rules/safe-fixes.ts';
import { unreadThings } from '../../language/rules/unread.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { convertActions } from './convert-actions.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type SeverityAbilities, severityActions } from './severity-actions.ts';

export interface FixAbilities {
  /** The editor can put the cursor into the stops of an inserted text. */
  snippets: boolean;
}

export interface ActionAbilities extends FixAbilities, SeverityAbilities {}

/** What can be done at a range: the fixes of its findings, a declaration of what was inferred, every safe fix of the file. */
export function codeActions(
  workspace: Workspace,
  uri: string,
  range: LspRange,
  only: string[] | undefined,
  abilities: ActionAbilities,
): CodeAction[] {
  const wants = (kind: string) => !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const here = workspace.findingsAtHandOf(uri);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const touched = here.filter((finding) => touch(finding.place.range, range));
    actions.push(...convertActions(workspace, uri, touched));
    for (const finding of touched) {
      for (const fix of finding.fixes) actions.push(fixAction(finding, fix, abilities));
      actions.push(pageAction(finding));
    }
    const first = new Map(touched.map((finding) => [finding.code, finding]));
    for (const finding of first.values()) actions.push(...severityActions(finding, workspace, abilities));
  }
  if (wants(CodeActionKind.RefactorRewrite)) actions.push(...declarations(workspace, uri, range));
  const fixAll = `${CodeActionKind.SourceFixAll}.okr`;
  if (wants(fixAll)) {
    const changes: TextEdit[] = safeFixes(here).flatMap(({ fix }) =>
      fix.changes.map(({ range, newText }) => ({ range, newText })),
    );
    if (changes.length > 0) {
      actions.push({ title: 'Apply every safe fix in this file', kind: fixAll, edit: { changes: { [uri]: changes } } });
    }
  }
  return actions;
}

function declarations(workspace: Workspace, uri: string, range: LspRange): CodeAction[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const unread = unreadThings(workspace.model().files);
  const things = [...entitiesOf(file)].filter(({ id }) => !unread.has(id));
  const fixes = declareInferred(things, range, workspace.text(uri), {
    keyResult: (keyResult) => workspace.assess(keyResult),
    kpi: (kpi) => assessKpiOf(kpi, speaksEnglish(workspace.config)),
  });
  return fixes.map(({ title, changes }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [uri]: changes.map(({ range, newText }) => ({ range, newText })) } },
  }));
}

function fixAction(finding: Finding, fix: Fix, abilities: FixAbilities): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding)],
    isPreferred: fix.preferred,
    edit: editOf(fix, abilities),
  };
}

function pageAction(finding: Finding): CodeAction {
  return {
    title: `Why? Open the page about ${finding.code}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding)],
    command: { title: 'Open the page', command: 'okr.openPage', arguments: [docsUrl(finding.code)] },
  };
}

/** A fix as an edit; where the editor knows no snippets, the stops become their plain text. */
export function editOf(fix: Fix, { snippets }: FixAbilities): WorkspaceEdit {
  if (!fix.snippet || !snippets) {
    const changes: Record<string, TextEdit[]> = {};
    for (const change of fix.changes) {
      const edits = changes[change.uri] ?? [];
      changes[change.uri] = edits;
      edits.push({ range: change.range, newText: fix.snippet ? plainText(change.newText) : change.newText });
    }
    return { changes };
  }
  const byUri = new Map<string, (TextEdit | SnippetTextEdit)[]>();
  for (const { uri, range, newText } of fix.changes) {
    const edit = /\$\{?\d/.test(newText)
      ? { range, snippet: { kind: 'snippet' as const, value: newText } }
      : { range, newText: withoutEscapes(newText) };
    byUri.set(uri, [...(byUri.get(uri) ?? []), edit]);
  }
  const documentChanges = [...byUri].map(
    ([uri, edits]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }),
  );
  return { documentChanges };
}

/** A snippet as plain text: `${1:from}` is `from`. */
export function plainText(snippet: string): string {
  return withoutEscapes(snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\$\{?\d+\}?/g, ''));
}

const withoutEscapes = (text: string) => text.replace(/\\([$}\\])/g, '$1');

function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
