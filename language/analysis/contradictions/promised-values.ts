import type { Id, KeyResult, Kpi, Reference } from '../../model/entities.ts';
import type { Period } from '../../values/types.ts';
import { type Definition, definitionOf } from '../definition.ts';
import type { ComputedModel } from '../figures.ts';
import { fitResult } from '../formula.ts';
import { inUnit, kpiOf, measuring } from './aims.ts';
import { formulaSigns, type Sign } from './formula-signs.ts';

/** Where a metric comes to when every target that is set for it, or for what it is computed from, is reached. */
export interface PromisedValue {
  low: number;
  high: number;
  /** The key results whose targets went in; without one, nothing is promised. */
  from: KeyResult[];
}

/**
 * Values that computed metrics take at the end of a period when what is promised for their parts comes true and
 * everything else stays as it is. Several targets for one part give a range, carried through formulas by taking each
 * part at the end of its range that moves the result furthest (interval arithmetic over monotone parts).
 * Nothing is said where a part has no value, or moves the result in a way that depends on the values.
 */
export class PromisedValues {
  readonly #computed: ComputedModel;
  readonly #period: Period;
  readonly #known = new Map<Id, PromisedValue | undefined>();

  constructor(computed: ComputedModel, period: Period) {
    this.#computed = computed;
    this.#period = period;
  }

  /** What a computed metric comes to by its parts, whatever is wanted of the metric itself. */
  byParts(kpi: Kpi): PromisedValue | undefined {
    const definition = definitionOf(kpi, this.#computed.model);
    const unit = this.#computed.kpis.get(kpi.id)?.unit;
    if (!definition || !unit) return undefined;
    const signs = this.#signsOf(kpi, definition);
    const parts = new Map<string, PromisedValue>();
    for (const reference of definition.parts) {
      const part = kpiOf(reference, this.#computed);
      const value = part && part.id !== kpi.id ? this.#of(part) : undefined;
      if (!part || !value || (value.low !== value.high && !signs.get(part.id))) return undefined;
      parts.set(reference.key, value);
    }
    const at = (end: 1 | -1): number | undefined => {
      const result = definition.evaluate((reference) => {
        const part = kpiOf(reference, this.#computed);
        const value = parts.get(reference.key);
        const partUnit = part && this.#computed.kpis.get(part.id)?.unit;
        if (!part || !value || !partUnit) return undefined;
        return { unit: partUnit, value: (signs.get(part.id) ?? 1) * end > 0 ? value.high : value.low };
      });
      return result.ok ? fitResult(result, unit)?.value : undefined;
    };
    const [low, high] = [at(-1), at(1)];
    if (low === undefined || high === undefined) return undefined;
    return { low, high, from: [...new Set([...parts.values()].flatMap(({ from }) => from))] };
  }

  #of(kpi: Kpi): PromisedValue | undefined {
    if (this.#known.has(kpi.id)) return this.#known.get(kpi.id);
    // Stands while its parts are looked at, so that a definition in a circle ends.
    this.#known.set(kpi.id, undefined);
    const value = this.#targeted(kpi) ?? this.byParts(kpi) ?? this.#asItIs(kpi);
    this.#known.set(kpi.id, value);
    return value;
  }

  #targeted(kpi: Kpi): PromisedValue | undefined {
    const unit = this.#computed.kpis.get(kpi.id)?.unit;
    const from = targetsFor(kpi, this.#computed).filter((keyResult) => this.#isDue(keyResult));
    const values = unit ? from.flatMap(({ to }) => inUnit(to, unit) ?? []) : [];
    return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values), from };
  }

  #asItIs(kpi: Kpi): PromisedValue | undefined {
    const now = this.#computed.kpis.get(kpi.id)?.now?.value;
    return now === undefined ? undefined : { low: now, high: now, from: [] };
  }

  /** Whether a target falls into the period. */
  #isDue(keyResult: KeyResult): boolean {
    const own = this.#computed.keyResults.get(keyResult.id)?.period;
    const end = keyResult.by?.value ?? own?.end;
    return end !== undefined && end >= this.#period.start && end <= this.#period.end;
  }

  #signsOf(kpi: Kpi, definition: Definition): Map<Id, Sign | 0> {
    const idOf = (reference: Reference) => kpiOf(reference, this.#computed)?.id;
    if (kpi.formula) return formulaSigns(kpi.formula.expression, idOf);
    const ids = definition.parts.map(idOf).filter((id) => id !== undefined);
    return new Map(ids.map((id) => [id, kpi.rollUp?.by === 'weighted' ? 0 : 1]));
  }
}

/** The key results that set a target for a metric; drafts set none. */
function targetsFor(kpi: Kpi, computed: ComputedModel): KeyResult[] {
  return measuring(kpi, computed).flatMap(({ keyResult }) =>
    keyResult.form === 'measured' && keyResult.to ? [keyResult] : [],
  );
}
