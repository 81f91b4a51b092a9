import { elapsedShare } from '../../language/analysis/pace.ts';
import type { Id, Objective } from '../../language/model/entities.ts';
import {
  type Badge,
  type KeyResultRow,
  type ObjectiveCard,
  type PreviewHeader,
  type PreviewScope,
  RowStates,
} from '../../language/protocol/preview.ts';
import { daysIn } from '../../language/values/cycle.ts';
import { addDays, daysBetween, monthName } from '../../language/values/date.ts';
import type { IsoDate, Period } from '../../language/values/types.ts';
import type { KeptParts } from './kept-parts.ts';
import { teamKey, teamLabel, unitOf } from './scope.ts';
import { titleOf, unitPath, unitTitle, type ViewContext } from './view-context.ts';

/** Team and cycle, the cycle's ruler, and how many key results are in each state. */
export function previewHeader(
  context: ViewContext,
  scope: PreviewScope,
  objectives: readonly Objective[],
  cards: readonly ObjectiveCard[],
  kept: KeptParts,
): PreviewHeader {
  const period = scope.cycle === undefined ? undefined : context.computed.model.cycles.get(scope.cycle);
  const rows = cards.flatMap((card) => card.keyResults);
  return {
    team: teamLabel(context, scope),
    about: about(context, scope, objectives),
    cycle: scope.cycle ?? 'All cycles',
    ruler: period && ruler(period, context.computed.asOf, checkInDates(objectives, kept)),
    counts: counts(rows),
    findings: new Set([...cards, ...rows].flatMap((each) => each.badges).map(nameOf)).size,
  };
}

const names = new WeakMap<Badge, string>();

/** A finding about several things is counted once. */
function nameOf(badge: Badge): string {
  const { code, place } = badge;
  const { start, end } = place.range;
  const name = names.get(badge) ?? `${code} ${place.uri} ${start.line} ${start.character} ${end.line} ${end.character}`;
  names.set(badge, name);
  return name;
}

/** "Product, Lemonstand. Led by Maya Okafor." */
function about(context: ViewContext, scope: PreviewScope, objectives: readonly Objective[]): string {
  const unit = unitOf(context, scope.team);
  if (!unit || scope.below || scope.file !== undefined) {
    return unit || scope.team === undefined ? howMany(context, objectives) : '';
  }
  const parents = unitPath(context, unit).slice(1).map(titleOf);
  const sentences: string[] = [];
  if (parents.length > 0) sentences.push(`${parents.join(', ')}.`);
  if (unit.lead) sentences.push(`Led by ${unitTitle(context, unit.lead)}.`);
  return sentences.join(' ');
}

/** "8 teams, 17 objectives.": what a view of everything holds. */
function howMany(context: ViewContext, objectives: readonly Objective[]): string {
  const teams = new Set(objectives.flatMap((each) => teamKey(context, each.for) ?? [])).size;
  if (objectives.length === 0) return '';
  const counted = [
    `${teams} ${teams === 1 ? 'team' : 'teams'}`,
    `${objectives.length} objective${objectives.length === 1 ? '' : 's'}`,
  ];
  return `${(teams === 0 ? counted.slice(1) : counted).join(', ')}.`;
}

/** The days on which somebody reported on one of these objectives. */
export function checkInDates(objectives: readonly Objective[], kept: KeptParts): IsoDate[] {
  const dates = objectives.flatMap(({ id }) => kept.get(`check-ins on ${id}`, (asked) => datesOf(asked, id)));
  return [...new Set(dates)].sort();
}

function datesOf(context: ViewContext, objective: Id): IsoDate[] {
  const ids: Id[] = [objective, ...(context.objectiveOf(objective)?.keyResults ?? []).map(({ id }) => id)];
  const reports = ids.flatMap((id) => context.reportsOn(id)).filter((report) => report.source === 'check-in');
  return [...new Set(reports.map((report) => report.date))];
}

function ruler(period: Period, asOf: IsoDate, checkIns: readonly IsoDate[]): PreviewHeader['ruler'] {
  const days = daysIn(period);
  const weeks = Math.max(1, Math.round(days / 7));
  const elapsed = elapsedShare(period, asOf);
  return {
    start: period.start,
    end: period.end,
    daysLeft: daysBetween(asOf, period.end),
    elapsed,
    caption: caption(period, asOf, weeks, elapsed),
    weeks,
    checkIns: checkIns.map((date) => elapsedShare(period, date)).filter((at) => at >= 0 && at <= 1),
    months: months(period),
  };
}

/** "week 6 of 13, 42% gone" */
function caption(period: Period, asOf: IsoDate, weeks: number, elapsed: number): string {
  const untilStart = daysBetween(asOf, period.start);
  if (untilStart > 0) return untilStart === 1 ? 'begins tomorrow' : `begins in ${untilStart} days`;
  if (asOf > period.end) return 'over';
  const week = Math.min(weeks, Math.floor(daysBetween(period.start, asOf) / 7) + 1);
  return `week ${week} of ${weeks}, ${Math.floor(elapsed * 100)}% gone`;
}

/** Where each month begins; a cycle that starts within a month names that month at its start. */
function months(period: Period): { label: string; at: number }[] {
  const marks: { label: string; at: number }[] = [];
  let day = period.start;
  while (day <= period.end) {
    marks.push({ label: monthName(Number(day.slice(5, 7))).slice(0, 3), at: Math.max(0, elapsedShare(period, day)) });
    day = firstOfNextMonth(day);
  }
  return marks;
}

export function firstOfNextMonth(day: IsoDate): IsoDate {
  const next = addDays(`${day.slice(0, 7)}-28`, 4);
  return `${next.slice(0, 7)}-01`;
}

function counts(rows: readonly KeyResultRow[]): PreviewHeader['counts'] {
  return RowStates.map((state) => ({
    state,
    label: state,
    count: rows.filter((row) => row.state === state).length,
  })).filter((each) => each.count > 0);
}
