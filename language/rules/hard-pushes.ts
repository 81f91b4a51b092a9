import { movement } from '../analysis/movement.ts';
import type { KeyResult, Kpi } from '../model/entities.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { divide, multiply, subtract } from '../values/decimal.ts';
import { convert } from '../values/unit.ts';
import { remembered } from '../wording/remembered.ts';
import { measuredKpi } from './assessments.ts';

/** What is pushed: more people, more money, more work done, or the same work sooner. */
export type PushKind = 'acquisition' | 'sales' | 'volume' | 'speed';

/** A key result that wants much more, or much sooner, of something that is easily had at the expense of something else. */
export interface HardPush {
  keyResult: KeyResult;
  kpi?: Kpi;
  kind: PushKind;
  /** By how much it should change, in percent of its start. */
  percent: number;
}

const acquisition =
  /\b(sign-?ups?|registrations?|subscribers?|subscriptions?|downloads?|installs?|leads|visitors?|visits?|traffic|users|members|customers|clients|followers|applicants?|applications?|enrolments?|enrollments?|accounts|donors|workspaces)\b/i;
const sales =
  /\b(revenues?|sales|turnover|bookings?|orders|arr|mrr|gmv|deals|contracts|sold|pipeline|commissions?|premiums?)\b/i;
const volume =
  /\b(deliveries|delivered|shipments?|shipped|production|produced|output|throughput|parcels|calls|cases|served|processed|handled|treated|releases|released|deployments?|velocity|repairs|inspections|placements|lines of code|articles|publications?|capacity|utili[sz]ation|occupancy)\b/i;
const speed =
  /\b(lead times?|cycle times?|time to|time from|(?:ms|seconds?|minutes?|hours?|days?|weeks?|months?) (?:to|from|until|per|in|for|before|between)|turnaround|response|reply|handling|processing|delivery time|waiting|waits?|queue|checkout|door to door)\b/i;
/** Time that is lost: less of it is no haste. */
const lostTime = /\b(down ?time|overtime|outages?|late|delays?|sick|absences?|lost|idle|recover\w*|restore|repeat)\b/i;

/** What a push may cost: quality, safety, money, people, and whether those who came stay. */
const counter =
  /\b(complain\w*|satisf\w*|happ\w*|quality|errors?|mistakes?|defects?|faults?|bugs?|incidents?|accidents?|injur\w*|safety|safe|unsafe|returns?|returned|refund\w*|churn\w*|cancel\w*|leave|leaves|leaving|left|stay|stays|retention|retained|renew\w*|again|come back|repeat\w*|rating|rate (?:it|us|their)|stars|nps|csat|recommend\w*|refer|costs?|spend|spent|margin|profit\w*|payback|earn back|discounts?|waste\w*|thrown|overtime|sick\w*|absen\w*|workload|stress|energy|fail\w*|rework|redone|lost|late|broken|damaged|missed|correct\w*|accura\w*|reopened|escalat\w*|unsubscrib\w*|not to write|spam|down ?time|up ?time|availab\w*|trust|infections?|falls|readmi\w*|no-shows?|default\w*|write-?offs?)\b/i;

/** More people: what a title says that a key result brings in. A share of them is about how well it goes. */
export function isAcquisition(title: string, unit: string | undefined): boolean {
  if (unit !== 'count' && unit !== 'none') return false;
  return acquisition.test(title) && !isCounterMetric(title) && !/\b(?:who|that|whose)\b/i.test(title);
}

const retention =
  /\b(?:retention|retained|churn\w*|attrition|cancell?ations?|renew\w*|loyalty|come back|comes back|(?:who|that) (?:stay|leave|return|remain|quit|cancel))\b/i;

/** Whether a title says who stays, or who leaves. */
export function isRetention(title: string): boolean {
  return retention.test(title);
}

/** Whether a title names something that suffers when growth, speed or volume is pushed too hard. */
export const isCounterMetric = remembered((title): boolean => counter.test(title));

/** Whether a key result watches the price of the others: a limit, something that should become less, or quality. */
export function watchesThePrice(keyResult: KeyResult, model: OkrModel): boolean {
  if (keyResult.form === 'guardrail') return true;
  if (isCounterMetric(titlesOf(keyResult, model))) return true;
  return movement(keyResult) === 'down' && keyResult.to?.unit.kind !== 'duration';
}

function titlesOf(keyResult: KeyResult, model: OkrModel): string {
  return `${keyResult.title?.value ?? ''} ${measuredKpi(keyResult, model)?.title?.value ?? ''}`;
}

/**
 * The push of a key result, if it is one by at least `least` percent. A share, a rating, or people who do something
 * ("customers who come again") is about how well it goes, not how much of it there is.
 */
export function hardPushOf(keyResult: KeyResult, model: OkrModel, least: number): HardPush | undefined {
  const moves = movement(keyResult);
  const { from, to } = keyResult;
  const start = from && to && from.value !== null ? convert(from.value, from.unit, to.unit) : undefined;
  if (!moves || !to || to.value === null || start === undefined || start <= 0) return undefined;
  const title = keyResult.title?.value ?? '';
  if (isCounterMetric(title) || /\b(?:who|that|whose)\b/i.test(title)) return undefined;
  const kind = kindOf(title, moves, to.unit.kind);
  if (!kind) return undefined;
  const percent = Math.round(multiply(divide(Math.abs(subtract(to.value, start)), start) ?? 0, 100));
  return percent < least ? undefined : { keyResult, kpi: measuredKpi(keyResult, model), kind, percent };
}

function kindOf(title: string, moves: 'up' | 'down', unit: string): PushKind | undefined {
  if (moves === 'down') return unit === 'duration' && speed.test(title) && !lostTime.test(title) ? 'speed' : undefined;
  if (unit !== 'count' && unit !== 'money' && unit !== 'none') return undefined;
  if (sales.test(title)) return 'sales';
  if (acquisition.test(title)) return 'acquisition';
  return volume.test(title) ? 'volume' : undefined;
}
