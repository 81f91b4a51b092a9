import type { Id, Kpi, Reference } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';

/** Whether another KPI is computed from this one, by formula or roll-up. */
export function feedsAnother(kpi: Kpi, model: OkrModel): boolean {
  return (model.referencesTo.get(kpi.id) ?? []).some((reference) => {
    const other = model.entities.get(reference.from);
    if (other?.kind !== 'kpi' || other.id === kpi.id) return false;
    return !other.drivers.some(({ target }) => target.key === reference.key);
  });
}

/** How a KPI is called from the place of another thing: by its name, or with its unit's in front; undefined without either. */
export function nameFrom(from: Id, kpi: Kpi, model: OkrModel): string | undefined {
  const unit = model.entities.get(model.scope.unit(kpi.id) ?? '');
  const name = kpi.name?.value;
  if (name === undefined) return undefined;
  const paths = [[name], ...(unit?.name ? [[unit.name.value, name]] : [])];
  return paths.find((path) => meaning(path, from, kpi, model) === kpi.id)?.join('.');
}

function meaning(path: string[], from: Id, { head }: Kpi, model: OkrModel): Id | undefined {
  const text = path.join('.');
  const reference: Reference = { key: text, path, text, range: head, kinds: ['kpi'], from };
  const found = model.scope.resolve(reference);
  return 'failedAt' in found ? undefined : found.steps.at(-1);
}
