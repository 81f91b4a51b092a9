import type { Reporter } from './report.ts';

/** For programs: the object described in docs/command-line.md. Its version rises when a field changes its meaning. */
export const jsonReporter: Reporter = (report) => {
  const diagnostics = report.diagnostics.map(({ file, range, severity, code, message, docs, related }) => ({
    file,
    range,
    severity,
    code,
    message,
    docs,
    related,
  }));
  return `${JSON.stringify({ version: 1, files: report.files, diagnostics }, undefined, 2)}\n`;
};
