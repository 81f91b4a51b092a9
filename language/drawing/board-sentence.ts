import type { KpiCard } from '../protocol/preview.ts';
import { capitalised, inWords } from './in-words.ts';

/** The board in one sentence: how many KPIs ask for something, and whether an objective answers. */
export function boardSentence(kpis: Pick<KpiCard, 'health' | 'answeredBy'>[]): string {
  const all = kpis.length;
  const critical = kpis.filter((kpi) => kpi.health === 'critical');
  const unanswered = critical.filter((kpi) => kpi.answeredBy.length === 0).length;
  if (critical.length === 0) {
    if (all === 1) return 'This KPI needs no answer now.';
    return `None of ${inWords(all)} needs an answer now.`;
  }
  const need = `${capitalised(inWords(critical.length))} of ${inWords(all)} ${critical.length === 1 ? 'needs' : 'need'} an answer`;
  return `${need}, and ${answers(critical.length, unanswered)}.`;
}

function answers(critical: number, unanswered: number): string {
  if (critical === 1) return unanswered ? 'it has none' : 'it has one';
  if (unanswered === 0) return 'each has one';
  if (unanswered === critical) return 'none of them has one';
  return `${inWords(unanswered)} of them ${unanswered === 1 ? 'has' : 'have'} none`;
}
