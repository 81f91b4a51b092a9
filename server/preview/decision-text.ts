import type { Decision } from '../../language/analysis/contradictions/decisions.ts';
import { callIt } from '../../language/model/describe.ts';
import type { Id } from '../../language/model/entities.ts';
import { dayText } from './days.ts';
import type { ViewContext } from './view-context.ts';

/** What a decision names, as people call it. */
export function named(context: ViewContext, id: Id): string {
  const thing = context.computed.model.entities.get(id);
  return thing ? callIt(thing) : '';
}

/** "guarded by “Payback”, held"; empty where nobody guards it. */
export function guardText(context: ViewContext, { guard }: Decision): string {
  if (!guard) return '';
  const state = context.computed.keyResults.get(guard.id)?.guardrail?.state;
  return `guarded by ${callIt(guard)}${state ? `, ${state === 'no data' ? 'no data yet' : state}` : ''}`;
}

/** "in force until 31 Dec", "over since 30 Sep", "guard breached" */
export function decisionState(context: ViewContext, { state, ends }: Decision): string {
  const { asOf } = context.computed;
  if (state === 'guard breached') return 'guard breached';
  const day = ends === undefined ? '' : dayText(ends, asOf);
  if (state === 'over') return `over since ${day}`;
  return day === '' ? 'in force' : `in force until ${day}`;
}
