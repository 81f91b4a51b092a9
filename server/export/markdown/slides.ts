import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import type { ObjectiveCard, PreviewModel } from '../../../language/protocol/preview.ts';
import { bullets, escaped, table } from './escape.ts';
import { decisionText, stateOf } from './scorecard-markdown.ts';
import { aimText, amount, countsText, names, progressText, rowStateText, stateText, timeText } from './words.ts';

/** Rows that one slide holds in a readable size. */
const rowsOnSlide = 6;
const itemsOnSlide = 6;

/** Slides in Markdown as Marp reads them: a title, one for each objective, what was decided, what we ask. */
export function slides(model: PreviewModel): string {
  const all = [
    titleSlide(model),
    ...model.objectives.flatMap(objectiveSlides),
    ...kpiSlide(model),
    ...decisionSlides(model),
    ...askSlides(model),
  ];
  return `---\nmarp: true\npaginate: true\nsize: 16:9\n---\n\n${all.map((lines) => lines.join('\n').trim()).join('\n\n---\n\n')}\n`;
}

function titleSlide(model: PreviewModel): string[] {
  const { team, cycle, about, filtered } = model.header;
  return [
    `# ${escaped(team)}, ${escaped(cycle)}`,
    '',
    escaped(about),
    '',
    `${timeText(model)}.`,
    ...(filtered ? ['', `*${escaped(filtered)}.*`] : []),
    '',
    countsText(model),
  ];
}

function objectiveSlides(objective: ObjectiveCard): string[][] {
  const { title, keyResults, because } = objective;
  const parts = chunks(keyResults, rowsOnSlide);
  if (parts.length === 0) parts.push([]);
  return parts.map((rows, index) => [
    `## ${escaped(title)}${parts.length > 1 ? ` (${index + 1} of ${parts.length})` : ''}`,
    '',
    [`**${stateText(objective.state)}**`, stateOf(objective), names(objective.owners)].filter(Boolean).join(', '),
    ...(index === 0 && because[0] ? ['', `*${escaped(because[0])}*`] : []),
    '',
    ...(rows.length > 0
      ? table(
          ['State', 'Key result', 'Now', 'From → to', 'Progress'],
          rows.map((row) => [rowStateText(row), escaped(row.title), amount(row.now), aimText(row), progressText(row)]),
        )
      : ['No key result yet: nothing says how one would know.']),
  ]);
}

function kpiSlide({ kpis }: PreviewModel): string[][] {
  const critical = kpis.filter(({ health }) => health === 'critical');
  if (critical.length === 0) return [];
  const items = critical.map(
    (kpi) => `**${escaped(kpi.title)}**: ${[amount(kpi.now), escaped(kpi.now.note)].filter(Boolean).join(', ')}`,
  );
  return split('## KPIs that need an answer', [escaped(boardSentence(kpis)), ''], items);
}

function decisionSlides({ decisions = [] }: PreviewModel): string[][] {
  return decisions.length === 0 ? [] : split('## What we decided', [], decisions.map(decisionText));
}

/** What others can help with: conflicts nobody has decided, what we depend on, critical KPIs without an answer, key results without a value. */
function askSlides(model: PreviewModel): string[][] {
  const conflicts = model.map.edges
    .filter((edge) => edge.kind === 'conflict')
    .map((edge) => `**Decide:** ${escaped(edge.message ?? 'two of our objectives pull against each other')}`);
  const unanswered = model.kpis
    .filter((kpi) => kpi.health === 'critical' && kpi.answeredBy.length === 0)
    .map((kpi) => `**Answer:** ${escaped(kpi.title)} is critical, and no objective answers it`);
  const needs = model.objectives.flatMap((objective) =>
    objective.links
      .filter(({ kind }) => kind === 'depends on')
      .map(
        ({ title, note }) =>
          `**Support:** ${escaped(objective.title)} depends on ${escaped(title)}${note ? ` (${escaped(note)})` : ''}`,
      ),
  );
  const behind = model.objectives.flatMap(({ keyResults }) =>
    keyResults
      .filter(({ state }) => state === 'off track' || state === 'breached' || state === 'late')
      .map(
        (row) =>
          `**Help:** ${escaped(row.title)}, ${rowStateText(row)}${row.progress.note ? `, ${escaped(row.progress.note)}` : ''}`,
      ),
  );
  const asks = [...new Set([...conflicts, ...unanswered, ...needs, ...behind])];
  return asks.length === 0
    ? [['## What we ask', '', 'Nothing this time: we know what to do next.']]
    : split('## What we ask', [], asks);
}

function split(title: string, lead: readonly string[], items: readonly string[]): string[][] {
  const parts = chunks(items, itemsOnSlide);
  return parts.map((part, index) => [
    `${title}${parts.length > 1 ? ` (${index + 1} of ${parts.length})` : ''}`,
    '',
    ...lead,
    ...bullets(part),
  ]);
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
