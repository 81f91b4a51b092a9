import type { AlignmentEdge } from '../../language/analysis/figures.ts';
import type { Entity, Goal, Id, KeyResult, Objective, Strategy } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import type {
  AlignmentMap,
  Badge,
  FindingKind,
  MapEdge,
  MapNode,
  Person,
  PreviewScope,
  RowState,
} from '../../language/protocol/preview.ts';
import { overlaps } from '../../language/values/cycle.ts';
import { monthName } from '../../language/values/date.ts';
import type { Quantity } from '../../language/values/types.ts';
import { badge, groupOf } from './badges.ts';
import type { KeptParts } from './kept-parts.ts';
import { figuresOf } from './key-result-row.ts';
import { columns } from './map-columns.ts';
import { coverageOf } from './map-coverage.ts';
import { mapSentences } from './map-sentences.ts';
import { numberParts, numberText } from './numbers.ts';
import { objectiveState } from './objective-card.ts';
import { percentText } from './percent.ts';
import { rowState } from './row-state.ts';
import { allObjectives, objectivesIn } from './scope.ts';
import { tradeOffEdges } from './trade-offs.ts';
import { people, placeOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { firstSentence } from './words.ts';

type Placed = Objective | Goal | Strategy;

/** Findings that say two objectives pull against each other. */
const ConflictCodes = new Set(['opposite-directions', 'incompatible-targets', 'guardrail-breach', 'works-against']);

/**
 * Who supports whom: every objective of the cycle, whichever team is chosen, and what they are linked to in other
 * cycles, goals and strategies.
 */
export function alignmentMap(context: ViewContext, scope: PreviewScope, kept: KeptParts): AlignmentMap {
  const chosen = new Set(objectivesIn(context, scope).map((each) => each.id));
  const start = scope.cycle === undefined ? allObjectives(context) : objectivesIn(context, { cycle: scope.cycle });
  const linksOf = (thing: Placed): MapEdge[] =>
    kept.get(`links ${thing.id}`, (asked) => mapLinks(asked, placed(asked, thing.id) ?? thing));
  const things = withWhatTheySupport(context, [...start, ...supportersBeside(context, scope, start)], linksOf);
  const conflicts = conflictEdges(context, things);
  const onMap = (id: Id) => {
    const thing = placed(context, id);
    return thing && things.has(thing.id) ? thing.id : undefined;
  };
  const links = [...things.values()].flatMap(linksOf).filter(({ to }) => things.has(to));
  const edges = [...links, ...conflicts, ...tradeOffEdges(context, onMap, conflicts)];
  const columnOf = columns(context, [...things.values()]);
  const nodes = [...things.values()].map((thing) => {
    const [level, inScope] = [columnOf(thing), chosen.has(thing.id)];
    return kept.get(`node ${level} ${inScope} ${thing.id}`, (asked) =>
      node(asked, placed(asked, thing.id) ?? thing, level, inScope),
    );
  });
  return { nodes, edges, sentences: mapSentences(context, nodes, edges), findings: mapFindings(context, nodes) };
}

/** What the rules about alignment and contradictions say of the things on the map. */
function mapFindings(context: ViewContext, nodes: readonly MapNode[]): Badge[] {
  const ids = new Set(nodes.map((each) => each.id));
  return context.findings
    .filter((finding) => {
      const group = groupOf(finding.code);
      if (group !== 'alignment' && group !== 'contradiction') return false;
      return finding.about.some((id) => ids.has(placed(context, id)?.id ?? id));
    })
    .map(badge);
}

/** Objectives of other cycles that run at the same time and support these: the season of a project, a month's sprint. */
function supportersBeside(context: ViewContext, scope: PreviewScope, objectives: readonly Objective[]): Objective[] {
  const { cycles } = context.computed.model;
  const chosen = cycles.get(scope.cycle ?? '');
  const ids = objectives.flatMap((each) => [each.id, ...each.keyResults.map(({ id }) => id)]);
  const supporters = ids
    .flatMap((id) => context.edgesTo(id))
    .flatMap((edge) => (edge.kind === 'supports' ? (context.objectiveOf(edge.from) ?? []) : []));
  return supporters.filter((each) => {
    const period = cycles.get(each.cycle?.value ?? '');
    return chosen !== undefined && period !== undefined && overlaps(chosen, period);
  });
}

/** The objectives and everything they support, depend on or advance, to any depth. */
function withWhatTheySupport(
  context: ViewContext,
  objectives: readonly Objective[],
  linksOf: (thing: Placed) => readonly MapEdge[],
): Map<Id, Placed> {
  const things = new Map<Id, Placed>();
  const waiting: Placed[] = [...objectives];
  for (let thing = waiting.shift(); thing; thing = waiting.shift()) {
    if (things.has(thing.id)) continue;
    things.set(thing.id, thing);
    for (const { to } of linksOf(thing)) {
      const other = things.has(to) ? undefined : placed(context, to);
      if (other) waiting.push(other);
    }
  }
  return things;
}

/** What a thing on the map links to, links of an objective's key results included. */
function ownEdges(context: ViewContext, thing: Placed): AlignmentEdge[] {
  const ids = thing.kind === 'objective' ? [thing.id, ...thing.keyResults.map((each) => each.id)] : [thing.id];
  return ids.flatMap((id) => context.edgesFrom(id));
}

/** The thing on the map that an id belongs to: a key result stands in its objective. */
function placed(context: ViewContext, id: Id): Placed | undefined {
  const entity: Entity | undefined = context.computed.model.entities.get(id);
  if (entity?.kind === 'goal' || entity?.kind === 'strategy') return entity;
  return context.objectiveOf(id);
}

function mapEdgeKind(edge: AlignmentEdge): MapEdge['kind'] | undefined {
  switch (edge.kind) {
    case 'supports':
    case 'depends on':
    case 'advances':
      return edge.kind;
    default:
      return undefined;
  }
}

/** The lines that begin at a thing, wherever they lead. */
function mapLinks(context: ViewContext, thing: Placed): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  for (const edge of ownEdges(context, thing)) {
    const kind = mapEdgeKind(edge);
    const to = placed(context, edge.to)?.id;
    if (kind === undefined || to === undefined || to === thing.id) continue;
    const id = `${thing.id} ${kind} ${to}`;
    const promise = edge.by && promiseText(edge.by);
    const known = edges.get(id);
    if (!known) edges.set(id, { id, from: thing.id, to, kind, promise });
    else known.promise = [known.promise, promise].filter((each) => each !== undefined).join(' and ') || undefined;
  }
  return [...edges.values()];
}

/** Short enough for a label on a line: `+3,000`, `−$0.25`. */
function promiseText({ value, unit }: Quantity): string | undefined {
  if (value === null) return undefined;
  const parts = numberParts(value, unit);
  const amount = unit.kind === 'count' || parts.unit === undefined ? parts.value : `${parts.value} ${parts.unit}`;
  return value > 0 ? `+${amount}` : amount;
}

function conflictEdges(context: ViewContext, things: ReadonlyMap<Id, Placed>): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  for (const finding of context.findings) {
    if (!ConflictCodes.has(finding.code)) continue;
    const sides = new Set(finding.about.flatMap((id) => placed(context, id)?.id ?? []));
    const [from, to] = [...sides].filter((id) => things.has(id));
    if (from === undefined || to === undefined) continue;
    const id = [from, 'conflict', to].join(' ');
    if (!edges.has(id)) edges.set(id, { id, from, to, kind: 'conflict', message: firstSentence(finding.message) });
  }
  return [...edges.values()];
}

function node(context: ViewContext, thing: Placed, level: number, inScope: boolean): MapNode {
  const base = { id: thing.id, place: placeOf(thing), level, title: titleOf(thing), inScope };
  if (thing.kind !== 'objective') {
    return {
      ...base,
      kind: thing.kind,
      team: unitTitle(context, thing.for),
      state: 'open',
      note: thing.kind === 'goal' ? goalNote(context, thing) : undefined,
      badges: context.findingsAbout(thing.id).length,
    };
  }
  const figures = context.computed.objectives.get(thing.id);
  const ids = [thing.id, ...thing.keyResults.map((each) => each.id)];
  const findings = [...new Set(ids.flatMap((id) => context.findingsAbout(id)))];
  return {
    ...base,
    kind: 'objective',
    team: unitTitle(context, thing.for),
    state: objectiveState(thing, figures),
    progress: figures?.progress === undefined ? undefined : percentText(figures.progress),
    coverage: coverageOf(context, thing),
    badges: findings.length,
    facets: {
      cycle: thing.cycle?.value ?? '',
      owners: [
        ...new Set(
          people(
            context,
            [thing, ...thing.keyResults].flatMap((each) => each.owners),
          ).map(nameOf),
        ),
      ],
      states: [...new Set([objectiveState(thing, figures), ...thing.keyResults.map((each) => stateOf(context, each))])],
      findings: kindsOf(findings),
    },
  };
}

const nameOf = ({ name }: Person): string => name;

function stateOf(context: ViewContext, keyResult: KeyResult): RowState {
  return rowState(keyResult.form, figuresOf(context, keyResult));
}

/** Each kind of finding once. */
function kindsOf(findings: readonly Finding[]): FindingKind[] {
  const kinds = new Map<string, FindingKind>();
  for (const { code, severity } of findings) {
    const group = groupOf(code);
    kinds.set(`${severity} ${group}`, { severity, group });
  }
  return [...kinds.values()];
}

/** "by Dec 2027, $11.8M now" */
function goalNote(context: ViewContext, goal: Goal): string | undefined {
  const due = goal.by?.value;
  const kpi = context.target(goal.measures);
  const figures = kpi && context.computed.kpis.get(kpi.id);
  const parts: string[] = [];
  if (due !== undefined) parts.push(`by ${monthName(Number(due.slice(5, 7))).slice(0, 3)} ${due.slice(0, 4)}`);
  if (figures?.now) parts.push(`${numberText(figures.now.value, figures.unit)} now`);
  return parts.length === 0 ? undefined : parts.join(', ');
}
