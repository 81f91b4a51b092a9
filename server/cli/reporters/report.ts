import type { FindingJson } from '../../export/finding-json.ts';

/** What `okr check` found: the findings in the order of files and texts, and what is needed to print them. */
export interface CheckReport {
  /** How many files were checked. */
  files: number;
  diagnostics: (FindingJson & { label: string; fixes: string[] })[];
  /** The text of a file that a finding names; empty when it could not be read. */
  text(file: string): string;
}

export interface Printing {
  colours: boolean;
  columns?: number;
}

/** Turns a report into what is printed. */
export type Reporter = (report: CheckReport, printing: Printing) => string;
