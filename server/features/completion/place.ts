import type { IToken } from 'chevrotain';
import type { Entity, Id, Objective, Section } from '../../../language/model/entities.ts';
import { entitiesOf, type FileModel, type Problem } from '../../../language/model/file-model.ts';
import type { OkrModel } from '../../../language/model/okr-model.ts';
import { comparePositions, type Range } from '../../../language/model/place.ts';
import type { Standpoint } from '../../../language/model/scope.ts';
import { statementsIn } from '../../../language/model/stretch.ts';
import { offsetAt } from '../../../language/rules/text-positions.ts';
import { syntaxServices } from '../../../language/syntax/services.ts';
import { moveToken } from '../../../language/syntax/tokens.ts';
import { asides, declarations, lineStatements } from '../../../language/syntax/words.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Cursor } from './cursor.ts';
import { type Expectation, expectation, type Frame } from './expectation.ts';

/** Everything a proposal may depend on: where the cursor is in the text, in the grammar and in the model. */
export interface Place {
  workspace: Workspace;
  uri: string;
  model: OkrModel;
  file?: FileModel;
  cursor: Cursor;
  /** The tokens that count, up to the word that is being written. */
  tokens: readonly IToken[];
  next: Expectation;
  /** The statement or journal line the cursor is in, innermost first. */
  statements: Frame[];
  /** What the innermost statement is in the model, if the model could make something of it. */
  entity?: Entity;
  objective?: Objective;
  /** The `okrs` line above. */
  section?: Section;
  /** What names are looked up from. */
  from: Id;
  standpoint: Standpoint;
  /** The word is the first of its line, or follows a brace or comma. */
  startsItem: boolean;
  /** Nothing stands before the word in its line. */
  startsLine: boolean;
}

const statementRules = new Set([
  'OrgUnit',
  'Strategy',
  'Goal',
  'Cycle',
  'Kpi',
  'Section',
  'Objective',
  'KeyResult',
  'Initiative',
  'TradeOff',
  'CheckIn',
  'Review',
]);

/** Finds out where a cursor is. Reads the text before the word only; what is written behind counts through the model. */
export function placeAt(workspace: Workspace, uri: string, cursor: Cursor): Place {
  const file = workspace.file(uri);
  const model = workspace.model();
  const tokens = lastStatement(workspace.text(uri).slice(0, cursor.start), readableAbove(file, cursor));
  const next = expectation(tokens);
  const statements = statementsOf(next, tokens);
  const found = statements.map((frame) => file && entityAt(file, tokens[frame.start]));
  const entity = found.find((each) => each !== undefined);
  const section = file?.sections.findLast((each) => comparePositions(each.range.start, cursor.range.start) < 0);
  const from = entity ?? section;
  const previous = cursor.before.trimEnd();
  return {
    workspace,
    uri,
    model,
    file,
    cursor,
    tokens,
    next,
    statements,
    entity,
    objective: found.find((each): each is Objective => each?.kind === 'objective'),
    section,
    from: from?.id ?? '',
    standpoint: from ? model.scope.standpoint(from) : { units: [] },
    startsItem: previous === '' || /[{},]$/.test(previous),
    startsLine: previous === '',
  };
}

/**
 * The line, from 0, of the last statement that ends above a cursor, where it and all above can be read: nothing above has a
 * say in what the tokens below are. The first line where there is none.
 */
function readableAbove(file: FileModel | undefined, { position }: Cursor): number {
  let last: Range | undefined;
  for (const { range } of file ? statementsIn(file) : [])
    if (range.end.line < position.line && (!last || range.end.line > last.end.line)) last = range;
  if (!file || !last) return 0;
  const { start, end } = last;
  const isMistakeAbove = ({ severity, range }: Problem) => severity === 'error' && range.start.line <= end.line;
  return file.problems.some(isMistakeAbove) ? 0 : start.line;
}

/** The tokens of a text from its last statement on: what stands above it has no say in what may come next. Read from a line on. */
function lastStatement(text: string, line: number): IToken[] {
  const from = offsetAt(text, { line, character: 0 });
  const { tokens } = syntaxServices().parser.Lexer.tokenize(text.slice(from), { mode: 'partial' });
  for (const token of tokens) moveToken(token, from, line);
  let depth = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    const { name } = token.tokenType;
    if (name === '{') depth++;
    else if (name === '}') depth--;
    else if (depth === 0 && name === token.image && (declarations.has(name) || lineStatements.has(name))) start = index;
  }
  const last = tokens.slice(start);
  openAside(last);
  return last;
}

/** A remark of a journal whose text is still to come reads like a name until it does. */
function openAside(tokens: IToken[]): void {
  const last = tokens.at(-1);
  const before = tokens.at(-2)?.tokenType.name;
  if (last?.tokenType.name !== 'ID' || !asides.has(last.image) || (before !== 'EOL' && before !== '{')) return;
  const word = syntaxServices().parser.Lexer.definition as Record<string, IToken['tokenType']>;
  const tokenType = word[last.image];
  if (tokenType) tokens[tokens.length - 1] = { ...last, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

/** The statements that are open at the end of the tokens, inside out. */
function statementsOf(next: Expectation, tokens: readonly IToken[]): Frame[] {
  let best: Frame[] = [];
  for (const { frame } of next.expected) {
    const open: Frame[] = [];
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      if (at.start < tokens.length && isStatement(at)) open.push(at);
    }
    if (open.length > best.length) best = open;
  }
  return best;
}

/** Whether a frame is that of a statement or a journal line. */
export function isStatement(frame: Frame): boolean {
  return statementRules.has(frame.rule) || frame.type === 'Entry';
}

function entityAt(file: FileModel, token: IToken | undefined): Entity | undefined {
  if (!token) return undefined;
  const start = { line: (token.startLine ?? 1) - 1, character: (token.startColumn ?? 1) - 1 };
  for (const entity of entitiesOf(file)) if (comparePositions(entity.range.start, start) === 0) return entity;
  return undefined;
}
