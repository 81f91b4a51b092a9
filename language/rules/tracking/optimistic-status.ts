import type { Dated, KeyResultFigures, Status } from '../../analysis/figures.ts';
import { valuesOf } from '../../analysis/values-of.ts';
import type { CheckIn, Entry, KeyResult } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { daysBetween, printDate } from '../../values/date.ts';
import { formatNumber } from '../../values/quantity.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** A value that stays the same over this many reports and days is flat, not late. */
const FlatReports = 4;
const FlatDays = 21;

export default defineRule({
  id: 'optimistic-status',
  group: 'tracking',
  severity: 'warning',
  scope: 'file',
  options: {
    behind: {
      description: 'How far behind the expected pace “on track” may be, in percentage points of progress.',
      default: 10,
      presets: { strict: 5 },
    },
  },
  docs: {
    summary: 'Said to be on track, while the numbers are behind or stand still.',
    why: 'A report that is green on the outside and red inside is the most expensive kind: help that could have come in week five comes in week twelve. The numbers may be unfair, and whoever said it may know more. Then a word about why belongs in the check-in, and everybody can see it.\n\nThe word is held against the pace of the day it was said, for the last thing that was said only. A breached guardrail, and a milestone whose day has passed, are not on track either. A value that has not moved over four reports and three weeks makes it a remark, even if it is ahead. A metric with a declared delay (`drives … after 6 weeks`) is expected to move later.',
    saysWho: [
      'Arithmetic: it follows from the figures and dates as they are written',
      'Andy Grove: the indicator is there to warn you while you can still act',
    ],
    disagrees: [
      'Many metrics move late and all at once, so the pace of the calendar is only a first guess: give the KPI a `plan`, or the driver its delay, and that counts instead.',
    ],
    instead: 'Say what the numbers say, `at risk` or `off track`, and what you will do about it.',
    bad: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective soon "Patients see a doctor the day they call" {
  kr today "Calls answered with a visit the same day" from 40% to 80%
}
check-in 2026-11-09 for clinic {
  soon.today 44% on track
}
`,
        note: 'Almost half of the quarter has passed, and a tenth of the way is done.',
      },
    ],
    good: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective soon "Patients see a doctor the day they call" {
  kr today "Calls answered with a visit the same day" from 40% to 80%
  kr calm "Patients who wait longer than half an hour" stay below 10%
}
check-in 2026-11-09 for clinic {
  soon.today 44% at risk "The second practice opens only now; we lend two doctors until then"
  soon.calm 8% on track
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const checkIn of file.checkIns) {
        for (const entry of checkIn.entries) checkEntry(entry, checkIn, context);
      }
    },
  },
});

function checkEntry(entry: Entry, checkIn: CheckIn, context: RuleContext): void {
  const { status } = entry;
  if (!status || (status.value !== 'on track' && status.value !== 'done')) return;
  const keyResult = context.target(entry.target);
  const figures = keyResult && context.computed.keyResults.get(keyResult.id);
  if (keyResult?.kind !== 'key result' || !figures?.said || !figures.period) return;
  const { said } = figures;
  // Only the last word on it, and only while there is something to be done about it.
  if (said.of !== checkIn.id || said.range.start.line !== entry.range.start.line) return;
  if (context.computed.asOf > figures.period.end) return;
  const doubt = doubtAbout(status.value, keyResult, figures, context);
  if (!doubt) return;
  context.report({
    at: status.range,
    label: 'Rosier than the numbers',
    message: `This says “${status.value}”, yet ${doubt.why}. ${doubt.instead}`,
    about: [keyResult.id],
    related: [{ place: context.place(keyResult), message: 'The key result' }],
    ...(doubt.weak ? { severity: 'info' as const } : {}),
    fixes: doubt.status ? say(doubt.status, entry, checkIn) : [],
  });
}

interface Doubt {
  why: string;
  instead: string;
  /** What the numbers would say. */
  status?: Status;
  weak?: boolean;
}

function doubtAbout(
  said: 'on track' | 'done',
  keyResult: KeyResult,
  figures: KeyResultFigures,
  context: RuleContext,
): Doubt | undefined {
  const { guardrail, task, now, unit } = figures;
  if (guardrail) {
    if (guardrail.state !== 'breached' || !now) return undefined;
    return {
      why: `the guardrail is broken at ${formatNumber(now.value, unit)}`,
      instead: 'Say `off track`, and what you will do about it.',
      status: 'off track',
    };
  }
  if (task) {
    if (said === 'done' || task.state !== 'late' || !task.due) return undefined;
    return {
      why: `it was due on ${printDate(task.due)} and is not done`,
      instead: 'Say `done`, or `off track` and the day you expect it.',
      status: 'off track',
    };
  }
  const { progress, expected } = figures.paceThen ?? {};
  if (progress === undefined) return undefined;
  if (said === 'done') {
    if (progress >= 1) return undefined;
    return {
      why: `at ${percent(progress)} of the way the target ${keyResult.to?.text ?? ''} is not reached`.replace(
        '  ',
        ' ',
      ),
      instead: 'Correct the value, or say how it stands: `on track`, `at risk` or `off track`.',
      status: progress >= (expected ?? 0) ? 'on track' : 'at risk',
    };
  }
  if (expected === undefined || progress >= 1) return undefined;
  if (points(expected) - points(progress) > context.option<number>('behind')) {
    const status: Status = expected - progress > 0.2 ? 'off track' : 'at risk';
    return {
      why:
        progress < 0
          ? `it has moved the wrong way, where ${percent(expected)} of the way was expected by then`
          : `${percent(progress)} of the way is done where ${percent(expected)} was expected by then`,
      instead: `Say \`${status}\`, or why the rest will come faster.`,
      status,
    };
  }
  const values = valuesOf(keyResult, context.computed);
  const flat = flatSince(values.filter(({ date }) => date <= (figures.said?.date ?? '')));
  if (flat === undefined) return undefined;
  return {
    why: `it has stood at ${formatNumber(flat.value, unit)} since ${printDate(flat.date)}`,
    instead: 'Say why it will move again, or that it is `at risk`.',
    status: 'at risk',
    weak: true,
  };
}

/** The first of the last reports that all say the same, where they are enough to call it flat. */
function flatSince(history: readonly Dated[]): Dated | undefined {
  const reports = history.filter(({ source }) => source === 'check-in');
  const last = reports.at(-1);
  if (!last) return undefined;
  const first = reports[reports.findLastIndex(({ value }) => value !== last.value) + 1] ?? last;
  const same = reports.length - reports.indexOf(first);
  return same >= FlatReports && daysBetween(first.date, last.date) >= FlatDays ? first : undefined;
}

function say(status: Status, { status: word }: Entry, { uri }: CheckIn): Fix[] {
  return word ? [{ title: `Say \`${status}\``, changes: [replace(uri, word.range, status)], preferred: true }] : [];
}

const points = (share: number) => Math.round(share * 100);
const percent = (share: number) => `${points(share)}%`.replace('-', '−');
