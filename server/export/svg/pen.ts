import { type GlyphName, glyphPaths } from '../../../language/drawing/glyph-paths.ts';
import type { Tone } from '../../../language/drawing/looks.ts';
import { breakLines, fitted, type Measure } from '../../../language/drawing/measure.ts';
import { oneLine } from '../plain-text.ts';
import type { Ink, Palette } from './palette.ts';
import { textWidth } from './text-width.ts';

/** Sizes of type and the heights of their lines, in pixels. */
export const type = {
  note: { size: 11, line: 16 },
  body: { size: 13, line: 18 },
  title: { size: 15, line: 21 },
  figure: { size: 20, line: 26 },
} as const;

export interface TextStyle {
  size?: keyof typeof type;
  ink?: Ink;
  bold?: boolean;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

export interface LineStyle {
  width?: number;
  dash?: string;
  round?: boolean;
  fill?: Ink;
}

const tones: Record<Tone, Ink> = {
  'st-on': 'good',
  'st-done': 'good',
  'st-risk': 'warn',
  'st-off': 'bad',
  'st-none': 'mark',
};

export const inkOf = (tone: Tone): Ink => tones[tone];

const rounded = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Draws with what every viewer of pictures understands: shapes and text with plain attributes, no style sheet, no
 * foreign content, nothing that loads or runs. Texts are laid out here, line by line.
 */
export class Pen {
  readonly #palette: Palette;
  readonly #parts: string[] = [];

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /** One line of text; `room` cuts it to a width. */
  text(x: number, y: number, words: string, style: TextStyle = {}, room?: number): void {
    const { size = 'body', ink = 'ink', bold, italic, anchor = 'start' } = style;
    const line = room === undefined ? oneLine(words) : fitted(oneLine(words), room, measureIn(style), 'body');
    if (line === '') return;
    const attributes = {
      x,
      y,
      fill: this.#palette[ink],
      'font-size': type[size].size,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(italic ? { 'font-style': 'italic' } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    };
    this.#parts.push(`<text${written(attributes)}>${xml(line)}</text>`);
  }

  /**
   * Text in lines from the top `y` on, at most so many.
   *
   * @returns where the next thing can begin
   */
  paragraph(x: number, y: number, width: number, words: string, style: TextStyle = {}, most = 6): number {
    const { size, line } = type[style.size ?? 'body'];
    let top = y;
    for (const each of linesOf(words, width, style, most)) {
      this.text(x, top + (line + size * 0.72) / 2, each, style);
      top += line;
    }
    return top;
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: Ink, style: LineStyle = {}): void {
    this.path(`M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}`, ink, style);
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    paint: { fill?: Ink; line?: Ink; round?: number; dash?: string },
  ): void {
    const attributes = {
      x,
      y,
      width: Math.max(0, width),
      height: Math.max(0, height),
      ...(paint.round ? { rx: paint.round } : {}),
      fill: paint.fill ? this.#palette[paint.fill] : 'none',
      ...(paint.line ? { stroke: this.#palette[paint.line] } : {}),
      ...(paint.dash ? { 'stroke-dasharray': paint.dash } : {}),
    };
    this.#parts.push(`<rect${written(attributes)}/>`);
  }

  circle(
    x: number,
    y: number,
    radius: number,
    paint: { fill?: Ink; line?: Ink; width?: number; dash?: string; offset?: number },
  ): void {
    const attributes = {
      cx: x,
      cy: y,
      r: radius,
      fill: paint.fill ? this.#palette[paint.fill] : 'none',
      ...(paint.line ? { stroke: this.#palette[paint.line], 'stroke-width': paint.width ?? 1 } : {}),
      ...(paint.dash ? { 'stroke-dasharray': paint.dash } : {}),
      ...(paint.offset === undefined ? {} : { 'stroke-dashoffset': paint.offset }),
    };
    this.#parts.push(`<circle${written(attributes)}/>`);
  }

  /** An outline, filled where `fill` says so. */
  path(d: string, ink: Ink | undefined, { width = 1, dash, round, fill }: LineStyle = {}): void {
    const attributes = {
      d,
      fill: fill ? this.#palette[fill] : 'none',
      ...(ink ? { stroke: this.#palette[ink], 'stroke-width': width } : {}),
      ...(dash ? { 'stroke-dasharray': dash } : {}),
      ...(round ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {}),
    };
    this.#parts.push(`<path${written(attributes)}/>`);
  }

  glyph(name: GlyphName, x: number, y: number, size: number, ink: Ink): void {
    const dashed: Record<string, string | number> =
      name === 'noData' ? { 'stroke-dasharray': '2.4 2', 'stroke-width': 1.6 } : {};
    const paths = glyphPaths[name].map(({ paint, d }) => {
      if (paint === 'fill') return `<path${written({ d, fill: this.#palette[ink] })}/>`;
      const colour = this.#palette[paint === 'cut' ? 'surface' : ink];
      const line = {
        stroke: colour,
        'stroke-width': paint === 'cut' ? 1.7 : 1.3,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      };
      return `<path${written({ d, fill: 'none', ...line, ...dashed })}/>`;
    });
    this.#parts.push(
      `<g transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / 16)})">${paths.join('')}</g>`,
    );
  }

  /** Draws with the origin moved, for paths that come with places of their own. */
  moved(x: number, y: number, draw: () => void): void {
    this.#parts.push(`<g transform="translate(${rounded(x)} ${rounded(y)})">`);
    draw();
    this.#parts.push('</g>');
  }

  /** Everything drawn so far. */
  get drawn(): string {
    return this.#parts.join('\n');
  }
}

/** The lines a text takes within a width; what is longer than all of them ends in "…". */
export function linesOf(words: string, width: number, style: TextStyle, most: number): string[] {
  return breakLines(oneLine(words), width, measureIn(style), 'body', most);
}

/** How high a paragraph will be. */
export function heightOf(words: string, width: number, style: TextStyle = {}, most = 6): number {
  return linesOf(words, width, style, most).length * type[style.size ?? 'body'].line;
}

function measureIn({ size = 'body', bold }: TextStyle): Measure {
  return { scale: 1, width: (text) => textWidth(text, type[size].size, bold) };
}

/** For what measures titles and labels of its own. */
export const tableMeasure: Measure = { scale: 1, width: (text, size) => textWidth(text, type[size].size) };

/** A text as XML has it. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function written(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : xml(value)}"`)
    .join('');
}
