/** How one stroke or area of a glyph is painted: filled with its colour, outlined in it, or cut out in the colour of the surface. */
type Paint = 'fill' | 'line' | 'cut';

export type GlyphPart = { paint: Paint; d: string };

const fill = (d: string): GlyphPart => ({ paint: 'fill', d });
const line = (d: string): GlyphPart => ({ paint: 'line', d });
const cut = (d: string): GlyphPart => ({ paint: 'cut', d });

/** A circle as a path, so that every part of a glyph has one form. */
const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const shield = 'M8 1.2 13.8 3.3V7.8C13.8 11.3 11.5 13.7 8 15 4.5 13.7 2.2 11.3 2.2 7.8V3.3Z';
const pennant = 'M4 1.5V15M4 2H13.5L11 5.5 13.5 9H4';

/** Every glyph on a grid of 16, drawn so that each differs from the others in black and white. */
export const glyphPaths = {
  onTrack: [fill(circle(8, 8, 5.6))],
  atRisk: [fill('M8 1.8 15 14H1Z')],
  offTrack: [fill('M8 .8 15.2 8 8 15.2.8 8Z')],
  done: [fill(circle(8, 8, 6.8)), cut('M4.7 8.3 7 10.6 11.4 5.7')],
  noData: [{ paint: 'line', d: circle(8, 8, 5.6) }],
  draft: [line('M2.2 13.8 3 10.6 11 2.6 13.4 5 5.4 13ZM9.4 4.2 11.8 6.6')],
  held: [fill(shield), cut('M5 7.9 7.2 10.1 11 5.8')],
  breached: [
    fill('M7 1.5 2.2 3.3V7.8C2.2 11 4.1 13.3 7 14.6L5.6 11.4 7.9 8.3 5.4 5.2Z'),
    fill('M9.3 1.7 13.8 3.3V7.8C13.8 11.2 11.7 13.5 8.5 14.8L8 11.5 10.4 8.2 7.8 5Z'),
  ],
  guardrail: [line(shield)],
  milestone: [line(pennant)],
  milestoneLate: [line(`${pennant}M1.5 13.5 14 11`)],
  milestoneDone: [fill('M3.3 1H5V15H3.3Z'), fill('M5 1.5H14.5L11.8 5.5 14.5 9.5H5Z')],
  baseline: [line('M1.5 5H14.5V11.5H1.5ZM4.7 5V8M8 5V8M11.3 5V8')],
  baselineDone: [fill('M1 4.5H15V12H1Z'), cut('M4.7 4.5V8M8 4.5V8M11.3 4.5V8')],
  conflict: [fill('M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1Z'), cut('M5.3 5.3 10.7 10.7M10.7 5.3 5.3 10.7')],

  leading: [
    line(
      'M8 15V7.5M8 9.5C8 6.3 5.6 4.3 1.8 4.3 1.8 7.6 4.3 9.5 8 9.5ZM8 7.5C8 4.4 10.3 2.2 14.2 2.2 14.2 5.6 11.8 7.5 8 7.5Z',
    ),
  ],
  lagging: [
    line(
      'M12.4 4.2C14 6.6 13.4 10 10.8 12.2 9.2 13.5 7.3 14 5.6 13.7 4.9 13.6 4.2 14.1 3.3 14.2 2.3 14.3 1.8 13.6 2 12.6 2.1 11.8 2.4 11.1 2.2 10.4 1.8 8.7 2.3 6.8 3.7 5.2 6 2.7 9.6 2.3 11.8 3.7L13.6 1.9',
    ),
  ],
  customer: [line(circle(8, 5, 3)), line('M2 14.5C2.4 11.3 4.8 9.9 8 9.9S13.6 11.3 14 14.5')],
  business: [line('M1.7 5H14.3V13.5H1.7ZM5.5 5V2.5H10.5V5M1.7 9H14.3')],
  internal: [line('M8 1.4 13.8 4.7V11.3L8 14.6 2.2 11.3V4.7Z'), line(circle(8, 8, 2.3))],

  error: [line(circle(8, 8, 6.2)), line('M5.7 5.7 10.3 10.3M10.3 5.7 5.7 10.3')],
  warning: [line('M8 1.8 15 14H1ZM8 6V9.6M8 11.6V11.7')],
  info: [line(circle(8, 8, 6.2)), line('M8 7.4V11.2M8 4.9V5')],
  hint: [
    line(
      'M5.8 12V10.6C4.4 9.8 3.6 8.3 3.6 6.6 3.6 4 5.5 2 8 2S12.4 4 12.4 6.6C12.4 8.3 11.6 9.8 10.2 10.6V12ZM6.3 14.3H9.7',
    ),
  ],

  chevron: [line('M6 3.5 10.5 8 6 12.5')],
  chevronDown: [line('M3.5 6 8 10.5 12.5 6')],
  up: [line('M4 12 12 4M5.5 4H12V10.5')],
  answers: [line('M6 3.5 2.3 7.2 6 10.9M2.3 7.2H10C12 7.2 13.7 8.8 13.7 10.9V13')],
  needs: [line('M2 8H13M9.5 4.5 13 8 9.5 11.5M2 4.5V11.5')],
  search: [line(circle(7, 7, 4.7)), line('M10.5 10.5 14.5 14.5')],
  lock: [line('M3.5 7.2H12.5V14H3.5ZM5.3 7.2V4.7C5.3 3.2 6.5 2 8 2S10.7 3.2 10.7 4.7V7.2')],
  unlock: [line('M3.5 7.2H12.5V14H3.5ZM5.3 7.2V4.7C5.3 3.2 6.5 2 8 2S10.4 2.8 10.7 4')],
  checkIn: [line('M13.5 8.5V13.5H2.5V2.5H9M5 7.5 7.8 10.3 14.3 3')],
  share: [line('M8 10.5V1.8M4.8 4.8 8 1.6 11.2 4.8M4.5 7.5H2.5V14.5H13.5V7.5H11.5')],
  present: [line('M1.5 2H14.5M2.5 2V11H13.5V2M8 11V13.5M5 15 8 12.5 11 15'), fill('M6.6 4.3 10.4 6.5 6.6 8.7Z')],
  close: [line('M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5')],
} satisfies Record<string, GlyphPart[]>;

export type GlyphName = keyof typeof glyphPaths;
