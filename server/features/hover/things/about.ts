import { type Links, type LinksAsked, linksTo, ofKind } from '../../../../language/analysis/alignment.ts';
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

/** "Supports **Grow** by $1.5M", for each link. */
export function linkLines(context: ViewContext, links: Links, end: 'from' | 'to', verb: string): string[] {
  const { entities } = context.computed.model;
  const lines = new Set<string>();
  let left = links.count;
  for (const edge of links.each) {
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

/** "Supported by **Calm mornings** (Bakery)", for each that has such a link to some things. */
export function linkLinesTo(context: ViewContext, asked: LinksAsked, verb: string): string[] {
  return linkLines(context, linksTo(asked, context.computed.model), 'from', verb);
}

/** What a KPI or key result moves, and what moves it; of one kind where that is asked. */
export function effectLines(context: ViewContext, id: Id, kind?: Entity['kind']): string[] {
  const own = context.edgesFrom(id);
  const to = [id];
  return [
    ...linkLines(context, ofKind(own, 'drives'), 'to', 'Drives'),
    ...linkLines(context, ofKind(own, 'raises'), 'to', 'Raises'),
    ...linkLines(context, ofKind(own, 'lowers'), 'to', 'Lowers'),
    ...linkLinesTo(context, { to, kind: 'drives', from: kind }, 'Driven by'),
    ...linkLinesTo(context, { to, kind: 'raises', from: kind }, 'Raised by'),
    ...linkLinesTo(context, { to, kind: 'lowers', from: kind }, 'Lowered by'),
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
