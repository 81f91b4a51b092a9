import type { Way } from '../analysis/contradictions/aims.ts';
import type { KpiFigures } from '../analysis/figures.ts';
import type { Kpi } from '../model/entities.ts';
import { printQuantity } from '../values/quantity.ts';
import type { Quantity } from '../values/types.ts';
import { literal, tab } from './edits.ts';

/** How far a KPI may go. */
export interface Edge {
  side: 'above' | 'below';
  /** The edge of its own healthy band; undefined where it has none. */
  limit?: Quantity & { value: number };
}

/** The edge of a KPI's healthy band on the side where it gets worse, or where it leaves the way that somebody wants. */
export function edgeOf(kpi: Kpi, figures: KpiFigures | undefined, wanted?: Way): Edge {
  const { healthy, unit } = figures ?? {};
  const usual = kpi.polarity?.value === 'lower' || (kpi.polarity === undefined && healthy?.low === undefined);
  const lower = wanted ? wanted === 'down' : usual;
  const value = lower ? healthy?.high : healthy?.low;
  return { side: lower ? 'below' : 'above', limit: value === undefined || !unit ? undefined : { value, unit } };
}

/** A key result that guards a KPI, as a snippet: its title and its limit are the tab stops 1 and 2. */
export function guardrailLine(kpi: Kpi, measured: string, { side, limit }: Edge, name?: string): string {
  const title = (kpi.title?.value ?? measured).replaceAll('"', '');
  const text = limit ? printQuantity(limit) : 'unknown';
  const words = [name, `"${tab(1, title)}"`, 'measures', literal(measured), 'stay', side, tab(2, text ?? 'unknown')];
  return ['kr', ...words.filter((word) => word !== undefined)].join(' ');
}
