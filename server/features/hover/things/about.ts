import type { AlignmentEdge } from '../../../../language/analysis/figures.ts';
import { callIt } from '../../../../language/model/describe.ts';
import type { Entity, Id, Reference } from '../../../../language/model/entities.ts';
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
  const lines = edges.flatMap((edge) => {
    const other = edge.kind === kind ? context.computed.model.entities.get(edge[end]) : undefined;
    if (!other) return [];
    const promise = edge.by ? ` by ${plain(quantityText(edge.by))}` : '';
    return [`${verb} ${bold(titleOf(other))}${ofTeam(context, other)}${promise}`];
  });
  return short([...new Set(lines)]);
}

/** The team of a thing elsewhere: " (Growth)". */
function ofTeam(context: ViewContext, thing: Entity): string {
  const objective = context.objectiveOf(thing.id);
  const team = objective?.for ?? ('for' in thing && thing.for && !Array.isArray(thing.for) ? thing.for : undefined);
  return team && !Array.isArray(team) ? ` (${plain(unitTitle(context, team))})` : '';
}

export function short(items: readonly string[], longest = most): string[] {
  if (items.length <= longest) return [...items];
  return [...items.slice(0, longest - 1), `and ${items.length - longest + 1} more`];
}

/** What others call a thing, inside a sentence. */
export const calledIt = (thing: Entity): string => plain(callIt(thing));
