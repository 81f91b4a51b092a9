import type { KeyResult, Objective } from '../model/entities.ts';
import type { Judgement } from '../wording/assessment.ts';
import { and, shortTitle } from './naming.ts';
import type { RuleContext } from './rule.ts';

/** A suggestion from the words counts from here on. */
export const Likely = 0.75;

/** What the measured key results of an objective have in common: `label` where all of them agree. */
export interface Agreement<Label extends string> {
  label: Label;
  keyResults: KeyResult[];
  /** The key results that do not declare it: it was read from their words. */
  suggested: KeyResult[];
}

/**
 * Whether all measured key results of an objective are of one kind. Guardrails, milestones and baseline tasks have no
 * side. One whose side nobody can tell leaves the question open; so does a set of fewer than two.
 */
export function agreement<Label extends string>(
  objective: Objective,
  judge: (keyResult: KeyResult) => Judgement<Label | 'unclear'>,
): Agreement<Label> | undefined {
  const keyResults = objective.keyResults.filter(({ form }) => form === 'measured');
  if (keyResults.length < 2) return undefined;
  const suggested: KeyResult[] = [];
  let label: Label | undefined;
  for (const keyResult of keyResults) {
    const judged = judge(keyResult);
    if (judged.label === 'unclear' || (!judged.declared && judged.confidence < Likely)) return undefined;
    if (label !== undefined && judged.label !== label) return undefined;
    label = judged.label;
    if (!judged.declared) suggested.push(keyResult);
  }
  return label === undefined ? undefined : { label, keyResults, suggested };
}

/** " (“Revenue” by its wording)": which of them were not declared, for a message. */
export function bySuggestion({ suggested, keyResults }: Agreement<string>): string {
  if (suggested.length === 0) return '';
  if (suggested.length === keyResults.length) return ' (by their wording)';
  return ` (${and(suggested.map((keyResult) => `“${shortTitle(keyResult, 40)}”`))} by the wording)`;
}

/** Declared is a fact; read from words is an opinion. */
export function severityOf({ suggested }: Agreement<string>): 'warning' | 'info' {
  return suggested.length === 0 ? 'warning' : 'info';
}

/** The KPIs that are declared to drive what a key result measures. */
export function driversOf(keyResults: KeyResult[], context: RuleContext) {
  const measured = new Set(
    keyResults
      .flatMap(({ measures }) => (measures ? [context.model.links.get(measures.key)] : []))
      .filter((id) => id !== undefined),
  );
  const { entities, links, referencesTo } = context.model;
  const drivers = [...measured].flatMap((id) =>
    (referencesTo.get(id) ?? []).flatMap(({ key, from }) => {
      const thing = entities.get(from);
      const isDriver = thing?.kind === 'kpi' && thing.drivers.some(({ target }) => target.key === key);
      return isDriver && links.get(key) === id ? [thing] : [];
    }),
  );
  return [...new Set(drivers)];
}
