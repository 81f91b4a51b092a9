import { lookOfHealth, lookOfRow } from '../../../language/drawing/looks.ts';
import { isTask } from '../../../language/drawing/timeline-signs.ts';
import type {
  KeyResultRow,
  KpiCard,
  ObjectiveCard,
  PreviewModel,
  PreviewPlace,
} from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import { capitalised } from '../../preview/words.ts';
import type { modelJson } from '../model-json.ts';
import { type CsvCell, csvText } from './csv-text.ts';

type ModelJson = ReturnType<typeof modelJson>;
type KeyResultJson = ModelJson['objectives'][number]['keyResults'][number];
type KpiJson = ModelJson['kpis'][number];

const heads = [
  'Kind',
  'Team',
  'Cycle',
  'Objective',
  'Title',
  'State',
  'Owners',
  'Unit',
  'Baseline',
  'Target',
  'Good above',
  'Good below',
  'Now',
  'Now on',
  'Progress',
  'Expected',
  'Forecast',
  'Confidence %',
  'Due',
  'Horizon',
  'Impact',
  'Note',
  'Noted on',
  'Score',
  'File',
  'Line',
  'Id',
] as const;

type Row = Partial<Record<(typeof heads)[number], CsvCell>>;

/**
 * A table for a spreadsheet: a row for each key result and KPI, numbers as numbers in their unit, shares from 0 to 1,
 * days as 2026-11-22. With a view only what that one shows: KPIs, or key results; of the map, its links; of the timeline, its days.
 */
export function scorecardCsv(model: PreviewModel, json: ModelJson, view?: PreviewView): string {
  const { filtered } = model.header;
  if (view === 'map') return mapCsv(model);
  if (view === 'timeline') return timelineCsv(model);
  const figures = new Map(
    json.objectives.flatMap(({ keyResults }) => keyResults.map((each) => [each.id, each] as const)),
  );
  const kpiFigures = new Map(json.kpis.map((each) => [each.id, each] as const));
  const keyResults = model.objectives.flatMap((objective) =>
    objective.keyResults.map((row) => keyResultRow(objective, row, figures.get(row.id))),
  );
  const kpis = model.kpis.map((kpi) => kpiRow(kpi, kpiFigures.get(kpi.id)));
  const rows = view === 'kpis' ? kpis : view === undefined ? [...keyResults, ...kpis] : keyResults;
  return csvText(
    heads,
    withFilter(
      rows.map((row) => heads.map((head) => row[head])),
      heads.length,
      filtered,
    ),
  );
}

function keyResultRow(objective: ObjectiveCard, row: KeyResultRow, figures: KeyResultJson | undefined): Row {
  const assessed = figures?.assessment;
  const known = (label: string | undefined) => (label === 'unclear' ? undefined : label);
  return {
    Kind: row.form || 'Key result',
    Team: objective.team,
    Cycle: objective.cycle,
    Objective: objective.title,
    Title: row.title,
    State: lookOfRow(row).word,
    Owners: named(row.owners.length > 0 ? row.owners : objective.owners),
    Unit: figures?.unit,
    Baseline: figures?.baseline,
    Target: figures?.target,
    'Good above': figures?.stay?.above?.value,
    'Good below': figures?.stay?.below?.value,
    Now: figures?.now?.value,
    'Now on': figures?.now?.date,
    Progress: figures?.progress,
    Expected: figures?.pace,
    Forecast: figures?.forecast?.value,
    'Confidence %': figures?.confidence,
    Due: figures?.task?.due ?? figures?.by,
    Horizon: known(assessed?.indicator.label),
    Impact: known(assessed?.impact.label),
    Note: figures?.said?.note ?? row.lastNote?.text,
    'Noted on': figures?.said?.date,
    Score: figures?.score,
    ...where(row.place, row.id),
  };
}

function kpiRow(kpi: KpiCard, figures: KpiJson | undefined): Row {
  const mark = (labels: readonly string[]) => kpi.marks.find(({ label }) => labels.includes(label))?.label;
  return {
    Kind: 'KPI',
    Team: kpi.team,
    Title: kpi.title,
    State: lookOfHealth(kpi.health).word,
    Owners: named(kpi.owners),
    Unit: figures?.unit,
    Target: figures?.target?.value,
    'Good above': figures?.bands.healthy?.above?.value,
    'Good below': figures?.bands.healthy?.below?.value,
    Now: figures?.now?.value,
    'Now on': figures?.now?.date,
    Due: figures?.target?.date,
    Horizon: mark(['leading', 'lagging']),
    Impact: mark(['customer', 'business', 'internal']),
    Note: kpi.problem,
    ...where(kpi.place, kpi.id),
  };
}

/** By what it was filtered, as a last row: above the heads it would keep a sheet from knowing them. */
function withFilter(rows: CsvCell[][], width: number, filtered: string | undefined): CsvCell[][] {
  return filtered ? [...rows, [filtered, ...Array<undefined>(width - 1)]] : rows;
}

function mapCsv({ map, header }: PreviewModel): string {
  const byId = new Map(map.nodes.map((node) => [node.id, node]));
  const rows = map.edges.flatMap(({ from, to, kind, promise }): CsvCell[][] => {
    const [start, end] = [byId.get(from), byId.get(to)];
    return start && end ? [[start.team, start.title, capitalised(kind), end.title, end.team, promise, from, to]] : [];
  });
  const columns = ['From team', 'From', 'Link', 'To', 'To team', 'Promise', 'From id', 'To id'];
  return csvText(columns, withFilter(rows, columns.length, header.filtered));
}

function timelineCsv({ timeline, header }: PreviewModel): string {
  const rows = timeline.rows.map((row): CsvCell[] => [
    row.date,
    row.told ? 'yes' : 'no',
    row.kind === 'baseline' ? 'Baseline task' : capitalised(row.kind),
    row.title,
    row.team,
    // Of what is no metric, the note is its kind.
    isTask(row.kind) ? undefined : row.note,
    row.place.uri,
    row.place.range.start.line + 1,
    row.id,
  ]);
  const columns = ['First tells', 'Tells or done', 'Kind', 'Title', 'Team', 'Waits', 'File', 'Line', 'Id'];
  return csvText(columns, withFilter(rows, columns.length, header.filtered));
}

const named = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('; ');

/** Lines count from 1 as editors show them. */
function where({ uri, range }: PreviewPlace, id: string): Row {
  return { File: uri, Line: range.start.line + 1, Id: id };
}
