import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { KeyResult } from '../../../language/model/entities.ts';
import type { Finding } from '../../../language/model/finding.ts';
import { contains } from '../../../language/model/place.ts';
import { conflictRecord } from '../../../language/rules/conflict-record.ts';
import { docsUrl } from '../../../language/rules/docs-url.ts';
import { rules } from '../../../language/rules/registry.ts';
import { wordHelp } from '../../../language/syntax/word-help.ts';
import { coverageSentence, coverageText } from '../../preview/coverage-text.ts';
import { titleOf, type ViewContext, viewContext } from '../../preview/view-context.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { cycleText, dayText } from './dates.ts';
import { bold, paragraphs, plain } from './markdown.ts';
import { quantityText } from './quantities.ts';
import { type Subject, subjectAt } from './subject.ts';
import { cardOf } from './things/card.ts';
import { wordText } from './words.ts';

/**
 * What one wants to know about a place: of a name or declaration what it is and where it stands, of a word of the
 * language what it says, of a date, cycle or number what it means; and below, why a rule objects to it.
 */
export function hover(workspace: Workspace, uri: string, position: Position): Hover | undefined {
  const subject = subjectAt(workspace, uri, position);
  const text = paragraphs([promise(workspace, uri, position, subject), subject && textOf(workspace, subject)]);
  const why = whyNot(workspace, uri, position);
  const value = paragraphs([text, ...(text && why.length > 0 ? ['---'] : []), ...why]);
  if (value === '') return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: text ? subject?.range : undefined };
}

/** Who pulls against whom is told as of the last look at all files, as are findings: nobody's mouse waits for another one. */
function contextOf(workspace: Workspace): ViewContext {
  const assess = (keyResult: KeyResult) => workspace.assess(keyResult);
  return viewContext(workspace.computed(), [], assess, () => conflictRecord(workspace.computedAtHand()));
}

/** On `supports … by …`: how full the key result is that it names. The name itself tells with all else about it. */
function promise(
  workspace: Workspace,
  uri: string,
  position: Position,
  subject: Subject | undefined,
): string | undefined {
  if (subject?.kind === 'thing') return undefined;
  const supports = workspace.file(uri)?.objectives.flatMap((objective) => objective.supports) ?? [];
  const support = supports.find(({ range }) => contains(range, position));
  const { links, entities } = workspace.model();
  const target = entities.get((support && links.get(support.target.key)) ?? '');
  const coverage = target && coverageText(contextOf(workspace), target.id);
  return coverage && `${bold(titleOf(target))}  \n${plain(coverageSentence(coverage))}`;
}

function textOf(workspace: Workspace, subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'thing': {
      const help = subject.word === undefined ? undefined : wordHelp(subject.word);
      return paragraphs([cardOf(contextOf(workspace), subject.entity), help && `*${subject.word}*: ${help.says}`]);
    }
    case 'word':
      return wordText(subject.word, subject.types);
    case 'day':
      return dayText(subject.text, workspace.today());
    case 'cycle':
      return cycleText(subject.text, subject.declared, workspace.model().cycles, workspace.today());
    case 'quantity':
      return quantityText(subject.text, subject.unit);
    case 'rule': {
      const rule = rules.find((each) => each.id === subject.id);
      return rule && paragraphs([`${bold(rule.id)}  \n${rule.docs.summary}`, `[Read more](${docsUrl(rule.id)})`]);
    }
  }
}

/** The reasons of the rules that object to something here. Their messages are shown by the editor itself. */
function whyNot(workspace: Workspace, uri: string, position: Position): string[] {
  const here = ({ place }: Finding) => contains(place.range, position);
  const codes = new Set(
    workspace
      .findingsAtHandOf(uri)
      .filter(here)
      .map((finding) => finding.code),
  );
  return rules
    .filter((rule) => codes.has(rule.id))
    .slice(0, 2)
    .map((rule) => `*Why:* ${firstParagraph(rule.docs.why)} [Read more](${docsUrl(rule.id)})`);
}

const firstParagraph = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)[0]
    ?.replace(/\s+/g, ' ') ?? '';
