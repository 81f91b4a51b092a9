import type { Entity, Id, Kind, Named, Reference, UnitKind } from '../../../language/model/entities.ts';
import { formatNumber } from '../../../language/values/quantity.ts';
import type { Frame } from './expectation.ts';
import type { Place } from './place.ts';

/** What a name may mean in some place. */
export interface Wanted {
  /** Those of the first group come before all others, however far away they are. */
  kinds: readonly (readonly Kind[])[];
  /** Of units, only these, the first ones before the others. */
  units?: readonly (readonly UnitKind[])[];
  /** Things that make no sense here: the thing itself, what is listed already. */
  without: (thing: Named) => boolean;
  /** A value to show beside the name. */
  value?: (thing: Named) => string | undefined;
}

export const somebody: readonly UnitKind[] = ['person', 'role'];
const group: readonly UnitKind[] = ['team', 'department', 'company', 'project'];
const people = [somebody, group];
export const groups = [group, somebody];

type Rule = Pick<Wanted, 'kinds' | 'units'>;

/** By what the reference is for: the type of the property it belongs to, and the name of the property. */
const wanted: Record<string, Rule> = {
  'In.unit': { kinds: [['unit']], units: [group] },
  'Lead.person': { kinds: [['unit']], units: [somebody] },
  'By.person': { kinds: [['unit']], units: people },
  'Section.unit': { kinds: [['unit']], units: groups },
  'For.targets': { kinds: [['unit']], units: groups },
  'Owner.people': { kinds: [['unit']], units: people },
  'Advances.targets': { kinds: [['strategy', 'goal']] },
  'Supports.target': { kinds: [['objective', 'key result', 'goal'], ['kpi']] },
  'DependsOn.targets': { kinds: [['objective', 'key result', 'initiative']] },
  'RespondsTo.targets': { kinds: [['kpi']] },
  'Measures.kpi': { kinds: [['kpi']] },
  'Drives.target': { kinds: [['kpi']] },
  'RollUpPart.target': { kinds: [['kpi']] },
  'Variable.target': { kinds: [['kpi']] },
  'TradeOff.accepted': { kinds: [['key result', 'objective', 'kpi']] },
  'TradeOff.against': { kinds: [['key result', 'objective', 'kpi']] },
  'GuardedBy.target': { kinds: [['key result', 'kpi']] },
  'Entry.target': { kinds: [['key result', 'kpi', 'initiative', 'objective']] },
};

/** What a name means whose `Path` begins or goes on at the cursor; undefined where no name is meant. */
export function wantedAt(place: Place, path: Frame): Wanted | undefined {
  const owner = path.parent;
  if (!owner) return undefined;
  const rule = ruleOf(place, owner, path.property ?? '');
  if (!rule) return undefined;
  const listed = idsOf(place, listedIn(place.entity, owner.type));
  const self = place.entity;
  const own = place.objective;
  return {
    ...rule,
    value: owner.type === 'Entry' ? (thing) => lastValue(place, thing) : undefined,
    without: (thing) => {
      if (thing.id === self?.id || listed.has(thing.id)) return true;
      // Nothing is in itself, and nothing supports or waits for its own parts.
      if (owner.type === 'In') return self !== undefined && isWithin(place, thing.id, self.id);
      if (owner.type === 'Supports' || owner.type === 'DependsOn') {
        return own !== undefined && ('objective' in thing ? thing.objective === own.id : thing.id === own.id);
      }
      return false;
    },
  };
}

/** The value a journal has last: what one types over, week by week. */
function lastValue({ workspace: { quickFigures } }: Place, thing: Named): string | undefined {
  const known = thing.kind === 'key result' ? quickFigures?.keyResults : quickFigures?.kpis;
  const figures = known?.get(thing.id);
  return figures?.now && formatNumber(figures.now.value, figures.unit);
}

function ruleOf(place: Place, owner: Frame, property: string): Rule | undefined {
  const statement = place.statements[0]?.rule;
  if (owner.type === 'For' && statement === 'Initiative') return { kinds: [['key result', 'objective', 'kpi']] };
  return wanted[`${owner.type}.${property}`];
}

/** References of the statement that say the same kind of thing as the one being written. */
function listedIn(entity: Entity | undefined, type: string): Reference[] {
  switch (entity?.kind) {
    case 'objective':
      if (type === 'Supports') return entity.supports.map((support) => support.target);
      if (type === 'DependsOn') return entity.dependsOn;
      if (type === 'RespondsTo') return entity.respondsTo;
      if (type === 'Advances') return entity.advances;
      return type === 'Owner' ? entity.owners : [];
    case 'key result':
      return type === 'Owner' ? entity.owners : [];
    case 'initiative':
      return type === 'Owner' ? entity.owners : type === 'For' ? entity.for : [];
    case 'kpi':
      if (type === 'RollUpPart') return entity.rollUp?.parts ?? [];
      if (type === 'Drives') return entity.drivers.map((driver) => driver.target);
      return type === 'Owner' ? entity.owners : [];
    case 'check-in':
    case 'review':
      return type === 'Entry' ? entity.entries.map((entry) => entry.target) : [];
    case 'trade-off':
      return [entity.accepted, entity.against].filter((reference) => reference !== undefined);
    default:
      return [];
  }
}

/** What references mean, but for the one that is being written. */
function idsOf(place: Place, references: readonly Reference[]): Set<Id> {
  const { line, character } = place.cursor.range.end;
  const ids = new Set<Id>();
  for (const reference of references) {
    const { start, end } = reference.range;
    if (start.line === line && start.character <= character && character <= end.character) continue;
    const id = place.model.links.get(reference.key);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function isWithin(place: Place, unit: Id, whole: Id): boolean {
  const seen = new Set<Id>();
  for (let at: Id | undefined = unit; at !== undefined && !seen.has(at); at = place.model.scope.unit(at)) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}
