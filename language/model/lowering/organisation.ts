import type * as ast from '../../generated/ast.ts';
import type { Cycle, Goal, OrgUnit, Strategy } from '../entities.ts';
import { cadence } from './cadence.ts';
import type { Lowering } from './context.ts';
import * as kinds from './kinds.ts';

/** A company, department, team, person, role or project. */
export function lowerOrgUnit(node: ast.OrgUnit, at: Lowering): OrgUnit {
  const id = at.id(node.name ?? node.kind);
  const unit: OrgUnit = {
    id,
    kind: 'unit',
    unitKind: node.kind,
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
  };
  for (const item of node.items) {
    switch (item.$type) {
      case 'In':
        unit.parent ??= at.reference(item.unit, kinds.unit, id);
        break;
      case 'Lead':
        unit.lead ??= at.reference(item.person, kinds.unit, id);
        break;
      case 'Mission':
        unit.mission ??= at.written(item, 'text', item.text);
        break;
      case 'Vision':
        unit.vision ??= at.written(item, 'text', item.text);
        break;
      case 'Unknown':
        at.unknown(item, 'OrgUnitItem', `in a ${node.kind}`);
    }
  }
  return unit;
}

export function lowerStrategy(node: ast.Strategy, at: Lowering): Strategy {
  const id = at.id(node.name ?? 'strategy');
  const strategy: Strategy = {
    id,
    kind: 'strategy',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
    because: [],
    evidence: [],
    insteadOf: [],
    afterwards: [],
  };
  const lists = {
    Because: strategy.because,
    Evidence: strategy.evidence,
    InsteadOf: strategy.insteadOf,
    Then: strategy.afterwards,
  };
  for (const item of node.items) {
    if (item.$type === 'For') strategy.for ??= at.reference(item.targets?.[0], kinds.unit, id);
    else if (item.$type === 'Unknown') at.unknown(item, 'StrategyItem', 'in a strategy');
    else {
      const text = at.written(item, 'text', item.text);
      if (text) lists[item.$type].push(text);
    }
  }
  return strategy;
}

export function lowerGoal(node: ast.Goal, at: Lowering): Goal {
  const id = at.id(node.name ?? 'goal');
  const goal: Goal = {
    id,
    kind: 'goal',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
    advances: [],
    because: [],
  };
  for (const item of node.items) {
    switch (item.$type) {
      case 'For':
        goal.for ??= at.reference(item.targets?.[0], kinds.unit, id);
        break;
      case 'Due':
        goal.by ??= at.date(item, item.date);
        break;
      case 'Measures':
        goal.measures ??= at.reference(item.kpi, kinds.kpi, id);
        break;
      case 'To':
        goal.to ??= at.quantity(item, 'value', item.value, 'unit', item.unit);
        break;
      case 'Advances':
        goal.advances.push(...at.referenceList(item.targets, kinds.direction, id));
        break;
      case 'Because': {
        const text = at.written(item, 'text', item.text);
        if (text) goal.because.push(text);
        break;
      }
      case 'Unknown':
        at.unknown(item, 'GoalItem', 'in a goal');
    }
  }
  return goal;
}

export function lowerCycle(node: ast.Cycle, at: Lowering): Cycle {
  const cycle: Cycle = {
    id: at.id(node.name ?? 'cycle'),
    kind: 'cycle',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
  };
  for (const item of node.items) {
    if (item.$type === 'Starts') cycle.from ??= at.date(item, item.date);
    else if (item.$type === 'Ends') cycle.to ??= at.date(item, item.date);
    else if (item.$type === 'Cadence') cycle.cadence ??= cadence(item, at);
    else at.unknown(item, 'CycleItem', 'in a cycle');
  }
  return cycle;
}
