import { compute, unitProblemsIn } from '../../language/analysis/compute.ts';
import type { ComputedModel, UnitProblem } from '../../language/analysis/figures.ts';
import type { Entity, Id } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import type { DataResult, OkrModel } from '../../language/model/okr-model.ts';
import { resolutionFindings } from '../../language/model/resolution-findings.ts';
import { parse } from '../../language/syntax/parse.ts';

/** Values of data files by the KPI's name, or the host's message. */
export type TestData = Record<string, Record<string, number> | string>;

/** A linked model from texts by path; one text alone is `test.okr`. */
export function modelOf(texts: string | Record<string, string>, data: TestData = {}): OkrModel {
  const byPath = typeof texts === 'string' ? { 'test.okr': texts } : texts;
  const files = Object.entries(byPath).map(([path, text]) => lower(parse(text), { uri: `file:///${path}`, path }));
  const results: Record<Id, DataResult> = {};
  for (const kpi of files.flatMap((file) => file.kpis)) {
    const given = data[kpi.name?.value ?? ''];
    if (typeof given === 'string') results[kpi.id] = { ok: false, message: given };
    else if (given !== undefined) results[kpi.id] = { ok: true, column: { points: pointsOf(given) } };
  }
  return link(files, results);
}

/** All that resolution has to say about a model. */
export function resolutionOf(model: OkrModel): Finding[] {
  return model.files.flatMap((file) => resolutionFindings(file, model));
}

/** All units that could not be reconciled. */
export function unitProblemsOf(computed: ComputedModel): UnitProblem[] {
  return computed.model.files.flatMap((file) => unitProblemsIn(file, computed));
}

/** The figures of texts as of a day. */
export function computeText(texts: string | Record<string, string>, asOf: string, data: TestData = {}): ComputedModel {
  return compute(modelOf(texts, data), asOf);
}

/** The only thing with this name; throws when there is none or more than one. */
export function named(model: OkrModel, name: string): Entity {
  const found = [...model.entities.values()].filter((entity) => 'name' in entity && entity.name?.value === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} things are called ${name}`);
  return only;
}

/** The figures of the key result, objective or KPI with a name. */
export function figuresOf(computed: ComputedModel) {
  const pick = <Figures>(figures: ReadonlyMap<Id, Figures>, name: string): Figures => {
    const found = figures.get(named(computed.model, name).id);
    if (found === undefined) throw new Error(`no figures for ${name}`);
    return found;
  };
  return {
    keyResult: (name: string) => pick(computed.keyResults, name),
    objective: (name: string) => pick(computed.objectives, name),
    kpi: (name: string) => pick(computed.kpis, name),
  };
}

function pointsOf(values: Record<string, number>): { date: string; value: number }[] {
  return Object.entries(values).map(([date, value]) => ({ date, value }));
}
