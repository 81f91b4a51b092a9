import { parse, type SyntaxTree } from '../../language/syntax/parse.ts';
import { patched, type RereadLines } from '../../language/syntax/patch.ts';

/** More than are asked about in turn. */
const Most = 4;

/** The last few syntax trees, for what a model does not say (tokens, layout): questions about a file come in a row. */
export class SyntaxTrees {
  private trees: { uri: string; tree: SyntaxTree }[] = [];

  /** The tree of a text. */
  of(uri: string, text: string): SyntaxTree {
    const known = this.trees.find((entry) => entry.uri === uri && entry.tree.text === text);
    if (known) return known.tree;
    const tree = parse(text);
    this.keep(uri, tree);
    return tree;
  }

  /** Some lines of a file were read again: its tree, where there is one, follows. */
  patch(uri: string, before: string, text: string, lines: RereadLines): void {
    const known = this.trees.find((entry) => entry.uri === uri && entry.tree.text === before);
    const tree = known && patched(known.tree, text, lines);
    if (tree) this.keep(uri, tree);
  }

  private keep(uri: string, tree: SyntaxTree): void {
    this.trees = [{ uri, tree }, ...this.trees.filter((entry) => entry.uri !== uri)].slice(0, Most);
  }
}
