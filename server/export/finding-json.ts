import type { Finding, Severity } from '../../language/model/finding.ts';
import type { Range } from '../../language/model/place.ts';
import { docsUrl } from '../../language/rules/docs-url.ts';

/** A finding as `check --format json` and `export` print it. Lines and characters count from 0. */
export interface FindingJson {
  file: string;
  range: Range;
  severity: Severity;
  /** The rule's id, or one of the codes of the language itself. */
  code: string;
  message: string;
  /** The page that explains it. */
  docs: string;
  related: { file: string; range: Range; message: string }[];
}

/** `fileOf` turns a URI into the path to print. */
export function findingJson(finding: Finding, fileOf: (uri: string) => string): FindingJson {
  return {
    file: fileOf(finding.place.uri),
    range: plainRange(finding.place.range),
    severity: finding.severity,
    code: finding.code,
    message: finding.message,
    docs: docsUrl(finding.code),
    related: finding.related.map(({ place, message }) => ({
      file: fileOf(place.uri),
      range: plainRange(place.range),
      message,
    })),
  };
}

/** Only what is documented, whatever else a range may carry. */
export function plainRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
