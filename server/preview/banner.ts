import type { Finding } from '../../language/model/finding.ts';
import type { PreviewModel } from '../../language/protocol/preview.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What is said above a view while a file of it cannot be read in one place: the first such place, that of the file
 * being looked at before those of others.
 */
export function bannerFor(context: ViewContext, uri: string, shown: ReadonlySet<string>): PreviewModel['banner'] {
  const broken = context.findings.filter((finding) => finding.code === 'syntax-error' && shown.has(finding.place.uri));
  const first = broken.find((finding) => finding.place.uri === uri) ?? broken[0];
  if (!first) return undefined;
  return { message: message(context, first, broken.length - 1), place: first.place };
}

/** "Line 14 of growth/2026-Q4.okr cannot be read yet. A key result needs a target: write `to 15 min`." */
function message(context: ViewContext, finding: Finding, others: number): string {
  const file = context.computed.model.files.find((each) => each.uri === finding.place.uri);
  const line = finding.place.range.start.line + 1;
  const rest = others === 0 ? '' : others === 1 ? ' One more place is like it.' : ` ${others} more places are like it.`;
  return `Line ${line} of ${file?.path ?? 'the file'} cannot be read yet. ${finding.message}${rest}`;
}
