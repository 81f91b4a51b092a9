import type {
  CheckIn,
  Cycle,
  Entity,
  Goal,
  Kpi,
  Objective,
  OrgUnit,
  Reference,
  Review,
  Section,
  Strategy,
  Suppression,
  TradeOff,
} from './entities.ts';
import type { Fix } from './finding.ts';
import { comparePositions, type Range } from './place.ts';

/** Something wrong with the text itself, found without looking at any other file. */
export interface Problem {
  code: 'syntax-error' | 'informal-notation';
  severity: 'error' | 'hint';
  message: string;
  range: Range;
  fixes?: Fix[];
}

/** All that one file says: plain data, JSON-safe, made from its syntax tree alone. */
export interface FileModel {
  uri: string;
  /** The path inside the workspace, with `/`. */
  path: string;
  /** Of the text: two models of one path with equal hashes are equal. */
  hash: string;
  units: OrgUnit[];
  strategies: Strategy[];
  goals: Goal[];
  cycles: Cycle[];
  kpis: Kpi[];
  sections: Section[];
  /** Objectives in the file's order, each with its key results, initiatives and trade-offs. */
  objectives: Objective[];
  tradeOffs: TradeOff[];
  checkIns: CheckIn[];
  reviews: Review[];
  /** Every reference of the file in text order. */
  references: Reference[];
  suppressions: Suppression[];
  problems: Problem[];
}

/** Whether the text itself could not be read at a place: what was made of it there is no mistake of its own. */
export function isMisread(file: FileModel, range: Range): boolean {
  return file.problems.some(
    (problem) =>
      problem.severity === 'error' &&
      comparePositions(problem.range.start, range.end) < 0 &&
      comparePositions(range.start, problem.range.end) < 0,
  );
}

/** Every declared thing of a file in text order, key results and initiatives behind their objective. */
export function entitiesOf(file: FileModel): Entity[] {
  const { units, strategies, goals, cycles, kpis, sections, objectives, tradeOffs, checkIns, reviews } = file;
  const inObjectives: Entity[] = [];
  for (const objective of objectives) {
    inObjectives.push(objective, ...objective.keyResults, ...objective.initiatives, ...objective.tradeOffs);
  }
  return [units, strategies, goals, cycles, kpis, sections, inObjectives, tradeOffs, checkIns, reviews].flat();
}
