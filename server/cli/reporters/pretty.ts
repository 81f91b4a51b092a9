import type { Severity } from '../../../language/model/finding.ts';
import { type Paint, painter } from '../colours.ts';
import { printable, sourceLine } from '../source-line.ts';
import type { CheckReport, Reporter } from './report.ts';

type Diagnostic = CheckReport['diagnostics'][number];

const Words: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };
const Severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** For people: each finding with its line, what is wrong and what to write instead; a summary at the end. */
export const prettyReporter: Reporter = (report, { colours, columns }) => {
  const paint = painter(colours);
  // Lines are wrapped for a person in front of a terminal; a log or a search wants each sentence whole.
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.min(columns, 110);
  const blocks = report.diagnostics.map((each) => block(each, report.text(each.file), paint, width));
  return [...blocks, summary(report, paint)].join('\n');
};

function block(diagnostic: Diagnostic, text: string, paint: Paint, width: number): string {
  const { severity, file, range, label, code, message, docs, related, fixes } = diagnostic;
  const place = placeText(file, range.start);
  const lines = [
    `${paint('strong', place)}  ${paint(severity, Words[severity])}  ${paint('strong', printable(label))}  ${paint('soft', code)}`,
  ];
  const number = String(range.start.line + 1);
  const source = sourceLine(text, range);
  if (source) {
    lines.push(`${paint('soft', `  ${number} │ `)}${source.text}`);
    lines.push(`${paint('soft', `  ${' '.repeat(number.length)} │ `)}${paint(severity, source.marker)}`);
  }
  lines.push(...wrapped(printable(message), width));
  for (const { file: other, range: place, message: why } of related) {
    lines.push(...wrapped(`See ${placeText(other, place.start)}: ${printable(why)}`, width));
  }
  const [fix] = fixes;
  if (fix !== undefined)
    lines.push(...wrapped(`In the editor: ${printable(fix)}`, width).map((each) => paint('soft', each)));
  lines.push(`  ${paint('soft', docs)}`);
  return `${lines.join('\n')}\n`;
}

function placeText(file: string, start: { line: number; character: number }): string {
  return `${printable(file)}:${start.line + 1}:${start.character + 1}`;
}

/** "12 files: 1 error, 3 warnings and 2 hints." */
function summary({ files, diagnostics }: CheckReport, paint: Paint): string {
  const read = `${files} ${files === 1 ? 'file' : 'files'}`;
  const counts = Severities.flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [paint(severity, `${count} ${Words[severity]}${count === 1 ? '' : 's'}`)];
  });
  if (counts.length === 0) return `${read}, nothing to say.\n`;
  const list = counts.length === 1 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
  return `${read}: ${list}.\n`;
}

/** Lines of at most `width` characters, set in by two; a word is never cut. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(/\s+/)) {
    if (line !== ' ' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
