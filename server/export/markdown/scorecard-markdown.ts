import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { DecisionLine, ObjectiveCard, PreviewModel } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { withFoldedMap } from '../folded-map.ts';
import { nothingHere } from '../nothing-here.ts';
import { bullets, escaped, table } from './escape.ts';
import { balanceLines, checkInLines, mapLines, timelineLines } from './view-lines.ts';
import {
  aimText,
  amount,
  countsText,
  healthText,
  names,
  nowText,
  progressText,
  rowStateText,
  stateText,
  timeText,
} from './words.ts';

/** One view as Markdown for a chat or a wiki: words, tables and bars, no HTML and no link that was not written. */
export function scorecardMarkdown(model: PreviewModel, view: PreviewView): string {
  const { team, cycle, about, filtered } = model.header;
  const head = [
    `# ${escaped(team)}, ${escaped(cycle)}`,
    '',
    [escaped(about), `${timeText(model)}.`].filter(Boolean).join(' '),
    ...(filtered ? ['', `*${escaped(filtered)}.*`] : []),
  ];
  return `${[...head, ...linesOf(model, view)].join('\n').trimEnd()}\n`;
}

function linesOf(model: PreviewModel, view: PreviewView): string[] {
  switch (view) {
    case 'scorecard':
      return scorecardLines(model);
    case 'kpis':
      return kpiLines(model);
    case 'map':
      // A list has room for everything: it is folded only where somebody has folded it.
      return mapLines(model.map.folded ? withFoldedMap(model) : model);
    case 'balance':
      return balanceLines(model);
    case 'timeline':
      return timelineLines(model);
    case 'check-in':
      return checkInLines(model);
  }
}

function scorecardLines(model: PreviewModel): string[] {
  if (model.objectives.length === 0) return ['', nothingHere(model, 'No objective here yet.')];
  return [
    '',
    countsText(model),
    ...model.objectives.flatMap((objective) => objectiveLines(objective, whose(model.header, objective))),
    ...decisionLines(model.decisions ?? []),
  ];
}

function objectiveLines(objective: ObjectiveCard, from: string[]): string[] {
  const { title, because, links } = objective;
  const supports = links
    .filter(({ kind }) => kind === 'supports')
    .map((link) => escaped([link.title, link.promise].filter(Boolean).join(' ')));
  const facts = [
    ...from.map(escaped),
    escaped(objective.ambition),
    names(objective.owners),
    supports.length > 0 ? `supports ${supports.join(', ')}` : '',
  ];
  return [
    '',
    `## ${escaped(title)}`,
    '',
    [`**${stateText(objective.state)}**`, stateOf(objective)].filter(Boolean).join(', '),
    ...(facts.some(Boolean) ? ['', facts.filter(Boolean).join(' · ')] : []),
    ...(objective.cappedBy ? ['', escaped(objective.cappedBy)] : []),
    ...because.flatMap((reason) => ['', `*Because* ${escaped(reason)}`]),
    '',
    ...keyResultTable(objective),
  ];
}

/** "33%, 10 behind, 2 of 4 count" */
export function stateOf({ progress, pace, counts }: ObjectiveCard): string {
  return [progress, pace, counts].flatMap((each) => (each ? [escaped(each)] : [])).join(', ');
}

export function keyResultTable({ keyResults }: Pick<ObjectiveCard, 'keyResults'>): string[] {
  const rows = keyResults.map((row) => [
    rowStateText(row),
    [escaped(row.title), row.form && `*${row.form}*`, row.says && `*owner says ${escaped(row.says)}*`]
      .filter(Boolean)
      .join(', '),
    nowText(row),
    aimText(row),
    progressText(row),
    [amount(row.confidence), escaped(row.confidence.note)].filter(Boolean).join(', '),
    names(row.owners),
    row.lastNote ? escaped(row.lastNote.text) : '',
  ]);
  const lines = table(
    ['State', 'Key result', 'Now', 'From → to', 'Progress', 'Confidence', 'Owner', 'Last note'],
    rows,
  );
  return lines.length > 0 ? lines : ['No key result yet: nothing says how one would know.'];
}

function decisionLines(decisions: readonly DecisionLine[]): string[] {
  return decisions.length === 0 ? [] : ['', '## Decisions', '', ...bullets(decisions.map(decisionText))];
}

/** A trade-off as one line. */
export function decisionText({ accepted, against, because, guard, stateNote }: DecisionLine): string {
  const side = ({ title, note }: DecisionLine['accepted']) =>
    `**${escaped(title)}**${note ? ` (${escaped(note)})` : ''}`;
  const parts = [
    `${side(accepted)} accepted against ${side(against)}, ${escaped(stateNote)}.`,
    because && `${escaped(because)}.`,
    guard && `Guarded by ${escaped(guard.title)}: ${stateText(guard.state)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function kpiLines(model: PreviewModel): string[] {
  const { kpis } = model;
  if (kpis.length === 0) return ['', nothingHere(model, 'No KPI here yet.')];
  const rows = kpis.map((kpi) => [
    healthText(kpi.health),
    escaped(kpi.title),
    amount(kpi.now),
    escaped(kpi.problem ?? kpi.now.note),
    escaped(kpi.bands.join(', ')),
    escaped(kpi.gap ?? ''),
    escaped(kpi.team),
    answerOf(kpi),
  ]);
  return [
    '',
    boardSentence(kpis),
    '',
    ...table(['Health', 'KPI', 'Now', 'Where it stands', 'Bands', 'Plan and goal', 'Team', 'Answered by'], rows, [2]),
  ];
}

function answerOf({ answeredBy, health }: PreviewModel['kpis'][number]): string {
  if (answeredBy.length > 0) return answeredBy.map(({ title }) => escaped(title)).join(', ');
  return health === 'critical' ? '**nothing yet**' : '';
}
