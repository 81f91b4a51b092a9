import { parse } from '../syntax/parse.ts';
import type { RereadLines } from '../syntax/patch.ts';
import { linesOf } from '../syntax/places.ts';
import { moveToken, startLine } from '../syntax/tokens.ts';
import { apart } from '../values/apart.ts';
import type { Entity, Id, Section } from './entities.ts';
import { entitiesOf, type FileModel } from './file-model.ts';
import { emptyModel, lowerElement, problemsOf } from './lower.ts';
import { Lowering } from './lowering/context.ts';
import { lowerSuppressions } from './lowering/suppressions.ts';
import type { Stretch } from './stretch.ts';
import { tighten } from './tight.ts';

/** What stands above a stretch: counted, as ids and the keys of references are. */
export interface Above {
  references: number;
  ids: ReadonlyMap<Id, number>;
}

export interface Reread {
  /** What the stretch says, as a model of its own. */
  model: FileModel;
  /** How often each id was asked for. */
  ids: ReadonlyMap<Id, number>;
  lines: RereadLines;
}

/**
 * Reads a stretch of a file alone, together with the statements around it: where these read as they did, nothing else of
 * the file has a say in what stands between them, nor the other way round. Undefined where that is not so.
 */
export function reread(file: FileModel, stretch: Stretch, text: string, by: number, count: Above): Reread | undefined {
  const { first, above, below } = stretch;
  const last = stretch.last + by;
  const top = above?.range.start.line ?? 0;
  const bottom = below ? below.range.end.line + by : Number.POSITIVE_INFINITY;
  const [from, start, end, to] = offsetsOf(text, [top, first, last + 1, bottom + 1]);
  // By itself: with every stretch that is edited another whole text would be kept.
  const own = apart(text.slice(from, to));
  if (!isBalanced(text.slice(start, end))) return undefined;
  if (above && text.slice(from, from + above.range.start.character).trim() !== '') return undefined;

  const { document, tokens, comments, problems } = parse(own);
  for (const token of new Set([...tokens, ...comments])) moveToken(token, 0, top);
  const { elements } = document;
  const [highest, lowest] = [elements[0], elements.at(-1)];
  if (above && (!highest || !isOn(linesOf(highest), above, 0))) return undefined;
  if (below && (!lowest || lowest === (above && highest) || !isOn(linesOf(lowest), below, by))) return undefined;
  const isInside = (offset: number) => start - from <= offset && (!below || offset < end - from);
  if (problems.length > most || !problems.every((problem) => isInside(problem.start))) return undefined;

  const between = elements.slice(above ? 1 : 0, below ? -1 : undefined);
  const at = new Lowering(file.uri, file.path, own, count);
  const model: FileModel = { ...emptyModel(file), objectives: file.objectives.filter(isAbove(first)) };
  const objectivesAbove = model.objectives.length;
  const section = file.sections.findLast(isAbove(first));
  for (const node of between) {
    if (node.$type === 'Section') return undefined;
    lowerElement(node, section, model, at);
  }
  model.objectives = model.objectives.slice(objectivesAbove);
  const inStretch = { problems, comments: comments.filter((comment) => isInside(comment.startOffset)) };
  const said = {
    ...model,
    references: at.references,
    suppressions: lowerSuppressions(inStretch.comments),
    problems: problemsOf({ text: own, problems }, at, top),
  };
  for (const entity of entitiesOf(said)) tighten(entity);
  const lines: RereadLines = {
    first,
    last: stretch.last,
    by,
    from: top,
    elements: between,
    tokens: tokens.filter((token) => isInside(token.startOffset) && startLine(token) > first),
    ...inStretch,
  };
  return { model: said, ids: at.ids, lines };
}

/** Where there are more mistakes, the parser may have given up. */
const most = 20;

export const isAbove =
  (line: number) =>
  ({ range }: Entity | Section): boolean =>
    range.end.line < line;

/** Whether lines are those of a statement, so many further down. */
function isOn(lines: ReturnType<typeof linesOf>, { range: { start, end } }: Entity, by: number): boolean {
  return lines?.first === start.line + by && lines.last === end.line + by;
}

/** As many braces are opened as closed: one too few or too many is looked for in the whole text. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) open += brace === '{' ? 1 : -1;
  return open === 0;
}

/** Where lines begin, which are given in their order; the end of the text for those behind it. */
function offsetsOf(text: string, lines: [number, number, number, number]): [number, number, number, number] {
  let [line, at] = [0, 0];
  return lines.map((wanted) => {
    while (line < wanted && at < text.length) {
      const next = text.indexOf('\n', at);
      at = next < 0 ? text.length : next + 1;
      line++;
    }
    return at;
  }) as [number, number, number, number];
}
