import { type AstNode, AstUtils, GrammarAST, isAstNode } from 'langium';
import type { SyntaxTree } from '../../language/syntax/parse.ts';
import { syntaxServices } from '../../language/syntax/services.ts';

/** A syntax tree as plain data, without places. */
export function treeData(tree: SyntaxTree): unknown {
  return dataOf(tree.document);
}

function dataOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dataOf);
  if (!isAstNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value as AstNode)
      .filter(([key]) => key === '$type' || !key.startsWith('$'))
      .map(([key, part]) => [key, dataOf(part)]),
  );
}

/** Every single word of the language, from the grammar itself. */
export function languageWords(): string[] {
  const words = new Set<string>(['unknown']);
  for (const node of AstUtils.streamAllContents(syntaxServices().Grammar)) {
    if (GrammarAST.isKeyword(node) && /^[a-z][a-z-]*$/.test(node.value)) words.add(node.value);
  }
  return [...words].sort();
}

/** The tokens of a tree, `kind:text`, with what the shaping pass has put in. */
export function tokenList(tree: SyntaxTree): string[] {
  return tree.tokens.map((token) => `${token.tokenType.name}:${token.image}`);
}
