import { assess } from '../../language/wording/assess.ts';

/** A key result that careful readers have labelled. */
export interface Labelled {
  text: string;
  kind: string;
  direction: string;
  indicator: string;
  impact: string;
  /** Fields that a second reader might label otherwise: left out where they are asked about. */
  doubt: string[];
  origin: string;
}

type Field = 'indicator' | 'impact' | 'direction';

/** What is asked of outcomes, and the answers that count. */
export const questions: { field: Field; labels: string[] }[] = [
  { field: 'indicator', labels: ['leading', 'lagging'] },
  { field: 'impact', labels: ['customer', 'business', 'internal'] },
  { field: 'direction', labels: ['increase', 'decrease'] },
];

/** What the reader answers. */
export function said(text: string, field: Field | 'kind'): string {
  const judged = assess(text);
  return field === 'direction' ? judged.direction : judged[field].label;
}

/** Precision, recall and F1 of calling something an output; ambiguous and doubted texts are left out. */
export function outputClass(rows: Labelled[]) {
  const judged = rows.filter(({ kind, doubt }) => kind !== 'ambiguous' && !doubt.includes('kind'));
  const called = judged.filter(({ text }) => said(text, 'kind') === 'output');
  const hit = called.filter(({ kind }) => kind === 'output').length;
  const outputs = judged.filter(({ kind }) => kind === 'output').length;
  const precision = hit / called.length;
  const recall = hit / outputs;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), judged: judged.length, outputs };
}

function asked(rows: Labelled[], field: Field): Labelled[] {
  const labels = questions.find((question) => question.field === field)?.labels ?? [];
  return rows.filter((row) => row.kind === 'outcome' && !row.doubt.includes(field) && labels.includes(row[field]));
}

/** The mean of the F1 of each label, over the outcomes that have one of them. */
export function macroF1(rows: Labelled[], field: Field) {
  const labels = questions.find((question) => question.field === field)?.labels ?? [];
  const pairs = asked(rows, field).map((row) => [row[field], said(row.text, field)] as const);
  const scores = labels.map((label) => {
    const hit = pairs.filter(([real, answer]) => real === label && answer === label).length;
    const both =
      pairs.filter(([real]) => real === label).length + pairs.filter(([, answer]) => answer === label).length;
    return both === 0 ? 0 : (2 * hit) / both;
  });
  return { mean: scores.reduce((sum, score) => sum + score, 0) / scores.length, scores, count: pairs.length };
}

/** "customer: 30 customer, 4 business": for each label, what was answered. */
export function confusion(rows: Labelled[], field: Field): string {
  const labels = questions.find((question) => question.field === field)?.labels ?? [];
  return labels
    .map((label) => {
      const answers = new Map<string, number>();
      for (const row of asked(rows, field)) {
        if (row[field] !== label) continue;
        const answer = said(row.text, field);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
      return `${label}: ${[...answers].map(([answer, count]) => `${count} ${answer}`).join(', ')}`;
    })
    .join('; ');
}
