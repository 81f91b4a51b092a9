import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import { valuesOf } from '../../language/analysis/values-of.ts';
import type { Initiative, KeyResult, Objective, Written } from '../../language/model/entities.ts';
import { printUnit } from '../../language/values/unit.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import type { ExportContext } from './model-json.ts';
import { boundJson, datedJson } from './quantity-json.ts';

export function objectiveJson(context: ExportContext, objective: Objective) {
  const figures = context.computed.objectives.get(objective.id);
  return {
    ...context.base(objective),
    team: objective.for && context.idOf(objective.for),
    cycle: objective.cycle?.value,
    ambition: objective.ambition?.value,
    draft: objective.draft !== undefined,
    owners: context.idsOf(objective.owners),
    because: texts(objective.because),
    evidence: texts(objective.evidence),
    assumes: texts(objective.assumes),
    progress: figures?.progress,
    pace: figures?.expected,
    status: figures?.status ?? 'no data',
    counted: figures?.counted ?? 0,
    of: figures?.of ?? objective.keyResults.length,
    cappedBy: figures?.cappedBy ?? [],
    score: figures?.score,
    expectedScore: figures?.expectedScore,
    keyResults: objective.keyResults.map((keyResult) => keyResultJson(context, keyResult)),
    initiatives: objective.initiatives.map((initiative) => initiativeJson(context, initiative)),
  };
}

function keyResultJson(context: ExportContext, keyResult: KeyResult) {
  const figures = context.computed.keyResults.get(keyResult.id);
  return {
    ...context.base(keyResult),
    form: keyResult.form,
    measures: keyResult.measures && context.idOf(keyResult.measures),
    unit: (figures && printUnit(figures.unit)) || undefined,
    baseline: figures?.baseline,
    target: figures?.target,
    stay: keyResult.stay && boundJson(keyResult.stay),
    doneWhen: keyResult.doneWhen?.value,
    by: keyResult.by?.value,
    owners: context.idsOf(keyResult.owners),
    weight: keyResult.weight?.value ?? undefined,
    now: figures?.now && datedJson(figures.now),
    progress: figures?.progress,
    pace: figures?.expected,
    status: figures?.status ?? 'no data',
    guardrail: figures?.guardrail,
    task: figures?.task,
    forecast: figures?.forecast,
    confidence: figures?.confidence,
    confidenceChange: figures?.confidenceChange,
    score: figures?.score,
    said: said(figures),
    history: valuesOf(keyResult, context.computed).map(datedJson),
    assessment: assessmentJson(context.assess(keyResult)),
  };
}

function said(figures: KeyResultFigures | undefined) {
  return figures?.said && { status: figures.said.status, note: figures.said.note, date: figures.said.date };
}

function assessmentJson({ kind, indicator, impact, direction, metric }: Assessment) {
  return { kind: judgement(kind), indicator: judgement(indicator), impact: judgement(impact), direction, metric };
}

function judgement<Label extends string>(made: {
  label: Label;
  confidence: number;
  because: string[];
  declared: boolean;
}) {
  return { label: made.label, confidence: made.confidence, because: made.because, declared: made.declared };
}

function initiativeJson(context: ExportContext, initiative: Initiative) {
  return {
    ...context.base(initiative),
    by: initiative.by?.value,
    owners: context.idsOf(initiative.owners),
    for: context.idsOf(initiative.for),
    done: initiative.done !== undefined,
  };
}

function texts(written: readonly Written[]): string[] {
  return written.map((each) => each.value);
}
