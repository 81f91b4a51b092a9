import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../../language/model/finding.ts';
import { docsUrl } from '../../language/rules/docs-url.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as editors show it: the code links to the page that explains it. */
export function diagnosticOf(finding: Finding): Diagnostic {
  return {
    range: finding.place.range,
    severity: severities[finding.severity],
    code: finding.code,
    codeDescription: { href: docsUrl(finding.code) },
    source: 'okr',
    message: finding.message,
    relatedInformation: finding.related.map(({ place, message }) => ({ location: place, message })),
  };
}
