import type { IsoDate, Period } from '../values/types.ts';
import type { Entity, Id, KeyResult, Kpi, Objective, Reference } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Finding } from './finding.ts';
import type { PastByFile } from './past.ts';
import type { Scope } from './scope.ts';

/** A column of a data file, read by the host: the last value of each day. */
export interface DataColumn {
  points: { date: IsoDate; value: number }[];
}

/** What the host says about `actuals from "file" column NAME`: the points, or in users' words why there are none. */
export type DataResult = { ok: true; column: DataColumn } | { ok: false; message: string };

/** Data files by KPI id. */
export type DataByKpi = Record<Id, DataResult>;

/**
 * The workspace as one model: the files as they are, and what their references mean.
 * Plain data; nothing in it points into a syntax tree.
 */
export interface OkrModel {
  files: FileModel[];
  /** Names and where they are seen from: for completion and for units and cycles of things. */
  scope: Scope;
  entities: ReadonlyMap<Id, Entity>;
  /** Reference key -> the id of what it means. A key that is missing did not resolve. */
  links: ReadonlyMap<string, Id>;
  /** Reference key -> what each segment of its path means: `growth.first-session` names a team and an objective. */
  steps: ReadonlyMap<string, (Id | undefined)[]>;
  /** Who refers to a thing, in file and text order; a team is referred to by `growth.first-session` too. */
  referencesTo: ReadonlyMap<Id, Reference[]>;
  /** Dates of each cycle in use, by its text (`2026-Q4`, `FY27-Q1`); no entry for what is not in the calendar. */
  cycles: ReadonlyMap<string, Period>;
  data: DataByKpi;
  /** How the files stood earlier in their cycles, as far as anybody knows. */
  past: PastByFile;
  /** Findings of resolution: unresolved references, duplicate names, dates outside the calendar, data files. */
  findings: Finding[];
}

export type { Entity, Id, KeyResult, Kpi, Objective };
