import type { Times } from './measure.ts';

/** One thing that was measured. */
export interface Figure {
  unit: string;
  value: Times;
}

/** What was measured of one tool on one set of files, by what it is. */
export class Figures {
  readonly all = new Map<string, Figure>();

  /** Notes a figure; one that could not be measured is left out. */
  note(what: string, unit: string, value: Times | number | undefined): void {
    if (value !== undefined) this.all.set(what, { unit, value: typeof value === 'number' ? { median: value } : value });
  }

  median(what: string): number | undefined {
    return this.all.get(what)?.value.median;
  }
}
