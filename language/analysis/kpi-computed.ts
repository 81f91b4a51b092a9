import type { Id, Kpi, Reference } from '../model/entities.ts';
import type { IsoDate, Unit } from '../values/types.ts';
import { nameUnit, noUnit, percent } from '../values/unit.ts';
import type { Definition } from './definition.ts';
import type { Dated, KpiFigures } from './figures.ts';
import { fitResult } from './formula.ts';

/** The KPIs computed so far, and those that stand, as the parts of others. */
export class Parts {
  readonly computed = new Map<Id, KpiFigures>();
  readonly #links: ReadonlyMap<string, Id>;
  readonly #standing: ReadonlyMap<Id, KpiFigures>;
  readonly #byDate = new Map<Id, Map<IsoDate, number>>();

  constructor(links: ReadonlyMap<string, Id>, standing: ReadonlyMap<Id, KpiFigures>) {
    this.#links = links;
    this.#standing = standing;
  }

  add(figures: KpiFigures): void {
    this.computed.set(figures.id, figures);
  }

  /** The figures of what a formula names. */
  of(reference: Reference): KpiFigures | undefined {
    const id = this.#links.get(reference.key) ?? '';
    return this.computed.get(id) ?? this.#standing.get(id);
  }

  /** Its values by day, kept for the next formula that asks. */
  byDate(reference: Reference): ReadonlyMap<IsoDate, number> {
    const figures = this.of(reference);
    if (figures === undefined) return new Map();
    let values = this.#byDate.get(figures.id);
    if (values === undefined) {
      values = new Map(figures.actual.map((point) => [point.date, point.value]));
      this.#byDate.set(figures.id, values);
    }
    return values;
  }
}

/** The unit that the parts give, checked against the one declared, or why the two do not go together. */
export function derivedUnit(kpi: Kpi, definition: Definition, parts: Parts): { unit: Unit } | { problem: string } {
  const result = definition.evaluate((reference) => {
    const figures = parts.of(reference);
    return figures && { unit: figures.unit };
  });
  if (!result.ok) return { problem: result.problem };
  const declared = kpi.unit?.value;
  if (declared === undefined || declared.kind === 'none') {
    if (result.unit.kind !== 'multiple') return { unit: result.unit };
    return { unit: result.share ? percent : noUnit };
  }
  if (fitResult(result, declared) !== undefined) return { unit: declared };
  return {
    problem: `The parts give \`${nameUnit(result.unit)}\`, the KPI says \`${nameUnit(declared)}\`: change the unit, or check the formula.`,
  };
}

/** Values on the days on which every part has one. */
export function computedPoints(kpi: Kpi, definition: Definition, unit: Unit, parts: Parts): Dated[] {
  const columns: ReadonlyMap<IsoDate, number>[] = [];
  for (const part of definition.parts) {
    if (parts.of(part) === undefined) return [];
    columns.push(parts.byDate(part));
  }
  const [fewest] = columns.toSorted((a, b) => a.size - b.size);
  const points: Dated[] = [];
  for (const date of fewest?.keys() ?? []) {
    if (!columns.every((column) => column.has(date))) continue;
    const result = definition.evaluate((reference) => {
      const figures = parts.of(reference);
      return figures && { unit: figures.unit, value: parts.byDate(reference).get(date) };
    });
    const value = result.ok ? fitResult(result, unit)?.value : undefined;
    if (value !== undefined) points.push({ date, value, source: 'computed', of: kpi.id, range: definition.range });
  }
  return points;
}

/** Why a KPI whose parts all have values has none itself. */
export function noCommonDay(definition: Definition, parts: Parts): string | undefined {
  const names = [...new Set(definition.parts.map((part) => `\`${part.text}\``))];
  const allKnown = definition.parts.every((part) => parts.of(part)?.now !== undefined);
  if (!allKnown || names.length < 2) return undefined;
  return `${names.join(', ')} have no value on the same day, so there is nothing to compute.`;
}
