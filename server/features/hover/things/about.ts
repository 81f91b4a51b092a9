import type { AlignmentEdge } from '../../../../language/analysis/figures.ts';
import { callIt } from '../../../../language/model/describe.ts';
import type { Entity, Id, Reference } from '../../../../language/model/entities.ts';
import { delayText } from '../../../preview/days.ts';
import { lastNoteOf } from '../../../preview/history.ts';
import { quantityText } from '../../../preview/numbers.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { listText } from '../../../preview/words.ts';
import { bold, brief, plain } from '../markdown.ts';

/** Longer lists are cut: a hover is not a page. */
const most = 6;

export function heading(thing: Entity): string {
  return bold(titleOf(thing));
}

/** "Key result of “First session”, Growth, 2026-Q4, owner Li Wei" */
export function whatItIs(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => plain(part ?? ''))
    .join(', ');
}

/** "owner Li Wei"; undefined for nobody. */
export function owners(context: ViewContext, references: readonly Reference[]): string | undefined {
  if (references.length === 0) return undefined;
  return `owner ${listText(references.map((reference) => unitTitle(context, reference)))}`;
}

/** The last remark of a person, as a quotation. */
export function lastNote(context: ViewContext, id: Id): string | undefined {
  const note = lastNoteOf(context, id);
  if (!note) return undefined;
  const who = [note.by, note.date].filter((part) => part !== undefined && part !== '').map((part) => plain(part ?? ''));
  return `> ${brief(note.text)} (${who.join(', ')})`;
}

/** "Supports **Grow** by $1.5M", for each link of a kind. */
export function linkLines(
  context: ViewContext,
  edges: readonly AlignmentEdge[],
  kind: AlignmentEdge['kind'],
  end: 'from' | 'to',
  verb: string,
): string[] {
  const { entities } = context.computed.model;
  const meant = new Map<string, AlignmentEdge>();
  for (const edge of edges) if (edge.kind === kind) meant.set([edge[end], edge.by?.value, edge.afterDays].join(), edge);
  const lines = new Set<string>();
  let left = meant.size;
  for (const edge of meant.values()) {
    // A thousand teams may support one objective: those that are not shown are only counted.
    if (lines.size === most - 1 && left > 1) break;
    left--;
    const other = entities.get(edge[end]);
    const promise = edge.by ? ` by ${plain(quantityText(edge.by))}` : '';
    const later = edge.afterDays ? `, ${delayText(edge.afterDays)} later` : '';
    if (other) lines.add(`${verb} ${bold(titleOf(other))}${ofTeam(context, other)}${promise}${later}`);
  }
  return [...lines, ...andMore(left)];
}

/** What a KPI or key result moves, and what moves it; of one kind where that is asked. */
export function effectLines(context: ViewContext, id: Id, kind?: Entity['kind']): string[] {
  const isMeant = (other: Id) => kind === undefined || context.computed.model.entities.get(other)?.kind === kind;
  const from = context.edgesFrom(id);
  const to = context.edgesTo(id).filter((edge) => isMeant(edge.from));
  return [
    ...linkLines(context, from, 'drives', 'to', 'Drives'),
    ...linkLines(context, from, 'raises', 'to', 'Raises'),
    ...linkLines(context, from, 'lowers', 'to', 'Lowers'),
    ...linkLines(context, to, 'drives', 'from', 'Driven by'),
    ...linkLines(context, to, 'raises', 'from', 'Raised by'),
    ...linkLines(context, to, 'lowers', 'from', 'Lowered by'),
  ];
}

/** The team of a thing elsewhere: " (Growth)". */
function ofTeam(context: ViewContext, thing: Entity): string {
  const own = thing.kind === 'kpi' || thing.kind === 'goal' ? thing.for : undefined;
  const team = context.objectiveOf(thing.id)?.for ?? own;
  return team ? ` (${plain(unitTitle(context, team))})` : '';
}

export function short(items: readonly string[], longest = most): string[] {
  if (items.length <= longest) return [...items];
  return [...items.slice(0, longest - 1), ...andMore(items.length - longest + 1)];
}

const andMore = (count: number): string[] => (count > 0 ? [`and ${count} more`] : []);

/** What others call a thing, inside a sentence. */
export const calledIt = (thing: Entity): string => plain(callIt(thing));
