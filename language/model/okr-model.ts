import type { IsoDate, Period } from '../values/types.ts';
import type { Block } from './blocks.ts';
import type { ByFile } from './by-file.ts';
import type { Entity, Id, KeyResult, Kpi, Objective } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Meanings } from './meanings.ts';
import type { PastByFile } from './past.ts';
import type { ReferencesTo } from './references-to.ts';
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
  /** The same for all models that were made from one another, edit by edit: what is remembered of the last one is found by it. */
  lineage: object;
  files: FileModel[];
  /** The same files in blocks, for what is asked about all of them after an edit. */
  blocks: readonly Block[];
  /** Names and where they are seen from: for completion and for units and cycles of things. */
  scope: Scope;
  entities: ByFile<Entity>;
  /** Reference key -> the id of what it means. A key that is missing did not resolve. */
  links: ByFile<Id>;
  /** Reference key -> what each segment of its path means: `growth.first-session` names a team and an objective. */
  steps: ByFile<Id[]>;
  /** The same by the URI of the file, with how far its references looked: for the model after the next edit. */
  meanings: ReadonlyMap<string, Meanings>;
  /** Who refers to a thing, in file and text order; a team is referred to by `growth.first-session` too. */
  referencesTo: ReferencesTo;
  /** Dates of each cycle in use, by its text (`2026-Q4`, `FY27-Q1`); no entry for what is not in the calendar. */
  cycles: ReadonlyMap<string, Period>;
  data: DataByKpi;
  /** How the files stood earlier in their cycles, as far as anybody knows. */
  past: PastByFile;
}

/** A file of a model by its URI. */
export function fileIn({ files, scope }: Pick<OkrModel, 'files' | 'scope'>, uri: string): FileModel | undefined {
  return files[scope.names.order.get(uri) ?? -1];
}

export type { Entity, Id, KeyResult, Kpi, Objective };
