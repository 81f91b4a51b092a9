import type { Id } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Badge } from '../../language/protocol/preview.ts';
import { docsUrl } from '../../language/rules/docs-url.ts';
import { rules } from '../../language/rules/registry.ts';
import type { Group } from '../../language/rules/rule.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The badges of one card or row. A finding about several things shows once: on the first of them that is in sight.
 */
export function badgesOf(context: ViewContext, ids: readonly Id[], shown: ReadonlySet<Id>): Badge[] {
  const findings = new Set<Finding>();
  for (const id of ids) {
    for (const finding of context.findingsAbout(id)) {
      const carrier = finding.about.find((each) => shown.has(each));
      if (carrier === undefined || ids.includes(carrier)) findings.add(finding);
    }
  }
  return [...findings].map(badge);
}

/** A finding as a badge with what it opens. */
export function badge(finding: Finding): Badge {
  return {
    code: finding.code,
    severity: finding.severity,
    group: groupOf(finding.code),
    label: finding.label,
    message: finding.message,
    docs: docsUrl(finding.code),
    place: finding.place,
    fixes: finding.fixes.map((fix) => fix.title),
  };
}

const groups = new Map(rules.map((rule) => [rule.id, rule.group]));

/** The group of the rule that found something; what is no rule has none. */
export function groupOf(code: string): Group | undefined {
  return groups.get(code);
}
