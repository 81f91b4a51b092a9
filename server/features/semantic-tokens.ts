import type { IToken, TokenType } from 'chevrotain';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Entity } from '../../language/model/entities.ts';
import { entitiesOf } from '../../language/model/file-model.ts';
import { partsOf } from '../../language/model/parts.ts';
import type { Range } from '../../language/model/place.ts';
import type { Workspace } from '../workspace/workspace.ts';

const types = [
  'keyword',
  'class',
  'property',
  'variable',
  'namespace',
  'function',
  'number',
  'enumMember',
  'type',
] as const;
const modifiers = ['declaration'] as const;
type TokenKind = (typeof types)[number];

export const semanticLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

const kindOf: Partial<Record<Entity['kind'], TokenKind>> = {
  unit: 'namespace',
  strategy: 'type',
  goal: 'type',
  cycle: 'enumMember',
  kpi: 'variable',
  objective: 'class',
  'key result': 'property',
  initiative: 'function',
};

/**
 * Colours that need the meaning: a word of the language only where it is one, and each name by what it names. Everything
 * else is coloured by the TextMate grammar. Of the lines that `visible` touches, where that is given.
 */
export function semanticTokens(workspace: Workspace, uri: string, visible?: Range): SemanticTokens {
  const file = workspace.file(uri);
  const builder = new SemanticTokensBuilder();
  if (!file) return builder.build();
  const [first, last] = [visible?.start.line ?? 0, visible?.end.line ?? Number.POSITIVE_INFINITY];
  const isVisible = (line: number) => first <= line && line <= last;
  /** By line and character. */
  const names = new Map<number, Map<number, { kind: TokenKind; declares: boolean }>>();
  const note = ({ start }: Range, entity: Entity | undefined, declares: boolean): void => {
    const kind = entity && kindOf[entity.kind];
    if (!kind) return;
    const { line, character } = start;
    const onLine = names.get(line) ?? new Map();
    names.set(line, onLine.set(character, { kind, declares }));
  };
  for (const entity of entitiesOf(file))
    if (entity.name && isVisible(entity.name.range.start.line)) note(entity.name.range, entity, true);
  const { steps, entities } = workspace.model();
  for (const reference of file.references) {
    if (!isVisible(reference.range.start.line)) continue;
    const ids = steps.get(reference.key) ?? [];
    for (const [index, part] of partsOf(reference).entries()) note(part, entities.get(ids[index] ?? ''), false);
  }
  for (const token of workspace.tree(uri).tokens) {
    const line = (token.startLine ?? 1) - 1;
    if (!isVisible(line)) continue;
    // A word that was added where one was missing stands nowhere; a phrase over two lines is no single stretch.
    if ((token.endOffset ?? 0) < token.startOffset || token.endLine !== token.startLine) continue;
    const character = (token.startColumn ?? 1) - 1;
    const name = names.get(line)?.get(character);
    const kind = name?.kind ?? plainKind(token);
    if (kind) builder.push(line, character, token.image.length, types.indexOf(kind), name?.declares ? 1 : 0);
  }
  return builder.build();
}

const plainKinds = new WeakMap<TokenType, TokenKind | 'none'>();

function plainKind({ tokenType }: IToken): TokenKind | undefined {
  let kind = plainKinds.get(tokenType);
  if (!kind) {
    // Words of the language are named by themselves; kinds of token are named in capitals.
    kind = tokenType.name === 'UNIT' ? 'number' : /^[a-z]/.test(tokenType.name) ? 'keyword' : 'none';
    plainKinds.set(tokenType, kind);
  }
  return kind === 'none' ? undefined : kind;
}
