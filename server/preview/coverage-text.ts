import type { Coverage } from '../../language/analysis/contradictions/coverage.ts';
import type { Id, Objective } from '../../language/model/entities.ts';
import type { Unit } from '../../language/values/types.ts';
import { distanceText, numberText } from './numbers.ts';
import { percentText } from './percent.ts';
import { titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { listText } from './words.ts';

/** How full a key result is that others support, in words. */
export interface CoverageText {
  /** Promised of the way: 0.5 is half; 0 where nobody names an amount. */
  full: number;
  /** "50% promised" */
  share: string;
  /** "Promised $1.5M of the $3M it needs" */
  lead: string;
  /** "Growth $1M and Sales $0.5M"; empty where nobody names an amount. */
  parts: string;
  /** "1 supporter does not say how much"; empty where all do. */
  unsaid: string;
}

/** What is promised for a key result; undefined where nobody supports it, or it has no way to go. */
export function coverageText(context: ViewContext, keyResult: Id): CoverageText | undefined {
  const coverage = context.coverageOf(keyResult);
  return coverage && coverage.needed !== 0 ? textOf(context, coverage) : undefined;
}

function textOf(context: ViewContext, { unit, needed, promised, contributions, unsaid }: Coverage): CoverageText {
  const said = contributions.flatMap(({ objective, amount }) =>
    amount === undefined ? [] : [`${teamOf(context, objective)} ${changeText(amount, unit)}`],
  );
  const nothing = said.length === 0;
  return {
    full: promised / needed,
    share: nothing ? 'nothing promised yet' : `${percentText(promised / needed)} promised`,
    lead: nothing
      ? `Nobody says yet how much of the ${changeText(needed, unit)} it needs they bring`
      : `Promised ${changeText(promised, unit)} of the ${changeText(needed, unit)} it needs`,
    parts: listText(said),
    unsaid:
      unsaid === 0 || nothing ? '' : `${unsaid} ${unsaid === 1 ? 'supporter does' : 'supporters do'} not say how much`,
  };
}

/** "Promised $1.5M of the $3M it needs: Growth $1M and Sales $0.5M; 1 supporter does not say how much" */
export function coverageSentence({ lead, parts, unsaid }: CoverageText): string {
  return [parts === '' ? lead : `${lead}: ${parts}`, unsaid].filter((part) => part !== '').join('; ');
}

/** A change in a unit; percentages are points apart. */
export function changeText(amount: number, unit: Unit): string {
  return unit.kind === 'percent' || unit.kind === 'points' ? distanceText(amount, unit) : numberText(amount, unit);
}

function teamOf(context: ViewContext, objective: Objective): string {
  return objective.for ? unitTitle(context, objective.for) : titleOf(objective);
}
