import type { Id } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Badge } from '../../language/protocol/preview.ts';
import { docsUrl } from '../../language/rules/docs-url.ts';
import { rules } from '../../language/rules/registry.ts';
import type { Group } from '../../language/rules/rule.ts';
import type { Shown } from './kept-parts.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The badges of one card or row. A finding about several things shows once: on the first of them that is in sight.
 */
export function badgesOf(context: ViewContext, ids: readonly Id[], shown: Shown): Badge[] {
  const findings = new Set<Finding>();
  for (const id of ids) {
    for (const finding of context.findingsAbout(id)) {
      const carrier = finding.about.find((each) => shown.has(each));
      if (carrier === undefined || ids.includes(carrier)) findings.add(finding);
    }
  }
  return [...findings].map(badge);
}

const known = new WeakMap<Finding, Badge>();

/** A finding as a badge with what it opens; the same finding is always the same badge. */
export function badge(finding: Finding): Badge {
  const found = known.get(finding) ?? {
    code: finding.code,
    severity: finding.severity,
    group: groupOf(finding.code),
    label: finding.label,
    message: finding.message,
    docs: docsUrl(finding.code),
    place: finding.place,
    fixes: finding.fixes.map((fix) => fix.title),
  };
  known.set(finding, found);
  return found;
}

const groups = new Map(rules.map((rule) => [rule.id, rule.group]));

/** The group of the rule that found something; what is no rule has none. */
export function groupOf(code: string): Group | undefined {
  return groups.get(code);
}
