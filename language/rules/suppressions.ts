import type { Suppression } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Finding, Fix } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import type { Range } from '../model/place.ts';
import { nearest } from '../values/nearest.ts';
import { languageCodes } from './docs-url.ts';
import { insert, tab } from './edits.ts';
import { rules } from './registry.ts';
import type { TextOf } from './run.ts';
import { lineAt } from './text-positions.ts';

const ruleIds = new Set(rules.map((rule) => rule.id));
const languageIds = new Set<string>(languageCodes);

/**
 * Leaves out the findings in a file that a comment in the text answers. A comment speaks of what starts on the line below it:
 * a finding there, or one about the thing whose statement begins there. Errors of the language itself stay.
 */
export function suppress(
  findings: readonly Finding[],
  file: FileModel,
  model: OkrModel,
  textOf: TextOf,
): readonly Finding[] {
  if (file.suppressions.length === 0) return findings;
  const isAnswered = answered(file, model, textOf);
  return findings.filter((finding) => !ruleIds.has(finding.code) || !isAnswered(finding));
}

function answered(file: FileModel, model: OkrModel, textOf: TextOf): (finding: Finding) => boolean {
  const wholeFile = new Set<string>();
  const byLine = new Map<number, Set<string>>();
  for (const { suppression, line } of placed(file, textOf)) {
    const ids = line === undefined ? wholeFile : (byLine.get(line) ?? new Set<string>());
    for (const rule of suppression.rules) ids.add(rule);
    if (line !== undefined) byLine.set(line, ids);
  }
  return (finding) => {
    const first = finding.about[0];
    const thing = first === undefined ? undefined : model.entities.get(first);
    const lines = [finding.place.range.start.line];
    if (thing?.uri === file.uri) lines.push(thing.range.start.line);
    return wholeFile.has(finding.code) || lines.some((line) => byLine.get(line)?.has(finding.code));
  };
}

/** Each comment with the line it speaks of: several under each other all speak of the first line that is not one of them. */
function placed(file: FileModel, textOf: TextOf): { suppression: Suppression; line?: number }[] {
  const text = textOf(file.uri);
  const commentLines = new Set(
    file.suppressions
      .filter(({ range }) => lineAt(text, range.start.line).slice(0, range.start.character).trim() === '')
      .map(({ range }) => range.start.line),
  );
  return file.suppressions.map((suppression) => {
    let { line } = suppression;
    while (line !== undefined && commentLines.has(line)) line += 1;
    return line === undefined ? { suppression } : { suppression, line };
  });
}

/** Remarks on the comments themselves: a rule that does not exist, or no reason given. */
export function suppressionFindings(file: FileModel): Finding[] {
  return file.suppressions.flatMap((suppression) => {
    const unknown = suppression.rules.filter((rule) => !ruleIds.has(rule));
    const messages = unknown.map(unknownRule);
    if (suppression.rules.length === 0)
      messages.push('Say which rule to leave out here: `// okr-ignore missing-owner: reason`.');
    else if (!suppression.reason?.trim()) {
      messages.push(
        'Say why this is fine here, after a colon: the next reader will want to know. `// okr-ignore RULE: reason`',
      );
    }
    return messages.map((message): Finding => remark(file, suppression, message));
  });
}

function unknownRule(rule: string): string {
  if (languageIds.has(rule))
    return `"${rule}" cannot be left out: the text means something else, or nothing, until it is corrected.`;
  const near = nearest(rule, ruleIds);
  return `There is no rule "${rule}", so this comment does nothing.${near ? ` Did you mean "${near}"?` : ''}`;
}

function remark(file: FileModel, suppression: Suppression, message: string): Finding {
  return {
    code: 'suppression',
    severity: 'hint',
    message,
    label: 'Unclear comment',
    place: { uri: file.uri, range: suppression.range },
    related: [],
    fixes: [],
    about: [],
  };
}

/** "Not here, because…": a comment on the line above, with the reason to fill in. */
export function ignoreFix(rule: string, uri: string, at: Range, textOf: TextOf): Fix {
  const indent = /^[ \t]*/.exec(lineAt(textOf(uri), at.start.line))?.[0] ?? '';
  const above = { line: at.start.line, character: 0 };
  // Every finding has one: joined, as a text put together by a template stays in pieces.
  const comment = [indent, '// okr-ignore ', rule, ': ', tab(1, 'reason'), '\n'].join('');
  return { title: 'Not here, because…', changes: [insert(uri, above, comment)], snippet: true };
}
