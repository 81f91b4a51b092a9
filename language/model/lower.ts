import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import { setApart } from '../values/apart.ts';
import { lineOfOffset } from '../values/binary-search.ts';
import type { Section } from './entities.ts';
import { entitiesOf, type FileModel, type Problem } from './file-model.ts';
import { Lowering } from './lowering/context.ts';
import { lowerCheckIn, lowerReview } from './lowering/journal.ts';
import { lowerKpi } from './lowering/kpis.ts';
import { lowerInitiative, lowerKeyResult, lowerObjective, lowerSection, lowerTradeOff } from './lowering/objectives.ts';
import { lowerCycle, lowerGoal, lowerOrgUnit, lowerStrategy } from './lowering/organisation.ts';
import { lowerSuppressions } from './lowering/suppressions.ts';
import { comparePositions, type Position } from './place.ts';
import { keepingSame } from './same.ts';
import { tighten } from './tight.ts';

export interface FileName {
  uri: string;
  /** The path inside the workspace, with `/`: part of every id. */
  path: string;
}

/**
 * The model of one file, from its syntax tree alone. Takes any tree: what a broken text still says counts.
 * The tree is not needed afterwards. What reads as it did before is made of the objects of before.
 */
export function lower(tree: SyntaxTree, name: FileName, before?: FileModel): FileModel {
  const model = keepingSame(before, lowerAnew(tree, name));
  if (before) cutOut(model, before);
  return model;
}

/**
 * Cuts what was not there before out of its text. What stays the same outlives the texts that come after: with stretches of
 * each of them, all these texts would be kept.
 */
function cutOut(model: FileModel, before: FileModel): void {
  const known = new Set(partsIn(before));
  for (const part of partsIn(model)) if (!known.has(part)) setApart(part);
}

function* partsIn(model: FileModel): Generator<object> {
  yield* entitiesOf(model);
  yield* model.references;
  yield* model.suppressions;
  yield* model.problems;
}

function lowerAnew(tree: SyntaxTree, { uri, path }: FileName): FileModel {
  const at = new Lowering(uri, path, tree.text);
  const model: FileModel = {
    ...emptyModel({ uri, path }),
    hash: hashOf(tree.text),
    references: at.references,
    suppressions: lowerSuppressions(tree.comments),
  };
  let section: Section | undefined;
  for (const element of tree.document.elements) {
    if (element.$type === 'Section') {
      section = lowerSection(element, at);
      model.sections.push(section);
    } else lowerElement(element, section, model, at);
  }
  model.problems = problemsOf(tree, at);
  for (const entity of entitiesOf(model)) tighten(entity);
  tighten(model);
  return model;
}

/** What is wrong with a text that begins on a line, from 0: what could not be read, and what could not be made of it. */
export function problemsOf(
  { text, problems }: Pick<SyntaxTree, 'text' | 'problems'>,
  at: Lowering,
  firstLine = 0,
): Problem[] {
  if (problems.length === 0 && at.problems.length === 0) return [];
  const positionAt = positions(text, firstLine);
  const syntax = problems.map((problem) => syntaxProblem(problem, at.uri, positionAt));
  return oneSyntaxErrorEach([...syntax, ...at.problems].sort(inTextOrder), new Set([...syntax, ...at.strays]));
}

/** The model of a text that says nothing. */
export function emptyModel({ uri, path }: FileName): FileModel {
  return {
    uri,
    path,
    hash: '',
    units: [],
    strategies: [],
    goals: [],
    cycles: [],
    kpis: [],
    sections: [],
    objectives: [],
    tradeOffs: [],
    checkIns: [],
    reviews: [],
    references: [],
    suppressions: [],
    problems: [],
  };
}

const inTextOrder = (a: Problem, b: Problem) => comparePositions(a.range.start, b.range.start);

/** More than anyone reads: a file with as many is no text of this language. */
const maxUnreadable = 100;

/** One mistake, one message: of several things on one line that could not be read, the first one says it. */
function oneSyntaxErrorEach(problems: Problem[], unreadable: Set<Problem>): Problem[] {
  const lines = new Set<number>();
  return problems.filter((problem) => {
    if (problem.severity !== 'error' || !unreadable.has(problem)) return true;
    const { line } = problem.range.start;
    if (lines.has(line) || lines.size >= maxUnreadable) return false;
    lines.add(line);
    return true;
  });
}

/** Adds to a model what a statement says; `section` is the `okrs` line it stands behind. */
export function lowerElement(
  node: Exclude<ast.Element, ast.Section>,
  section: Section | undefined,
  model: FileModel,
  at: Lowering,
): void {
  switch (node.$type) {
    case 'OrgUnit':
      model.units.push(lowerOrgUnit(node, at));
      break;
    case 'Strategy':
      model.strategies.push(lowerStrategy(node, at));
      break;
    case 'Goal':
      model.goals.push(lowerGoal(node, at));
      break;
    case 'Cycle':
      model.cycles.push(lowerCycle(node, at));
      break;
    case 'Kpi':
      model.kpis.push(lowerKpi(node, at));
      break;
    case 'Objective':
      if (!section && model.objectives.length === 0) {
        at.problem('This objective belongs to nobody yet: write `okrs for growth in 2026-Q4` above it.', at.head(node));
      }
      model.objectives.push(lowerObjective(node, section, model.objectives.length + 1, at));
      break;
    case 'TradeOff':
      model.tradeOffs.push(lowerTradeOff(node, undefined, at));
      break;
    case 'CheckIn':
      model.checkIns.push(lowerCheckIn(node, at));
      break;
    case 'Review':
      model.reviews.push(lowerReview(node, at));
      break;
    case 'KeyResult':
      lowerKeyResult(node, undefined, node.name ?? 'kr', at);
      orphan(node, 'key result', at);
      break;
    case 'Initiative':
      lowerInitiative(node, undefined, node.name ?? 'initiative', at);
      orphan(node, 'initiative', at);
      break;
    case 'Unknown':
      at.unknown(node, 'Element', 'at the start of a statement');
  }
}

function orphan(node: AstNode & { name?: string; title?: string }, what: string, at: Lowering): void {
  at.unreadable({
    code: 'syntax-error',
    severity: 'error',
    message: `This ${what} is outside any objective: move it between the braces of the one it belongs to.`,
    range: at.head(node),
  });
}

function syntaxProblem(problem: SyntaxProblem, uri: string, positionAt: (offset: number) => Position): Problem {
  const { replace } = problem;
  return {
    code: problem.severity === 'hint' ? 'informal-notation' : 'syntax-error',
    severity: problem.severity,
    message: problem.message,
    range: { start: positionAt(problem.start), end: positionAt(problem.end) },
    fixes: replace && [
      {
        title: replace.title,
        changes: [replace, ...(replace.also ?? [])].map(({ start, end, text }) => ({
          uri,
          range: { start: positionAt(start), end: positionAt(end) },
          newText: text,
        })),
        preferred: true,
        safe: problem.severity === 'hint',
      },
    ],
  };
}

/** Line and character of an offset in a text. */
function positions(text: string, firstLine: number): (offset: number) => Position {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    const line = lineOfOffset(starts, offset);
    return { line: firstLine + line, character: offset - (starts[line] ?? 0) };
  };
}

/** FNV-1a, 32 bits twice with different seeds: enough to tell two states of one file apart. */
export function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    a = Math.imul(a ^ char, 0x01000193);
    b = Math.imul(b ^ char, 0x85ebca6b);
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16);
}
