import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../../language/model/finding.ts';
import type { Range } from '../../../language/model/place.ts';
import { version } from '../version.ts';
import type { CheckReport, Reporter } from './report.ts';

type Diagnostic = CheckReport['diagnostics'][number];

const Levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0 (OASIS), the format that code scanning services read. Lines and columns count from 1, in UTF-16 units. */
export const sarifReporter: Reporter = (report) => {
  const ids = [...new Set(report.diagnostics.map((each) => each.code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'okr', version: version(), rules: ids.map((id) => ruleOf(id, report.diagnostics)) } },
        columnKind: 'utf16CodeUnits',
        results: report.diagnostics.map((each) => resultOf(each, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function ruleOf(id: string, diagnostics: readonly Diagnostic[]) {
  const example = diagnostics.find((each) => each.code === id);
  return { id, shortDescription: { text: example?.label ?? id }, helpUri: example?.docs };
}

function resultOf(diagnostic: Diagnostic, ids: readonly string[]) {
  const { code, severity, message, file, range, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    level: Levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(file, range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((each, id) => ({
            id,
            physicalLocation: physicalLocation(each.file, each.range),
            message: { text: each.message },
          })),
        }
      : {}),
  };
}

function physicalLocation(file: string, { start, end }: Range) {
  return {
    artifactLocation: {
      uri: isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/'),
    },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}
