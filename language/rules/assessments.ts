import type { KeyResult, Kpi } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { assess, assessKeyResult, declaredOnly } from '../wording/assess.ts';
import type { Assessment } from '../wording/assessment.ts';

/** The KPI that a key result measures, if the reference resolves to one. */
export function measuredKpi(keyResult: KeyResult, model: OkrModel): Kpi | undefined {
  const id = keyResult.measures && model.links.get(keyResult.measures.key);
  const thing = id === undefined ? undefined : model.entities.get(id);
  return thing?.kind === 'kpi' ? thing : undefined;
}

/** Whether a KPI is leading or lagging: as declared, or else as its title suggests where the workspace is written in English. */
export function assessKpiOf(kpi: Kpi, english: boolean): Assessment['indicator'] {
  if (kpi.indicator) return { label: kpi.indicator.value, confidence: 1, because: [], declared: true };
  return assess(english ? (kpi.title?.value ?? '') : '').indicator;
}

interface Assessed {
  kpi: Kpi | undefined;
  english: boolean;
  assessment: Assessment;
}

/**
 * A dozen rules ask about each key result, at every keystroke, and all about a file before the next: the last ones are
 * remembered, at least so many and at most twice as many. More than a very long file has.
 */
const Many = 4000;
let recent = new WeakMap<KeyResult, Assessed>();
let older = new WeakMap<KeyResult, Assessed>();
let count = 0;

function remember(keyResult: KeyResult, assessed: Assessed): void {
  if (count++ === Many) [older, recent, count] = [recent, new WeakMap(), 1];
  recent.set(keyResult, assessed);
}

/** What a key result is: as declared, or else as its wording suggests where the workspace is written in English. */
export function assessKeyResultOf(keyResult: KeyResult, model: OkrModel, english: boolean): Assessment {
  const kpi = measuredKpi(keyResult, model);
  const latest = recent.get(keyResult);
  const before = latest ?? older.get(keyResult);
  if (before && before.kpi === kpi && before.english === english) {
    if (!latest) remember(keyResult, before);
    return before.assessment;
  }
  const assessment = english ? assessKeyResult(keyResult, kpi) : declaredOnly(keyResult, kpi);
  remember(keyResult, { kpi, english, assessment });
  return assessment;
}
