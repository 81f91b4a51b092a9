import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text in an editor, as the test sees it, with the means to point into it. */
export class EditedText {
  readonly uri: string;
  private document: TextDocument;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.document = TextDocument.create(uri, 'okr', 1, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  /**
   * The place of the bar in a piece of the text: `at('supports sales.sel|f')` is in front of the `f`. The piece must stand
   * there exactly once, so that the test says what it means.
   */
  at(marked: string): Position {
    const bar = marked.indexOf('|');
    if (bar < 0) throw new Error(`There is no bar in: ${marked}`);
    const piece = marked.slice(0, bar) + marked.slice(bar + 1);
    return this.document.positionAt(this.find(piece) + bar);
  }

  /** The stretch of a piece of the text that stands there exactly once. */
  range(piece: string): Range {
    const start = this.find(piece);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + piece.length) };
  }

  /** The stretch between two offsets; both are moved into the text. */
  between(start: number, end: number): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  whole(): Range {
    return { start: { line: 0, character: 0 }, end: this.document.positionAt(this.text.length) };
  }

  /** What stands in a range. */
  in(range: Range): string {
    return this.document.getText(range);
  }

  /** Takes changes one after the other, as an editor makes them. */
  change(changes: readonly { range: Range; text: string }[]): void {
    TextDocument.update(this.document, [...changes], this.version + 1);
  }

  /** Takes edits that all speak of the text as it is now; answers the same as changes to make in turn. */
  changesOf(edits: readonly TextEdit[]): { range: Range; text: string }[] {
    return edits
      .map((edit) => ({ edit, at: this.document.offsetAt(edit.range.start) }))
      .sort((a, b) => b.at - a.at)
      .map(({ edit }) => ({ range: edit.range, text: edit.newText }));
  }

  private find(piece: string): number {
    const at = this.text.indexOf(piece);
    if (at < 0) throw new Error(`Not in ${this.uri}: ${piece}`);
    if (this.text.indexOf(piece, at + 1) >= 0) throw new Error(`More than once in ${this.uri}: ${piece}`);
    return at;
  }
}
