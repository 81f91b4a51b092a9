import { type Decision, decisionsIn } from '../../language/analysis/contradictions/decisions.ts';
import type { Id } from '../../language/model/entities.ts';
import type { DecisionLine, MapEdge, PreviewScope } from '../../language/protocol/preview.ts';
import { conflictRecord } from '../../language/rules/conflict-record.ts';
import { decisionState, guardText, named } from './decision-text.ts';
import { isOf } from './scope.ts';
import { headOf, placeOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { capitalised } from './words.ts';

/** The recorded trade-offs that touch the objectives a view shows, or the KPIs and goals of its team; in text order. */
export function decisionLines(context: ViewContext, scope: PreviewScope, shown: ReadonlySet<Id>): DecisionLine[] {
  const everything = scope.file === undefined && scope.team === undefined && scope.cycle === undefined;
  return decisionsIn(context.computed)
    .filter((decision) => everything || touches(context, decision, scope, shown))
    .flatMap((decision) => lineOf(context, decision));
}

function touches(context: ViewContext, decision: Decision, scope: PreviewScope, shown: ReadonlySet<Id>): boolean {
  const { tradeOff, accepted, against } = decision;
  return [tradeOff.objective, accepted, against].some((id) => {
    const thing = id === undefined ? undefined : context.computed.model.entities.get(id);
    if (!thing) return false;
    if (thing.kind === 'kpi' || thing.kind === 'goal')
      return scope.team !== undefined && isOf(context, thing.for, scope);
    return shown.has(context.objectiveOf(thing.id)?.id ?? '');
  });
}

function lineOf(context: ViewContext, decision: Decision): DecisionLine[] {
  const { tradeOff, guard, state } = decision;
  const [accepted, against] = [sideOf(context, decision.accepted), sideOf(context, decision.against)];
  if (!accepted || !against) return [];
  return [
    {
      id: tradeOff.id,
      place: placeOf(tradeOff),
      accepted,
      against,
      because: tradeOff.because?.value,
      guard: guard && {
        title: titleOf(guard),
        state: context.computed.keyResults.get(guard.id)?.guardrail?.state ?? 'no data',
        place: headOf(guard),
      },
      state,
      stateNote: decisionState(context, decision),
    },
  ];
}

function sideOf(context: ViewContext, id: Id): DecisionLine['accepted'] | undefined {
  const thing = context.computed.model.entities.get(id);
  if (!thing) return undefined;
  const team = context.objectiveOf(id)?.for ?? (thing.kind === 'kpi' || thing.kind === 'goal' ? thing.for : undefined);
  return { title: titleOf(thing), note: team && unitTitle(context, team), place: headOf(thing) };
}

/**
 * Decided conflicts between two things on the map: those that decisions name, and those whose pairs they settle. None
 * where an open conflict already joins the two.
 */
export function tradeOffEdges(
  context: ViewContext,
  placed: (id: Id) => Id | undefined,
  conflicts: readonly MapEdge[],
): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  const taken = new Set(conflicts.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const add = (decision: Decision, one: Id, other: Id) => {
    const [from, to] = [placed(one), placed(other)];
    if (from === undefined || to === undefined || from === to || taken.has(`${from} ${to}`)) return;
    const id = `${from} trade-off ${to}`;
    if (edges.has(id) || edges.has(`${to} trade-off ${from}`)) return;
    edges.set(id, { id, from, to, kind: 'trade-off', message: decisionSentence(context, decision) });
  };
  const decisions = decisionsIn(context.computed);
  if (decisions.length === 0) return [];
  for (const decision of decisions) add(decision, decision.accepted, decision.against);
  for (const { pair, decision } of conflictRecord(context.computed).settled)
    add(decision, pair.up.push.origin.id, pair.down.push.origin.id);
  return [...edges.values()];
}

/** "“Nights” is accepted against “Power bill”, guarded by “Worn out”, held; in force until 31 Dec." */
function decisionSentence(context: ViewContext, decision: Decision): string {
  const sides = `${named(context, decision.accepted)} is accepted against ${named(context, decision.against)}`;
  const guard = guardText(context, decision);
  return `${capitalised(guard === '' ? sides : `${sides}, ${guard}`)}; ${decisionState(context, decision)}.`;
}
