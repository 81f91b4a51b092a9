import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { JournalEntry } from '../../language/analysis/journal.ts';
import { elapsedShare } from '../../language/analysis/pace.ts';
import type { Id } from '../../language/model/entities.ts';
import type { KeyResultRow } from '../../language/protocol/preview.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { numberText } from './numbers.ts';
import { unitTitle, type ViewContext } from './view-context.ts';

type HistoryLine = KeyResultRow['history'][number];

/** Everything known about a key result over time, newest first: check-ins as written, and the KPI's values between. */
export function historyOf(context: ViewContext, id: Id, figures: KeyResultFigures): HistoryLine[] {
  const { asOf } = context.computed;
  const values = new Map(figures.history.map((each) => [each.date, each.value]));
  const lines: { date: IsoDate; line: HistoryLine }[] = [];
  for (const report of context.reportsOn(id)) {
    const value = report.source === 'review' ? undefined : values.get(report.date);
    lines.push({
      date: report.date,
      line: { ...reported(context, report), date: dayText(report.date, asOf), ...inChart(figures, report.date, value) },
    });
    if (report.source === 'check-in') values.delete(report.date);
  }
  for (const [date, value] of values) {
    const line = {
      date: dayText(date, asOf),
      value: numberText(value, figures.unit),
      ...inChart(figures, date, value),
    };
    lines.push({ date, line });
  }
  return lines.sort((a, b) => b.date.localeCompare(a.date)).map((each) => each.line);
}

/** The latest remark of a person about a key result. */
export function lastNoteOf(context: ViewContext, id: Id): KeyResultRow['lastNote'] {
  const report = context.reportsOn(id).findLast((each) => each.entry.note !== undefined);
  if (!report?.entry.note) return undefined;
  return {
    text: report.entry.note.value,
    by: authorOf(context, report),
    date: dayText(report.date, context.computed.asOf),
  };
}

function reported(context: ViewContext, report: JournalEntry): Omit<HistoryLine, 'date'> {
  const { entry } = report;
  const written = entry.value?.text ?? '–';
  return {
    // A review's number is a score, not a value of the metric.
    value: report.source === 'review' && entry.value ? `score ${written}` : written,
    note: entry.note?.value,
    by: authorOf(context, report),
    status: entry.status?.value,
    confidence: entry.confidence?.text,
  };
}

/** Who wrote the check-in or review: by title where the person is declared, otherwise as written. */
function authorOf(context: ViewContext, report: JournalEntry): string | undefined {
  const block = context.computed.model.entities.get(report.of);
  const by = block?.kind === 'check-in' || block?.kind === 'review' ? block.by : undefined;
  return by && unitTitle(context, by);
}

/** Where a value stands in the chart: the share of the cycle and the share of the way. */
function inChart(
  figures: KeyResultFigures,
  date: IsoDate,
  value: number | undefined,
): { at?: number; progress?: number } {
  const { baseline, target, period } = figures;
  return {
    at: period && elapsedShare(period, date),
    progress:
      value === undefined || baseline === undefined || target === undefined || baseline === target
        ? undefined
        : (value - baseline) / (target - baseline),
  };
}
