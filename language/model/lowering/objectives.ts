import type * as ast from '../../generated/ast.ts';
import type { Id, Initiative, KeyResult, KeyResultForm, Objective, Section, TradeOff } from '../entities.ts';
import { startOf } from '../unnamed.ts';
import { lowerBound } from './bound.ts';
import { confidence } from './confidence.ts';
import type { Lowering } from './context.ts';
import { lowerDriver } from './driver.ts';
import * as kinds from './kinds.ts';

export function lowerSection(node: ast.Section, at: Lowering): Section {
  const id = at.id(startOf.section + (node.cycle ?? ''));
  return {
    id,
    kind: 'section',
    uri: at.uri,
    range: at.range(node),
    head: at.range(node),
    for: at.reference(node.unit, kinds.unit, id),
    cycle: at.written(node, 'cycle', node.cycle),
  };
}

/** An objective with everything in its block; `section` is the `okrs` line it stands behind. */
export function lowerObjective(
  node: ast.Objective,
  section: Section | undefined,
  number: number,
  at: Lowering,
): Objective {
  const local = node.name ?? `objective-${number}`;
  const id = at.id(local);
  const objective: Objective = {
    id,
    kind: 'objective',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyStart: at.bodyStart(node),
    bodyEnd: at.bodyEnd(node),
    section: section?.id,
    for: section?.for,
    cycle: section?.cycle,
    owners: [],
    because: [],
    evidence: [],
    advances: [],
    supports: [],
    dependsOn: [],
    respondsTo: [],
    assumes: [],
    keyResults: [],
    initiatives: [],
    tradeOffs: [],
  };
  for (const item of node.items) lowerObjectiveItem(item, objective, local, at);
  return objective;
}

function lowerObjectiveItem(item: ast.ObjectiveItem, objective: Objective, local: string, at: Lowering): void {
  const { id } = objective;
  switch (item.$type) {
    case 'Ambition':
      if (objective.ambition) at.twice(item, item.value, 'This objective');
      objective.ambition ??= at.written(item, 'value', item.value);
      break;
    case 'Draft':
      objective.draft = at.range(item);
      break;
    case 'Owner':
      objective.owners.push(...at.referenceList(item.people, kinds.unit, id));
      break;
    case 'Because':
    case 'Evidence':
    case 'Assumes':
      addText(item, objective, at);
      break;
    case 'Advances':
      objective.advances.push(...at.referenceList(item.targets, kinds.direction, id));
      break;
    case 'Supports': {
      const target = at.reference(item.target, kinds.supported, id);
      const by = at.quantity(item, 'value', item.value, 'unit', item.unit);
      if (target) objective.supports.push({ target, by, range: at.range(item) });
      break;
    }
    case 'Standalone':
      objective.standalone = at.range(item);
      break;
    case 'DependsOn':
      objective.dependsOn.push(...at.referenceList(item.targets, kinds.needed, id));
      break;
    case 'RespondsTo':
      objective.respondsTo.push(...at.referenceList(item.targets, kinds.kpi, id));
      break;
    case 'KeyResult':
      objective.keyResults.push(
        lowerKeyResult(item, id, `${local}.${item.name ?? `kr-${objective.keyResults.length + 1}`}`, at),
      );
      break;
    case 'Initiative':
      objective.initiatives.push(
        lowerInitiative(item, id, `${local}.${item.name ?? `initiative-${objective.initiatives.length + 1}`}`, at),
      );
      break;
    case 'TradeOff':
      objective.tradeOffs.push(lowerTradeOff(item, id, at));
      break;
    case 'Unknown':
      at.unknown(item, 'ObjectiveItem', 'in an objective');
  }
}

function addText(
  item: ast.Because | ast.Evidence | ast.Assumes,
  to: Pick<Objective, 'because' | 'evidence' | 'assumes'>,
  at: Lowering,
): void {
  const text = at.written(item, 'text', item.text);
  if (!text) return;
  if (item.$type === 'Because') to.because.push(text);
  else if (item.$type === 'Evidence') to.evidence.push(text);
  else to.assumes.push(text);
}

/** A key result in either form; `objective` is absent for one that stands outside any objective. */
export function lowerKeyResult(node: ast.KeyResult, objective: Id | undefined, local: string, at: Lowering): KeyResult {
  const id = at.id(local);
  const kr: KeyResult = {
    id,
    kind: 'key result',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
    objective,
    form: 'none',
    owners: [],
    drivers: [],
    because: [],
    evidence: [],
  };
  for (const item of node.items) lowerKeyResultItem(item, kr, at);
  kr.form = formOf(kr);
  return kr;
}

function formOf(kr: KeyResult): KeyResultForm {
  if (kr.to) return 'measured';
  if (kr.stay) return 'guardrail';
  if (kr.baseline) return 'baseline';
  if (kr.doneWhen) return 'milestone';
  return 'none';
}

function lowerKeyResultItem(item: ast.KeyResultItem, kr: KeyResult, at: Lowering): void {
  const once = <T>(word: string, present: T | undefined, read: () => T | undefined): T | undefined => {
    if (present !== undefined) at.twice(item, word, 'This key result');
    return present ?? read();
  };
  switch (item.$type) {
    case 'From':
      kr.from = once('from', kr.from, () => at.quantity(item, 'value', item.value, 'unit', item.unit));
      break;
    case 'To':
      kr.to = once('to', kr.to, () => at.quantity(item, 'value', item.value, 'unit', item.unit));
      break;
    case 'Stay':
      kr.stay = once('stay', kr.stay, () => lowerBound(item.bound, item, at));
      break;
    case 'Baseline':
      kr.baseline = once('baseline', kr.baseline, () => at.range(item));
      break;
    case 'DoneWhen':
      kr.doneWhen = once('done when', kr.doneWhen, () => at.written(item, 'text', item.text));
      break;
    case 'Due':
      kr.by = once('by', kr.by, () => at.date(item, item.date));
      break;
    case 'Measures':
      kr.measures = once('measures', kr.measures, () => at.reference(item.kpi, kinds.kpi, kr.id));
      break;
    case 'Indicator':
      kr.indicator = once(item.value, kr.indicator, () => at.written(item, 'value', item.value));
      break;
    case 'Impact':
      kr.impact = once(item.value, kr.impact, () => at.written(item, 'value', item.value));
      break;
    case 'Weight':
      kr.weight = once('weight', kr.weight, () => at.quantity(item, 'value', item.value));
      break;
    case 'Confidence':
      kr.confidence = once('confidence', kr.confidence, () => confidence(item, at));
      break;
    case 'Owner':
      kr.owners.push(...at.referenceList(item.people, kinds.unit, kr.id));
      break;
    case 'Because':
    case 'Evidence': {
      const text = at.written(item, 'text', item.text);
      if (text) (item.$type === 'Because' ? kr.because : kr.evidence).push(text);
      break;
    }
    case 'Shared':
      kr.shared = at.range(item);
      break;
    case 'Drives': {
      const driver = lowerDriver(item, kr.id, at);
      if (driver) kr.drivers.push(driver);
      break;
    }
    case 'Unknown':
      at.unknown(item, 'KeyResultItem', 'in a key result');
  }
}

export function lowerInitiative(
  node: ast.Initiative,
  objective: Id | undefined,
  local: string,
  at: Lowering,
): Initiative {
  const id = at.id(local);
  const initiative: Initiative = {
    id,
    kind: 'initiative',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
    objective,
    owners: [],
    for: [],
  };
  for (const item of node.items) {
    switch (item.$type) {
      case 'Due':
        initiative.by ??= at.date(item, item.date);
        break;
      case 'Owner':
        initiative.owners.push(...at.referenceList(item.people, kinds.unit, id));
        break;
      case 'For':
        initiative.for.push(...at.referenceList(item.targets, kinds.served, id));
        break;
      case 'Done':
        initiative.done = at.range(item);
        break;
      case 'Unknown':
        at.unknown(item, 'InitiativeItem', 'in an initiative');
    }
  }
  return initiative;
}

export function lowerTradeOff(node: ast.TradeOff, objective: Id | undefined, at: Lowering): TradeOff {
  const id = at.id('accept');
  const tradeOff: TradeOff = {
    id,
    kind: 'trade-off',
    objective,
    uri: at.uri,
    range: at.range(node),
    head: at.range(node),
    accepted: at.reference(node.accepted, kinds.tradedOff, id),
    against: at.reference(node.against, kinds.tradedOff, id),
  };
  for (const item of node.items) {
    if (item.$type === 'Because') tradeOff.because ??= at.written(item, 'text', item.text);
    else if (item.$type === 'GuardedBy') tradeOff.guardedBy ??= at.reference(item.target, kinds.guard, id);
    else at.unknown(item, 'TradeOffItem', 'in a trade-off');
  }
  return tradeOff;
}
