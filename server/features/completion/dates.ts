import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Point } from '../../../language/model/entities.ts';
import { fewOf } from '../../../language/model/file-list.ts';
import { currentPeriods, printCycle, printPeriod, readPeriod } from '../../../language/values/cycle.ts';
import { addDays, lastDayOf, monthName, printDate, weekday } from '../../../language/values/date.ts';
import type { IsoDate } from '../../../language/values/types.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';

const declaredCycles = fewOf((file) => file.cycles);

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days that one often means: the end of the cycle, next Friday, the ends of this and the next month, today. */
export function dayProposals(place: Place): Proposal[] {
  const today = place.workspace.today();
  const cycle = place.standpoint.period;
  const days: [IsoDate, string][] = [];
  if (cycle && cycle.end > today) days.push([cycle.end, 'end of the cycle']);
  days.push([nextFriday(today), 'next Friday'], [endOfMonth(today), `end of ${month(endOfMonth(today))}`]);
  const following = endOfMonth(addDays(endOfMonth(today), 1));
  days.push([following, `end of ${month(following)}`], [today, 'today']);
  if (!cycle) days.push([`${today.slice(0, 4)}-12-31`, 'end of the year']);
  return unique(days).map(([date, what]) => dayProposal(date, what));
}

/** Days a check-in may be of: today, and those of this week before. */
export function checkInDays(place: Place): Proposal[] {
  const today = place.workspace.today();
  const days: [IsoDate, string][] = [[today, 'today']];
  days.push([addDays(today, 1 - weekday(today)), 'Monday of this week'], [addDays(today, -1), 'yesterday']);
  return unique(days).map(([date, what]) => dayProposal(date, what));
}

/** First and last days of a cycle of one's own: those of quarters and years around today. */
export function boundaryDays(place: Place, which: 'first' | 'last'): Proposal[] {
  const today = place.workspace.today();
  const start = place.entity?.kind === 'cycle' ? place.entity.from?.value : undefined;
  if (which === 'last' && start !== undefined) {
    return [3, 6, 12].map((months) => dayProposal(addDays(addMonths(start, months), -1), `${months} months`));
  }
  const quarter = readPeriod(currentPeriods(today).quarter);
  const next = quarter && readPeriod(currentPeriods(addDays(quarter.end, 1)).quarter);
  const days: [IsoDate, string][] = [];
  for (const period of [next, quarter]) {
    if (period) days.push([which === 'first' ? period.start : period.end, printPeriod(period)]);
  }
  days.push([today, 'today']);
  return unique(days).map(([date, what]) => dayProposal(date, what));
}

/**
 * Cycles: for OKRs the current and the coming ones, for a review those that are over or about to be, and behind the `@`
 * of a name those that have a thing of this name.
 */
export function cycleProposals(place: Place, use: 'plan' | 'look back' | 'name'): Proposal[] {
  const today = place.workspace.today();
  const { quarter, half, year, month: ownMonth } = currentPeriods(today);
  const own = readPeriod(quarter);
  const next = own ? currentPeriods(addDays(own.end, 1)).quarter : quarter;
  const previous = own ? currentPeriods(addDays(own.start, -1)).quarter : quarter;
  const declared = declaredCycles(place.model.files).flatMap((cycle) =>
    cycle.name ? [{ name: cycle.name.value, title: cycle.title?.value }] : [],
  );
  const here = place.section?.cycle?.value;
  const used = [...place.model.cycles.keys()].sort().reverse();
  const first = use === 'plan' ? [quarter, next] : [here ?? quarter, previous, quarter];
  const builtIn = [...first, half, year, String(Number(year) + 1), ownMonth, ...(use === 'plan' ? [previous] : [])];
  const likely = use === 'name' ? cyclesOfNamed(place) : builtIn.slice(0, 2);
  const names = [...new Set([...likely, ...declared.map((each) => each.name), ...builtIn, ...used])];
  const said: Record<string, string> = {
    [quarter]: 'this quarter',
    [next]: 'next quarter',
    [previous]: 'last quarter',
  };
  return names.map((name) => {
    const period = place.model.cycles.get(name) ?? readPeriod(name);
    const title = declared.find((each) => each.name === name)?.title ?? said[name] ?? printCycle(name);
    return {
      label: name,
      kind: CompletionItemKind.Constant,
      title,
      detail: period && printPeriod(period),
    };
  });
}

/** The cycles of objectives that the name before `@` may mean. */
function cyclesOfNamed({ model, tokens }: Place): string[] {
  const names = new Set<string>();
  for (let at = tokens.length - 2; at >= 0 && (at === tokens.length - 2 || tokens[at + 1]?.image === '.'); at -= 2) {
    names.add(tokens[at]?.image ?? '');
  }
  const things = [...names].flatMap((name) => model.scope.allNamed(name));
  const cycles = things.flatMap((thing) => (thing.kind === 'objective' && thing.cycle ? [thing.cycle.value] : []));
  return [...new Set(cycles)].sort().reverse();
}

/** The period behind the last one of a series, in the same rhythm; months where there is none yet. */
export function periodProposals(place: Place, series: readonly Point[]): Proposal[] {
  const today = place.workspace.today();
  const last = series.at(-1)?.period.value;
  const shape = last === undefined ? 'month' : shapeOf(last);
  const end = last === undefined ? undefined : readPeriod(last)?.end;
  const current = shape === 'day' ? today : currentPeriods(today)[shape];
  const names = [...(end === undefined ? [] : [following(end, shape)]), current];
  if (shape === 'month') names.push(currentPeriods(addDays(`${today.slice(0, 7)}-01`, -1)).month);
  return [...new Set(names)].map((name) => ({
    label: name,
    kind: CompletionItemKind.Constant,
    title: printCycle(name),
    detail: name === current ? 'now' : undefined,
  }));
}

type Shape = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

function shapeOf(period: string): Shape {
  if (/-H/.test(period)) return 'half';
  if (/-Q/.test(period)) return 'quarter';
  if (/-W/.test(period)) return 'week';
  return period.length > 7 ? 'day' : period.length > 4 ? 'month' : 'year';
}

function following(end: IsoDate, shape: Shape): string {
  return shape === 'day' ? addDays(end, 7) : currentPeriods(addDays(end, 1))[shape];
}

function dayProposal(date: IsoDate, what: string): Proposal {
  const day = `${weekdays[weekday(date) - 1] ?? ''}, ${printDate(date)}`;
  return { label: date, kind: CompletionItemKind.Constant, title: what, detail: day, filter: `${date} ${what}` };
}

function nextFriday(today: IsoDate): IsoDate {
  const ahead = (5 - weekday(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

function endOfMonth(date: IsoDate): IsoDate {
  return lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

function addMonths(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const last = lastDayOf(Math.floor(count / 12), (count % 12) + 1);
  const wanted = `${last.slice(0, 8)}${date.slice(8)}`;
  return wanted < last ? wanted : last;
}

const month = (date: IsoDate) => monthName(Number(date.slice(5, 7)));

/** One proposal for a day, under the first of its names. */
function unique(days: [IsoDate, string][]): [IsoDate, string][] {
  const seen = new Map<IsoDate, string>();
  for (const [date, what] of days) if (!seen.has(date)) seen.set(date, what);
  return [...seen];
}
