import type { Dated } from '../../language/analysis/figures.ts';
import type { Bound } from '../../language/model/entities.ts';
import type { IsoDate, Quantity } from '../../language/values/types.ts';
import { printUnit } from '../../language/values/unit.ts';

/** A number with its unit as it is written: `%`, `$`, `min`, `workspaces`. */
export interface AmountJson {
  value?: number;
  unit?: string;
}

export function amountJson({ value, unit }: Quantity): AmountJson {
  return { value: value ?? undefined, unit: printUnit(unit) || undefined };
}

export interface DatedJson {
  date: IsoDate;
  value: number;
  /** Where it comes from: `check-in`, `review`, `actual`, `data file`, `computed`. */
  source: Dated['source'];
}

export function datedJson({ date, value, source }: Dated): DatedJson {
  return { date, value, source };
}

/** A band or guardrail; only the limits it has. */
export function boundJson(bound: Bound): { above?: AmountJson; below?: AmountJson } {
  switch (bound.kind) {
    case 'above':
      return { above: amountJson(bound.limit) };
    case 'below':
      return { below: amountJson(bound.limit) };
    case 'between':
      return { above: amountJson(bound.low), below: amountJson(bound.high) };
  }
}
