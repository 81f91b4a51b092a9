import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { kindName, unitTitle } from '../../language/model/describe.ts';
import type { Entity } from '../../language/model/entities.ts';
import { comparePositions, type Range } from '../../language/model/place.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** How an editor draws each kind of thing in lists. */
export const symbolKinds: Record<Entity['kind'], SymbolKind> = {
  unit: SymbolKind.Package,
  strategy: SymbolKind.Interface,
  goal: SymbolKind.Event,
  cycle: SymbolKind.Constant,
  kpi: SymbolKind.Variable,
  section: SymbolKind.Namespace,
  objective: SymbolKind.Class,
  'key result': SymbolKind.Property,
  initiative: SymbolKind.Function,
  'trade-off': SymbolKind.Operator,
  'check-in': SymbolKind.Array,
  review: SymbolKind.Array,
};

/** The outline of a file: sections hold their objectives, objectives their key results and initiatives. */
export function outline(workspace: Workspace, uri: string): DocumentSymbol[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const sections = new Map(file.sections.map((section): [string, DocumentSymbol] => [section.id, symbol(section)]));
  const top: DocumentSymbol[] = [
    ...file.units,
    ...file.strategies,
    ...file.goals,
    ...file.cycles,
    ...file.kpis,
    ...file.tradeOffs,
    ...file.checkIns,
    ...file.reviews,
  ].map(symbol);
  top.push(...sections.values());
  for (const objective of file.objectives) {
    const entry = symbol(objective);
    entry.children = [...objective.keyResults, ...objective.initiatives, ...objective.tradeOffs]
      .map(symbol)
      .sort(byPlace);
    const section = objective.section === undefined ? undefined : sections.get(objective.section);
    if (!section) top.push(entry);
    else {
      section.children = [...(section.children ?? []), entry];
      section.range = { start: section.range.start, end: entry.range.end };
    }
  }
  return top.sort(byPlace);
}

const byPlace = (a: DocumentSymbol, b: DocumentSymbol) => comparePositions(a.range.start, b.range.start);

function symbol(entity: Entity): DocumentSymbol {
  return {
    name: label(entity),
    detail: entity.title?.value && entity.name ? entity.name.value : kindName(entity),
    kind: symbolKinds[entity.kind],
    range: entity.range,
    selectionRange: within(entity.head, entity.range),
  };
}

/** What a list calls a thing; never empty, as editors refuse a symbol without a name. */
export function label(entity: Entity): string {
  switch (entity.kind) {
    case 'unit':
      return unitTitle(entity);
    case 'section':
      return `OKRs for ${entity.for?.text ?? '…'} in ${entity.cycle?.value ?? '…'}`;
    case 'check-in':
      return `Check-in ${entity.date?.text ?? ''}`.trim();
    case 'review':
      return `Review ${entity.cycle?.value ?? ''}`.trim();
    case 'trade-off':
      return `${entity.accepted?.text ?? '…'} against ${entity.against?.text ?? '…'}`;
    default:
      return entity.title?.value.trim() || entity.name?.value || kindName(entity);
  }
}

/** A selection has to lie inside its statement, or editors refuse both. */
export function within(inner: Range, outer: Range): Range {
  const inside = comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
  return inside ? inner : { start: outer.start, end: outer.start };
}
