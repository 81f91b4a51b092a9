import type { ComputedModel } from '../analysis/figures.ts';
import type { Kpi } from '../model/entities.ts';
import { printQuantity } from '../values/quantity.ts';
import { literal, tab } from './edits.ts';
import { plainTitle } from './quoted.ts';

/** A key result to fill in, in snippet syntax: its title and its figures. */
export function keyResultStub(title: string, words: string): string {
  return `kr "${tab(1, title)}" from ${tab(2, 'unknown')} to ${tab(3, 'unknown')} ${words}`;
}

/** The same for what a KPI measures, from where it is now. */
export function measuringStub(kpi: Kpi, { kpis }: Pick<ComputedModel, 'kpis'>, words: string): string {
  const name = kpi.name?.value ?? '';
  const figures = kpis.get(kpi.id);
  const now = figures?.now && printQuantity({ value: figures.now.value, unit: figures.unit });
  const title = tab(1, plainTitle(kpi.title?.value ?? name));
  return `kr "${title}" measures ${literal(name)} from ${tab(2, now ?? 'unknown')} to ${tab(3, 'unknown')} ${words}`;
}
