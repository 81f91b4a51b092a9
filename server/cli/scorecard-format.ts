import type { ScorecardFormat } from '../../language/protocol/export.ts';

/** Longer endings first: slides are Markdown too. */
const endings: [ending: string, format: ScorecardFormat][] = [
  ['.slides.md', 'marp'],
  ['.marp.md', 'marp'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.svg', 'svg'],
  ['.png', 'png'],
  ['.markdown', 'md'],
  ['.md', 'md'],
  ['.csv', 'csv'],
];

/** Where it goes (undefined: the output of the command) and in which format. */
export type Goal = { ok: true; format: ScorecardFormat; file?: string } | { ok: false; message: string };

/** Reads `-o` and `--format`: the ending says the format unless it is given, `-` prints. */
export function formatOf(output: string | undefined, format: ScorecardFormat | undefined): Goal {
  const file = output === '-' ? undefined : output;
  if (format !== undefined) return { ok: true, format, ...(file === undefined ? {} : { file }) };
  if (output === undefined) return { ok: false, message: 'Say where the page goes: -o scorecard.html' };
  if (file === undefined) return { ok: false, message: 'Say what to print: --format md -o -' };
  const name = file.toLowerCase();
  const known = endings.find(([ending]) => name.endsWith(ending));
  if (known) return { ok: true, format: known[1], file };
  return {
    ok: false,
    message: `The ending of ${file} says no format. End it in .html, .svg, .png, .md, .csv or .slides.md, or add --format.`,
  };
}
