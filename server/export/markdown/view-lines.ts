import { balanceColumns } from '../../../language/drawing/balance-columns.ts';
import { foldCount, foldText } from '../../../language/drawing/map/folding.ts';
import { kindWord } from '../../../language/drawing/map/map-layout.ts';
import { isTask } from '../../../language/drawing/timeline-signs.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { BalanceCount } from '../../../language/protocol/balance.ts';
import type { Cell, MapEdge, MapNode, PreviewHeader, PreviewModel } from '../../../language/protocol/preview.ts';
import { capitalised } from '../../preview/words.ts';
import { nothingHere } from '../nothing-here.ts';
import { bullets, escaped, table } from './escape.ts';
import { amount, stateText } from './words.ts';

/** The map as a list: each node with what it is joined to. */
export function mapLines(model: PreviewModel): string[] {
  const { map } = model;
  if (map.nodes.length === 0) return ['', nothingHere(model, 'Nothing is aligned here yet.')];
  const titles = new Map(map.nodes.map(({ id, title }) => [id, title]));
  const levels = [
    ...Map.groupBy(
      map.nodes.toSorted((a, b) => a.level - b.level),
      ({ level }) => level,
    ).values(),
  ];
  return [
    '',
    ...map.sentences.slice(0, 1).map(escaped),
    ...levels.flatMap((nodes) => ['', ...bullets(nodes.map((node) => nodeText(node, map.edges, titles)))]),
    ...(map.sentences.length > 1 ? ['', ...bullets(map.sentences.slice(1).map(escaped))] : []),
  ];
}

function nodeText(node: MapNode, edges: readonly MapEdge[], titles: ReadonlyMap<string, string>): string {
  const facts =
    node.kind === 'objective'
      ? [stateText(node.state), node.progress && escaped(node.progress), escaped(node.team)]
      : [kindWord(node), node.fold && foldCount(node.fold), node.note && escaped(node.note)];
  const joins = edges
    .filter((edge) => edge.from === node.id && titles.has(edge.to))
    .map(
      ({ kind, to, promise }) =>
        `${verbs[kind]} *${escaped(titles.get(to) ?? '')}*${promise ? ` (${escaped(promise)})` : ''}`,
    );
  const inside = node.fold?.closed ? [foldText(node.fold)] : [];
  const covered = node.coverage ? [escaped(node.coverage.label)] : [];
  return [`**${escaped(node.title)}**: ${facts.filter(Boolean).join(', ')}`, ...joins, ...covered, ...inside].join(
    '; ',
  );
}

const verbs: Record<MapEdge['kind'], string> = {
  supports: 'supports',
  advances: 'advances',
  'depends on': 'depends on',
  conflict: 'pulls against',
  'trade-off': 'pulls, on purpose, against',
};

export function balanceLines({ balance, header }: PreviewModel): string[] {
  const cells = balance.rows.map(({ impact, cells: [leading, lagging] }) => [
    `**${capitalised(impact)}**`,
    ...[leading, lagging].map((cell) =>
      cell && cell.items.length > 0
        ? cell.items
            .map(
              (item) =>
                `${stateText(item.state)} ${itemText(item, header)}${item.suggested ? ' *(suggested by the wording)*' : ''}`,
            )
            .join('; ')
        : `*Nothing here.* ${escaped(cell?.gap ?? '')}`.trim(),
    ),
  ]);
  const guessed = balance.teams.some(({ objectives }) =>
    objectives.some(({ counts }) => Object.values(counts).some(({ suggested }) => suggested > 0)),
  );
  const count = ({ declared, suggested }: BalanceCount) =>
    suggested > 0 ? `${declared + suggested} (${suggested}?)` : String(declared);
  return [
    '',
    escaped(balance.sentence),
    '',
    ...table(['', 'Leading', 'Lagging'], cells),
    ...(balance.undeclared.length > 0
      ? [
          '',
          'Nobody says where these belong:',
          '',
          ...bullets(balance.undeclared.map((item) => itemText(item, header))),
        ]
      : []),
    ...(balance.unplaced ? ['', `Not placed: ${escaped(balance.unplaced)}.`] : []),
    ...(balance.teams.length > 0 ? ['', `## ${escaped(balance.every)}`, ''] : []),
    ...table(
      ['Objective', 'Team', ...balanceColumns.map(({ id }) => capitalised(id))],
      balance.teams.flatMap(({ team, objectives }) =>
        objectives.map(({ title, cycle, counts }) => [
          itemText({ title, cycle }, header),
          escaped(team),
          ...balanceColumns.map(({ id }) => count(counts[id])),
        ]),
      ),
      [2, 3, 4, 5, 6, 7],
    ),
    ...(guessed ? ['', 'With a question mark: suggested by the wording, not declared.'] : []),
  ];
}

/** A title with what tells it apart in a view of several teams or cycles. */
function itemText({ title, ...of }: { title: string; team?: string; cycle?: string }, head: PreviewHeader): string {
  const from = whose(head, of).map(escaped);
  return from.length > 0 ? `${escaped(title)} (${from.join(', ')})` : escaped(title);
}

export function timelineLines({ timeline, header }: PreviewModel): string[] {
  const mixed = timeline.rows.some(({ team }) => whose(header, { team }).length > 0);
  const rows = timeline.rows.map((row) => [
    escaped(row.when),
    // Of what is no metric, the note is its kind.
    escaped([row.title, !isTask(row.kind) && row.note].filter(Boolean).join(', ')),
    ...(mixed ? [escaped(row.team)] : []),
    row.kind === 'baseline' ? 'Baseline task' : capitalised(row.kind),
    escaped(row.distance),
  ]);
  return [
    '',
    escaped(timeline.sentence),
    '',
    ...table(['First tells', 'What', ...(mixed ? ['Team'] : []), 'Kind', ''], rows),
  ];
}

/** A list to fill in at the meeting. */
export function checkInLines({ checkIn }: PreviewModel): string[] {
  const lines = ['', `## ${escaped(checkIn.title)}`];
  if (checkIn.problem) lines.push('', escaped(checkIn.problem));
  for (const { title, rows } of checkIn.groups) {
    const cells = rows.map((row) => [
      `${stateText(row.state)} ${escaped(row.title)}`,
      escaped(row.owner?.name ?? ''),
      [amount(row.last), escaped(row.last.note)].filter(Boolean).join(', '),
      expectedText(row.expected),
      row.input === 'none' ? '–' : '',
      '',
    ]);
    lines.push(
      '',
      `### ${escaped(title)}`,
      '',
      ...table(['Key result', 'Owner', 'Last', 'Expected', 'New', 'Note'], cells),
    );
  }
  return lines;
}

/** "37.5% today", "stays below 0.2", "22 days left" */
function expectedText(expected: Cell): string {
  const [value, note] = [amount(expected), escaped(expected.note)];
  return (note === 'stays' ? [note, value] : [value, note]).filter(Boolean).join(' ');
}
