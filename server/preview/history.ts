import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { JournalEntry } from '../../language/analysis/journal.ts';
import { elapsedShare } from '../../language/analysis/pace.ts';
import { progressOf } from '../../language/analysis/progress.ts';
import { valuesOf } from '../../language/analysis/values-of.ts';
import type { Id, KeyResult } from '../../language/model/entities.ts';
import type { KeyResultRow } from '../../language/protocol/preview.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { dayText } from './days.ts';
import { numberText } from './numbers.ts';
import { unitTitle, type ViewContext } from './view-context.ts';

type HistoryLine = KeyResultRow['history'][number];

/**
 * What is known about a key result over time, newest first: the check-ins as written; the values of the KPI it measures
 * where people have not reported enough to draw a line.
 */
export function historyOf(context: ViewContext, keyResult: KeyResult, figures: KeyResultFigures): HistoryLine[] {
  const { asOf } = context.computed;
  const known = valuesOf(keyResult, context.computed);
  const values = new Map(known.map((each) => [each.date, each]));
  const lines = context.reportsOn(keyResult.id).map((report) => {
    const value = report.source === 'review' ? undefined : values.get(report.date)?.value;
    const line = {
      ...reported(context, report),
      date: dayText(report.date, asOf),
      ...inChart(figures, report.date, value),
    };
    return { date: report.date, line };
  });
  const drawn = lines.filter(({ line }) => line.progress !== undefined).length;
  if (drawn < 2) {
    const reported = new Set(lines.map((each) => each.date));
    for (const { date, value } of known) {
      if (reported.has(date)) continue;
      const printed = { date: dayText(date, asOf), value: numberText(value, figures.unit) };
      lines.push({ date, line: { ...printed, ...inChart(figures, date, value) } });
    }
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
  return {
    at: figures.period && elapsedShare(figures.period, date),
    progress: progressOf(figures.baseline, figures.target, value),
  };
}
