import type { IToken } from 'chevrotain';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import { NodePlace, placeOf } from '../../language/syntax/places.ts';
import { insideQuotes, readText } from '../../language/syntax/text.ts';
import { endOffset } from '../../language/syntax/tokens.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The properties that name a file or a web address, and where in them it stands. */
const naming: Record<string, string> = { Evidence: 'text', ActualsFrom: 'file' };

/**
 * The files and web addresses that are named as evidence and data, to be opened from the text. Of files only those that
 * are there, inside the workspace. `leavesAddresses`: the editor finds addresses by itself, wherever they stand, but takes
 * none but straight quotes for their end.
 */
export async function documentLinks(
  workspace: Workspace,
  uri: string,
  leavesAddresses: boolean,
): Promise<DocumentLink[]> {
  const tree = workspace.tree(uri);
  const { text } = tree;
  const document = TextDocument.create(uri, 'okr', 0, text);
  /** Many reasons rest on the same few files: each is looked for once. */
  const files = new Map<string, Promise<string | undefined>>();
  const fileOf = (written: string): Promise<string | undefined> => {
    const file = files.get(written) ?? workspace.namedFile(uri, written);
    files.set(written, file);
    return file;
  };

  const linkOf = async (token: IToken): Promise<DocumentLink | undefined> => {
    const written = text.slice(token.startOffset, endOffset(token));
    if (/[\r\n]/.test(written)) return undefined;
    const { start, end } = insideQuotes(written);
    const range = {
      start: document.positionAt(token.startOffset + start),
      end: document.positionAt(token.startOffset + end),
    };
    const named = readText(token.image);
    if (/^https?:\/\/[^\s/?#]\S*$/i.test(named)) {
      const isLeft = leavesAddresses && written.startsWith('"');
      return isLeft ? undefined : { range, target: named, tooltip: 'Open this page' };
    }
    const target = await fileOf(named);
    return target === undefined ? undefined : { range, target, tooltip: `Open ${workspace.pathOf(target)}` };
  };
  const file = placeOf(tree.document);
  const links = await Promise.all(file ? [...namesIn(file)].map(linkOf) : []);
  return links.filter((link) => link !== undefined);
}

function* namesIn(place: NodePlace): Generator<IToken> {
  for (const [, part] of place.children()) {
    const property = naming[part.astNode?.$type ?? ''];
    const name = property === undefined ? undefined : part.of(property);
    if (name && !(name instanceof NodePlace)) yield name;
    else yield* namesIn(part);
  }
}
