import type { KeyResult } from '../../language/model/entities.ts';
import type { Mark } from '../../language/protocol/preview.ts';
import type { Assessment } from '../../language/wording/assessment.ts';

/** Leading or lagging, and for whom: as declared, or else as the wording suggests, which the mark then says. */
export function marksOf(keyResult: KeyResult, assessment: Assessment): Mark[] {
  const measured = keyResult.form === 'measured' || keyResult.form === 'none';
  const marks: Mark[] = [];
  for (const judgement of [assessment.indicator, assessment.impact]) {
    if (judgement.label === 'unclear') continue;
    // A guardrail or a date is neither seed nor lemon unless someone says so.
    if (!judgement.declared && !measured) continue;
    marks.push({ label: judgement.label, suggested: !judgement.declared });
  }
  return marks;
}
