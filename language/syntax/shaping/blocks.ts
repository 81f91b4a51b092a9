import type { IToken } from 'chevrotain';
import { lacksBrace } from '../meant-word.ts';
import type { SyntaxProblem } from '../problem.ts';
import { endOffset, isNumber, isText, startColumn, wordOf } from '../tokens.ts';
import { virtualToken } from '../virtual-token.ts';
import { declarations, journals, lineStatements } from '../words.ts';
import { type ShapeOptions, ShapeOutput, type Vocabulary } from './output.ts';

interface Block {
  /** `ignored`: a `{` that opens nothing, whose `}` is left out too; `section`: the same behind an `okrs` line. */
  kind: 'journal' | 'key result' | 'other' | 'ignored' | 'section';
  /** Column of the first word of the line that opened it, from 1. */
  column: number;
  /** The word that opened it, for messages. */
  word: string;
  /** Its `{` is missing in the text, and that has been said. */
  made: boolean;
}

export const maxBrackets = 32;
/** Blocks inside one another; the language needs three. */
const maxBlocks = 6;

/** Braces and brackets: which block a token is in, and what to do about those that are missing or too many. */
export class BlockShaping extends ShapeOutput {
  protected readonly blocks: Block[] = [];
  /** How many more `}` than `{` there are, less those already explained; negative the other way round. */
  protected surplus = 0;
  /** What is said about the braces of a section. */
  private sectionBraces: SyntaxProblem | undefined;
  protected formulaLine = -1;
  protected brackets = 0;

  constructor(input: IToken[], vocabulary: Vocabulary, options: ShapeOptions) {
    super(input, vocabulary, options);
    for (const token of input) this.surplus += token.image === '}' ? 1 : token.image === '{' ? -1 : 0;
  }

  protected get block(): Block | undefined {
    return this.blocks.at(-1);
  }

  /** Whether a declaring word inside an open block is really a declaration: the block before it was not closed. */
  protected declaresHere(token: IToken, next: IToken | undefined, firstInLine: boolean): boolean {
    if (!firstInLine || !next) return false;
    if (!declarations.has(token.image)) return false;
    if (this.block?.kind === 'journal') {
      // A journal line may begin with a thing of that name: only a line as far left as the block's own counts.
      return startColumn(token) <= this.block.column;
    }
    return next.tokenType.name === 'ID' || isText(next) || isNumber(next) || next.tokenType.name === 'DATE';
  }

  /** A line that belongs to the statement above it, whose `{` is missing. */
  protected opensMissingBlock(token: IToken, tokens: IToken[], index: number): boolean {
    const { header } = this;
    if (!header || header.word === 'okrs' || this.isUnfinished()) return false;
    const deeper = startColumn(token) > header.column;
    const isHard = this.vocabulary.words.has(token.image) || token.tokenType.name.includes(' ');
    const missing =
      (deeper && lacksBrace(tokens, index, header.column)) ||
      (header.word === 'objective' && isHard && !declarations.has(token.image) && (deeper || this.surplus > 0)) ||
      (journals.has(header.word) && deeper && token.image !== 'for' && token.image !== 'by' && token.image !== '}');
    if (missing) this.missingOpen(header.token, header.word);
    return missing;
  }

  /** Blocks that are open, apart from the braces of a section, which are none. */
  protected get depth(): number {
    return this.blocks.length - this.sections;
  }

  private get sections(): number {
    return this.blocks[0]?.kind === 'section' ? 1 : 0;
  }

  /** `okrs for growth in 2026-Q4 {`: what follows belongs to it without braces. */
  private openSection(token: IToken): void {
    this.error(
      'An `okrs` line needs no braces: what follows belongs to it, up to the next such line.',
      token.startOffset,
      endOffset(token),
      { title: 'Remove the braces', text: '' },
    );
    this.sectionBraces = this.problems.at(-1);
    this.blocks.push({ kind: 'section', column: this.lineColumn, word: '', made: true });
    this.header = undefined;
  }

  protected open(token: IToken, firstInLine: boolean): void {
    const previous = this.last;
    if (this.header?.word === 'okrs' && this.blocks.length === 0) {
      this.openSection(token);
      return;
    }
    const series = previous && wordOf(previous);
    const isSeries = !this.header && (series === 'actual' || series === 'plan');
    const opensNothing =
      !this.header && !isSeries && (firstInLine || previous?.image === '{' || previous?.image === '}');
    if (opensNothing || this.blocks.length >= maxBlocks) {
      this.error('This `{` opens nothing: remove it.', token.startOffset, endOffset(token), {
        title: 'Remove the `{`',
        text: '',
      });
      if (this.surplus < 0) this.surplus++;
      else this.blocks.push({ kind: 'ignored', column: this.lineColumn, word: '', made: true });
      return;
    }
    this.openBlock(isSeries ? 'other' : undefined, false);
    this.out.push(token);
  }

  protected openBlock(kind: Block['kind'] | undefined, made: boolean): void {
    const word = this.header?.word ?? '';
    this.blocks.push({
      kind: kind ?? (journals.has(word) ? 'journal' : lineStatements.has(word) ? 'key result' : 'other'),
      column: this.header?.column ?? this.lineColumn,
      word,
      made,
    });
    this.pendingLine = undefined;
    this.header = undefined;
  }

  protected close(token: IToken, firstInLine: boolean): void {
    const { block } = this;
    const astray = firstInLine && this.surplus > 0 && block && startColumn(token) > block.column;
    if (!astray && this.pendingLine) this.endLine();
    this.header = undefined;
    this.formulaLine = -1;
    this.brackets = 0;
    if (!block || astray) {
      this.surplus--;
      const advice = 'remove it, or put the `{` it belongs to at the end of the line that opens the block';
      this.error(`This \`}\` closes nothing: ${advice}.`, token.startOffset, endOffset(token), {
        title: 'Remove the `}`',
        text: '',
      });
      return;
    }
    this.blocks.pop();
    if (block.kind === 'section') {
      const replace = this.sectionBraces?.replace;
      if (replace) replace.also = [{ start: token.startOffset, end: endOffset(token), text: '' }];
    } else if (block.kind !== 'ignored') this.out.push(token);
  }

  /** Closes what a declaration cannot stand in. */
  protected closeAll(before: IToken, word: string): void {
    this.closeOpenBlocks(before, word === 'okrs' ? 0 : this.sections);
  }

  protected closeOpenBlocks(before: IToken, depth: number): void {
    const last = this.last;
    if (!last) return;
    if (this.pendingLine) this.endLine();
    const open = this.blocks.slice(depth).find((block) => !block.made);
    if (open) {
      const what = open.word ? `The block of \`${open.word}\` above` : 'The block above';
      const word = this.options.text.slice(before.startOffset, endOffset(before));
      const place = word === '' ? 'in front of this line' : `before \`${word}\``;
      this.error(`${what} is not closed: put \`}\` ${place}.`, before.startOffset, endOffset(before), {
        title: 'Close the block above with `}`',
        text: `\n${' '.repeat(Math.max(0, open.column - 1))}}`,
        at: endOffset(last),
      });
    }
    this.closeTo(depth, last);
    this.formulaLine = -1;
    this.brackets = 0;
  }

  protected closeTo(depth: number, last: IToken): void {
    while (this.blocks.length > depth) {
      const block = this.blocks.pop();
      if (block?.kind === 'ignored' || block?.kind === 'section') continue;
      this.surplus++;
      this.out.push(virtualToken(this.type('}'), '}', this.last ?? last));
    }
  }

  protected missingOpen(header: IToken, word: string): void {
    const last = this.last;
    if (!last) return;
    this.error(
      `What belongs to \`${word}\` goes in braces: put \`{\` at the end of its line.`,
      header.startOffset,
      endOffset(header),
      { title: 'Add the missing `{`', text: ' {', at: endOffset(last) },
    );
    this.surplus--;
    this.openBlock(undefined, true);
    this.out.push(virtualToken(this.type('{'), '{', last));
  }

  protected bracket(token: IToken): void {
    if (token.image === '(') {
      this.brackets++;
      if (this.brackets > maxBrackets) {
        if (this.brackets === maxBrackets + 1) {
          this.problems.push({
            message: `More than ${maxBrackets} brackets inside one another: split the formula into KPIs with names of their own.`,
            start: token.startOffset,
            end: endOffset(token),
            severity: 'error',
          });
        }
        return;
      }
    } else if (this.brackets > 0) {
      this.brackets--;
      if (this.brackets >= maxBrackets) return;
    }
    this.out.push(token);
  }

  protected finish(): void {
    const last = this.last;
    if (!last) return;
    const { text, partial } = this.options;
    const lineEnded = !partial || /[\r\n]/.test(text.slice(endOffset(last)));
    if (this.pendingLine && lineEnded) this.endLine();
    if (partial) return;
    const open = this.blocks.find((block) => !block.made);
    if (open) {
      const what = open.word ? `The block of \`${open.word}\`` : 'A block';
      this.error(`${what} is not closed: put \`}\` at its end.`, last.startOffset, endOffset(last), {
        title: 'Close the block with `}`',
        text: '\n}',
        at: endOffset(last),
      });
    }
    this.closeTo(0, last);
  }
}
