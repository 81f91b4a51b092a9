import type { Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { entitiesOf } from '../../../language/model/file-model.ts';
import { partsOf } from '../../../language/model/parts.ts';
import { complete } from '../../../server/features/completion/complete.ts';
import { hover } from '../../../server/features/hover/hover.ts';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { definition, references } from '../../../server/features/navigation.ts';
import { outline } from '../../../server/features/outline.ts';
import { selectionRanges } from '../../../server/features/selection-ranges.ts';
import { semanticTokens } from '../../../server/features/semantic-tokens.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import type { Dice } from './dice.ts';

/** A request to the server, and the answer of somebody who knows only the texts as they are. */
export interface Question {
  method: string;
  params: object;
  expected: unknown;
}

/** Some questions about a file: where names lead, who uses them, and what an editor asks while somebody reads or writes. */
export function questions(workspace: Workspace, uri: string, dice: Dice): Question[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const textDocument = { uri };
  const mention = dice.one(file.references.flatMap((reference) => partsOf(reference).map(({ start }) => start)));
  const declared = dice.one([...entitiesOf(file)].flatMap(({ name }) => name?.range.start ?? []));
  const text = workspace.text(uri);
  const document = TextDocument.create(uri, 'okr', 0, text);
  const anywhere = document.positionAt(dice.below(text.length + 1));
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const at = (method: string, position: Position, answer: (position: Position) => unknown, rest: object = {}) => ({
    method: `textDocument/${method}`,
    params: { textDocument, position, ...rest },
    expected: answer(position),
  });
  const withDeclaration = { context: { includeDeclaration: true } };
  const asked: Question[] = [
    at('completion', anywhere, (position) => complete(workspace, uri, position, { snippets: true })),
    {
      method: 'textDocument/selectionRange',
      params: { textDocument, positions: [anywhere] },
      expected: selectionRanges(workspace, uri, [anywhere]),
    },
    {
      method: 'textDocument/inlayHint',
      params: { textDocument, range: whole },
      expected: inlayHints(workspace, uri, whole),
    },
    { method: 'textDocument/documentSymbol', params: { textDocument }, expected: outline(workspace, uri) },
    { method: 'textDocument/semanticTokens/full', params: { textDocument }, expected: semanticTokens(workspace, uri) },
  ];
  for (const position of [mention, declared].filter((each) => each !== undefined)) {
    asked.push(
      at('definition', position, (position) => definition(workspace, uri, position)),
      at('references', position, (position) => references(workspace, uri, position, true), withDeclaration),
      at('hover', position, (position) => hover(workspace, uri, position)),
    );
  }
  return asked;
}

/** The places an answer points to. */
export function* placesIn(answer: unknown): Generator<{ uri: string; end: Position }> {
  for (const each of Array.isArray(answer) ? answer : []) {
    const { uri, targetUri, range, targetRange } = each as Partial<Place>;
    const place = { uri: uri ?? targetUri, end: (range ?? targetRange)?.end };
    if (place.uri !== undefined && place.end) yield { uri: place.uri, end: place.end };
  }
}

interface Place {
  uri: string;
  targetUri: string;
  range: { end: Position };
  targetRange: { end: Position };
}
