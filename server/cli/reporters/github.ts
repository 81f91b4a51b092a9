import type { Severity } from '../../../language/model/finding.ts';
import type { CheckReport, Reporter } from './report.ts';

const Levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands that put each finding on its line of a pull request. */
export const githubReporter: Reporter = (report) => report.diagnostics.map(command).join('');

function command({ file, range, severity, code, label, message, docs }: CheckReport['diagnostics'][number]): string {
  const { start, end } = range;
  const place: Record<string, string | number> = { file, line: start.line + 1, endLine: end.line + 1 };
  // Columns are only understood within one line.
  if (start.line === end.line) {
    place.col = start.character + 1;
    place.endColumn = Math.max(end.character, start.character + 1);
  }
  place.title = `${label} (${code})`;
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${Levels[severity]} ${properties.join(',')}::${data(`${message} ${docs}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
