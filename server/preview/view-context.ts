import { edgesFrom, edgesTo } from '../../language/analysis/alignment.ts';
import { type Coverage, coverageById } from '../../language/analysis/contradictions/coverage.ts';
import { type Push, pushesOn } from '../../language/analysis/contradictions/pushes.ts';
import type { AlignmentEdge, ComputedModel } from '../../language/analysis/figures.ts';
import type { JournalEntry } from '../../language/analysis/journal.ts';
import type { Entity, Id, KeyResult, Kpi, Objective, OrgUnit, Reference } from '../../language/model/entities.ts';
import { entitiesOf } from '../../language/model/file-model.ts';
import type { Finding } from '../../language/model/finding.ts';
import { comparePositions, contains, type Range } from '../../language/model/place.ts';
import type { Person, PreviewPlace } from '../../language/protocol/preview.ts';
import { type ConflictRecord, conflictRecord } from '../../language/rules/conflict-record.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { person } from './person.ts';

/** The computed model with what every view asks of it, looked up once per view. */
export interface ViewContext {
  computed: ComputedModel;
  findings: readonly Finding[];
  assess(keyResult: KeyResult): Assessment;
  target(reference: Reference | undefined): Entity | undefined;
  /** Findings that a card or row may carry, by the id of each thing they are about. */
  findingsAbout(id: Id): readonly Finding[];
  /** What check-ins and reviews say about a thing, oldest first. */
  reportsOn(id: Id): readonly JournalEntry[];
  edgesFrom(id: Id): readonly AlignmentEdge[];
  edgesTo(id: Id): readonly AlignmentEdge[];
  /** What others promise for a key result that they support. */
  coverageOf(id: Id): Coverage | undefined;
  /** Every conflict and decision, by what takes part. */
  conflicts(): ConflictRecord;
  /** Who pushes a KPI, whenever. */
  pushesOn(id: Id): readonly Push[];
  /** The pairs that pull a KPI both ways, undecided and not set aside by a comment. */
  conflictsOver(id: Id): readonly { up: Push; down: Push }[];
  /** The objective a key result belongs to; an objective itself; nothing else. */
  objectiveOf(id: Id): Objective | undefined;
}

export function viewContext(
  computed: ComputedModel,
  findings: readonly Finding[],
  assess: (keyResult: KeyResult) => Assessment,
  conflicts = () => conflictRecord(computed),
): ViewContext {
  const { model } = computed;
  const target = (reference: Reference | undefined): Entity | undefined => {
    const id = reference && model.links.get(reference.key);
    return id === undefined ? undefined : model.entities.get(id);
  };
  const about = findingsByThing(computed, findings);
  return {
    computed,
    findings,
    assess,
    target,
    findingsAbout: (id) => about.get(id) ?? [],
    reportsOn: (id) => computed.journal.get(id) ?? [],
    edgesFrom: (id) => edgesFrom(id, model),
    edgesTo: (id) => edgesTo(id, model),
    coverageOf: (id) => coverageById(id, computed),
    conflicts,
    pushesOn(id) {
      const kpi = model.entities.get(id);
      return kpi?.kind === 'kpi' ? pushesOn(kpi, computed) : [];
    },
    conflictsOver: (id) =>
      (conflicts().over.get(id) ?? []).flatMap(({ pair: { up, down }, setAside }) =>
        setAside ? [] : [{ up: up.push, down: down.push }],
      ),
    objectiveOf: (id) => objectiveIn(model.entities, id),
  };
}

/** The objective a key result or initiative belongs to, or which an id itself is. */
export function objectiveIn(entities: Pick<ReadonlyMap<Id, Entity>, 'get'>, id: Id): Objective | undefined {
  const entity = entities.get(id);
  if (entity?.kind === 'objective') return entity;
  if (entity?.kind !== 'key result' && entity?.kind !== 'initiative') return undefined;
  const objective = entity.objective === undefined ? undefined : entities.get(entity.objective);
  return objective?.kind === 'objective' ? objective : undefined;
}

/** Where a thing stands: the whole statement, so that a cursor anywhere in it finds the card. */
export function placeOf(entity: Entity): PreviewPlace {
  return { uri: entity.uri, range: entity.range };
}

/** Where an editor goes for a thing: its title or name. */
export function headOf(entity: Entity): PreviewPlace {
  return { uri: entity.uri, range: entity.head };
}

/** What people call a thing: its title, or else its name, or else what it is. */
export function titleOf(entity: Entity): string {
  return entity.title?.value || entity.name?.value || `Untitled ${entity.kind}`;
}

/** The people (or teams) behind references, by title where they are declared, otherwise as written. */
export function people(context: ViewContext, references: readonly Reference[]): Person[] {
  return references.map((reference) => person(unitTitle(context, reference)));
}

/** The title of a unit of the organisation, or the name as written where it is not declared; empty without one. */
export function unitTitle(context: ViewContext, reference: Reference | undefined): string {
  if (!reference) return '';
  const unit = context.target(reference);
  return unit?.kind === 'unit' ? titleOf(unit) : reference.text;
}

/** Whose something is, as the title of a unit: a key result is its objective's; empty where nobody says. */
export function teamOf(context: ViewContext, thing: Objective | KeyResult | Kpi): string {
  const owned = thing.kind === 'key result' ? context.objectiveOf(thing.id) : thing;
  return unitTitle(context, owned?.for);
}

/** A unit and what it is part of, innermost first; safe against units that are in each other. */
export function unitPath(context: ViewContext, unit: OrgUnit): OrgUnit[] {
  const path: OrgUnit[] = [];
  for (let at: Entity | undefined = unit; at?.kind === 'unit' && !path.includes(at); at = context.target(at.parent)) {
    path.push(at);
  }
  return path;
}

function findingsByThing(computed: ComputedModel, findings: readonly Finding[]): Map<Id, Finding[]> {
  const found = new Map<Id, Finding[]>();
  const add = (id: Id, finding: Finding): void => {
    const list = found.get(id);
    if (list) list.push(finding);
    else found.set(id, [finding]);
  };
  const statements = new Map<string, Entity[]>();
  for (const finding of findings) {
    if (finding.about.length > 0) {
      for (const id of new Set(finding.about)) add(id, finding);
      continue;
    }
    const id = innermost(statementsOf(computed, finding.place.uri, statements), finding.place.range);
    if (id !== undefined) add(id, finding);
  }
  return found;
}

function statementsOf(computed: ComputedModel, uri: string, cache: Map<string, Entity[]>): Entity[] {
  const known = cache.get(uri);
  if (known) return known;
  const file = computed.model.files.find((each) => each.uri === uri);
  const statements = file ? [...entitiesOf(file)] : [];
  cache.set(uri, statements);
  return statements;
}

/** The smallest statement around a place. */
function innermost(statements: readonly Entity[], range: Range): Id | undefined {
  let best: Entity | undefined;
  for (const each of statements) {
    if (!contains(each.range, range.start)) continue;
    if (!best || comparePositions(best.range.start, each.range.start) <= 0) best = each;
  }
  return best?.id;
}
