import type { Id, Initiative, KeyResult, Objective, WrittenDate } from '../../model/entities.ts';
import type { Severity } from '../../model/finding.ts';
import { printDate } from '../../values/date.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'deadline-outside-cycle',
  group: 'time',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'A date that lies outside the cycle of its OKRs.',
    why: 'The key results of a cycle are graded at its end. One that is due later cannot be graded then; one that was due before the cycle began was never part of it. For an initiative it is a warning: work may end later, but then it cannot help this cycle.',
    saysWho: [
      'The OKR and balanced scorecard article',
      'Arithmetic: it follows from the figures and dates as they are written',
    ],
    instead: 'Move the date into the cycle, or the key result into the cycle where it belongs.',
    bad: [
      {
        okr: `team school "School"
okrs for school in 2026-Q4
objective awake "Nobody sleeps through the first lesson" {
  kr "Know how many come without breakfast" baseline by 2027-01-15
}
`,
      },
    ],
    good: [
      {
        okr: `team school "School"
okrs for school in 2026-Q4
objective awake "Nobody sleeps through the first lesson" {
  kr "Know how many come without breakfast" baseline by 2026-10-31
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      for (const keyResult of objective.keyResults) check(keyResult, objective, context, 'error');
      for (const initiative of objective.initiatives) {
        if (!initiative.done) check(initiative, objective, context, 'warning');
      }
    },
  },
});

function check(thing: KeyResult | Initiative, objective: Objective, context: RuleContext, severity: Severity): void {
  const period = context.computed.objectives.get(objective.id)?.period;
  const date: WrittenDate | undefined = thing.by;
  if (!period || !date?.value) return;
  const before = date.value < period.start;
  if (!before && date.value <= period.end) return;
  const cycle = objective.cycle?.value ?? 'the cycle';
  const about: Id[] = [thing.id, objective.id];
  const what = thing.kind === 'initiative' ? 'initiative' : 'key result';
  context.report({
    at: date.range,
    label: 'Outside the cycle',
    message: before
      ? `${printDate(date.value)} is before ${cycle}, which begins on ${printDate(period.start)}, so it would be due before the work starts. Choose a date within it.`
      : `${printDate(date.value)} is after ${cycle}, which ends on ${printDate(period.end)}: ${
          what === 'initiative' ? 'it comes too late to help' : 'it could not be graded with the others'
        }. Choose a date within it, or move the ${what} to the next cycle.`,
    about,
    severity,
    fixes: [
      {
        title: `Make it due at the end of ${cycle}: ${period.end}`,
        changes: [replace(thing.uri, date.range, period.end)],
        preferred: true,
      },
    ],
  });
}
