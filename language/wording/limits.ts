import { fractionAt } from './fractions.ts';
import { peopleOf } from './people.ts';
import type { Word } from './words.ts';

/** Limits from above: "under 5", "no more than 5", "at most 5". */
const ceiling =
  /(?:^| )(?:under|below|within|less than|fewer than|lower than|faster than|shorter than|no more than|not more than|no longer than|no later than|never longer than|never exceeds?|not exceed|at most|max|maximum|maximum of|up to|in|<|< =|≤|no|zero|only|cap|capped at|inside) ?(?:or equal to|an|about|the|a|=|~|€|\$|£)?$/;
/** "5 or less", "three minutes at most". */
const ceilingBehind =
  /^(?:\S+ )?(?:(?:or|and) (?:less|fewer|lower|below|under|faster|sooner|quicker)|(?:at most|max|maximum|at the most|tops)(?= [,;).]|$))/;
/** "300 ms or better": of a time, less. */
const betterBehind = /^(?:\S+ )?or better\b/;
/** "no more than 5", "never over 5": a floor turned round. */
const notOver =
  /(?:^| )(?:no|not|never|nothing|nobody) (?:(?:more|higher|longer|later|greater|larger|bigger) than|over|above|beyond|exceeding|exceeds?)$/;
/** Limits from below: "over 5", "at least 5". */
const floor =
  /(?:^| )(?:above|over|more than|at least|minimum|min|minimum of|greater than|higher than|no less than|no fewer than|not less than|not below|never below|exceeds?|exceeding|beyond|>|> =|≥|better than) ?(?:or equal to|=|~|€|\$|£)?$/;
/** "5 or more". */
const floorBehind =
  /^(?:\S+ )?(?:(?:or|and) (?:more|above|higher|over|up|better|greater)|at least(?= [,;).]|$)|plus)\b/;
const duration =
  /^(?:ms|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|h|working days?|business days?|days?|weeks?|months?)\b/;
const shortDuration = /^(?:ms|s|sec|seconds?|min|minutes?|hours?|h|working days?|business days?|days?)\b/;

/** "no ward below 65": what nobody falls under is a floor. */
const noneBelow = /(?:^| )(?:no|none|nobody|without) (?:\w+ )?(?:below|under|less than|fewer than)$/;

interface Limit {
  way: 'increase' | 'decrease';
  /** A limit of time may only say by when. */
  time: boolean;
}

/**
 * Which way a limit points. Of several the last counts, before it one that is no time: "70% of users within 7 days" is
 * about the share, "200 riders finish in under an hour" about the riders.
 */
export function limitIn(text: Word[]): 'increase' | 'decrease' | undefined {
  const shares = text.some((_, at) => isShare(text, at));
  const found: Limit[] = [];
  let weak: Limit | undefined;
  let inTime = false;
  text.forEach((word, at) => {
    if (word.kind !== 'number' || /^(19|20)\d\d$/.test(word.lower)) return;
    const front = spell(text.slice(Math.max(0, at - 4), at));
    const back = spell(text.slice(at + 1, at + 5));
    const time = duration.test(back);
    const other = shares && !isShare(text, at);
    if (noneBelow.test(front)) found.push({ way: 'increase', time });
    else if (notOver.test(front)) found.push({ way: 'decrease', time });
    else if (floor.test(front) || (floorBehind.test(back) && !(time && betterBehind.test(back)))) {
      if (!other) found.push({ way: 'increase', time });
    } else if (ceiling.test(front) || ceilingBehind.test(back) || (time && betterBehind.test(back))) {
      if (other) {
        inTime ||= time;
        return;
      }
      const only = /(?:^| )(?:in|up to)$/.test(front);
      if (!only) found.push({ way: 'decrease', time });
      else if (shortDuration.test(back)) weak = { way: 'decrease', time };
    }
  });
  const said = found.findLast(({ time }) => !time) ?? found.at(-1) ?? weak;
  if (said) return said.way;
  if (!shares) return inWords.test(spell(text)) ? 'decrease' : undefined;
  // "Answered within a day: 9 of 10": the share of what is done in time.
  return inTime || inWords.test(spell(text)) ? 'increase' : undefined;
}

/** "no more than once a month", "within an hour", "3 minutes after arrival". */
const inWords =
  /\b(?:(?:no|not) more|less|fewer) (?:often )?than (?:once|twice|one|a|an)\b|\b(?:under|less than|within|inside) (?:an?|one) (?:business |working )?(?:second|minute|hour|day|week|month)\b|\d (?:seconds?|min|minutes?|hours?|h|days?|weeks?) after\b/;

/** "15% fewer than last year", "a third below plan", "half as many", "twice as often". */
export function comparedIn(text: Word[]): 'increase' | 'decrease' | undefined {
  const plain = spell(text);
  if (/\b(?:faster|quicker) (?:\w+ )?growth\b/.test(plain)) return 'increase';
  if (/\b(?:as|times|\d ?x) (?:fast|quick|quickly|faster|quicker|cheap|cheaper)\b|\bhalf the time\b/.test(plain))
    return 'decrease';
  if (
    /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?) (?:less|fewer|shorter|sooner|earlier|faster|quicker)\b/.test(
      plain,
    )
  )
    return 'decrease';
  if (/^half the /.test(plain) && !peopleOf(text[2]?.lower ?? '')) return 'decrease';
  if (/\bhalf as (?:many|much|often|long|high|likely)\b/.test(plain)) return 'decrease';
  if (/\b(?:twice|three times|\d+ times|\d+x) (?:as|more)\b/.test(plain)) return 'increase';
  const than =
    /(?:%|\bpercent|\bthird|\bhalf|\bquarter|\bpoints?|\bpts) (fewer|less|lower|below|shorter|cheaper|faster|quicker|smaller|lighter|under|more|higher|above|better|longer)\b(?! \d+ ?%)/.exec(
      plain,
    );
  if (!than) return undefined;
  return /^(?:more|higher|above|better|longer)$/.test(than[1] ?? '') ? 'increase' : 'decrease';
}

/** "9 of 10 lamps fixed in two days", "95% delivered the next day": a share that keeps to a time is a level of service. */
export function servedInTime(text: Word[]): [number, number] | undefined {
  const share = text.findIndex((_, at) => isShare(text, at));
  if (share < 0 || /^100\s?%?$/.test(text[share]?.lower ?? '')) return undefined;
  const at = text.findIndex(
    ({ lower }, place) =>
      (/^(?:in|within|under|inside|after|than)$/.test(lower) && takesTime(text, place + 1)) ||
      (/^(?:same|next|planned|promised|due|working)$/.test(lower) &&
        /^(?:day|date|hour|week)$/.test(text[place + 1]?.lower ?? '')) ||
      (/^(?:on|in)$/.test(lower) && text[place + 1]?.lower === 'time') ||
      (/^(?:before|by)$/.test(lower) && /^(?:am|pm|noon)$/.test(text[place + 2]?.lower ?? '')),
  );
  return at < 0 ? undefined : [at, at + 3];
}

function takesTime(text: Word[], at: number): boolean {
  const first = text[at];
  const counted = first?.kind === 'number' || /^(?:an?|one|the)$/.test(first?.lower ?? '');
  return counted && shortDuration.test(spell(text.slice(at + 1, at + 3)));
}

/** "within ±3% of actuals": the nearer the better, which is counted upwards. */
export function isAimed(text: Word[]): boolean {
  return /\b(?:within|to within) (?:± ?|\+ ?\/? ?- ?)?[+\-−±]?[\d.]+ ?%? (?:of (?:the )?(?:\w+ )?(?:actuals?|what|plan|budget|forecast|bookings|truth|target))/.test(
    spell(text),
  );
}

/** Whether a number, or numbers written in words, say how many of all: "40%", "3 in 4", "two thirds". */
export function isShare(text: Word[], at: number): boolean {
  const word = text[at];
  if (fractionAt(text, at)) return true;
  if (word?.kind !== 'number') return false;
  const next = text[at + 1]?.lower ?? '';
  if (word.lower.includes('%') || next === '%' || next === 'percent') return true;
  if (next === 'in' || next === 'of') return text[at + 2]?.kind === 'number';
  return next === 'out' && text[at + 3]?.kind === 'number';
}

function spell(text: Word[]): string {
  return text.map(({ lower }) => lower).join(' ');
}
