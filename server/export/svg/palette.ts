/** Light for paper and slides, dark for dark rooms. */
export type PictureTheme = 'light' | 'dark';

/** The tokens of the design as plain colours: a picture has no style sheet to ask. */
export type Palette = Record<Ink, string>;
export type Ink =
  | 'surface'
  | 'ink'
  | 'strong'
  | 'soft'
  | 'mark'
  | 'node'
  | 'frame'
  | 'hair'
  | 'tint'
  | 'band'
  | 'good'
  | 'warn'
  | 'bad'
  | 'info'
  | 'okBand'
  | 'badBand'
  | 'okEdge'
  | 'badEdge';

type Base = Record<'surface' | 'ink' | 'strong' | 'hair' | 'good' | 'warn' | 'bad' | 'info', string>;

const light: Base = {
  surface: '#ffffff',
  ink: '#33363b',
  strong: '#17191c',
  hair: '#e2e4e8',
  good: '#2e7d32',
  warn: '#b07a00',
  bad: '#c62828',
  info: '#1a5fb4',
};

const dark: Base = {
  surface: '#1c1e21',
  ink: '#cfd2d6',
  strong: '#ffffff',
  hair: '#2f3237',
  good: '#7fc883',
  warn: '#d2a81e',
  bad: '#f0625d',
  info: '#62a8f5',
};

export function paletteOf(theme: PictureTheme): Palette {
  const base = theme === 'dark' ? dark : light;
  const inks = (share: number) => mixed(base.ink, base.surface, share);
  return {
    ...base,
    soft: inks(0.78),
    mark: inks(0.62),
    node: inks(0.56),
    frame: inks(0.3),
    tint: inks(0.05),
    band: inks(0.14),
    okBand: mixed(base.good, base.surface, 0.13),
    badBand: mixed(base.bad, base.surface, 0.13),
    okEdge: mixed(base.good, base.surface, 0.6),
    badEdge: mixed(base.bad, base.surface, 0.6),
  };
}

/** A share of one colour in another, both as `#rrggbb`. */
function mixed(colour: string, into: string, share: number): string {
  const part = (hex: string, index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  const parts = [0, 1, 2].map((index) => Math.round(part(colour, index) * share + part(into, index) * (1 - share)));
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
