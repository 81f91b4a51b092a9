import { readUnit } from '../values/unit.ts';
import { fractionAt } from './fractions.ts';
import { rememberedLast } from './remembered.ts';
import { listOf, type Word } from './words.ts';

/** A number in a text, made comparable: shares in percent, times in minutes, "9 in 10" as a share. */
interface Level {
  value: number;
  /** As written, whatever the unit. */
  bare: number;
  /** Only numbers of one sort can be compared; plain numbers fit every sort. */
  sort: 'share' | 'time' | 'money' | 'plain';
  at: number;
  /** Behind the number and its unit. */
  end: number;
}

/** Where a level stands and where it is meant to go. */
export interface ChangeOfNumbers {
  moves: 'increase' | 'decrease';
  /** It starts at 0, as counts of finished work do. */
  fromNothing: boolean;
  /** The words of both numbers. */
  at: number;
  end: number;
}

const minutes: Partial<Record<string, number>> = {
  ms: 1 / 60_000,
  s: 1 / 60,
  min: 1,
  h: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
};
const scales: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9 };
const nothing = listOf('none zero nobody never');
/** Words in front of the level of today: "from 5", "was 5", "instead of 5". */
const before =
  /(?:^| )(?:from|was|were|currently|current|now|today|is now|today it is|now it is|at present|at present it is|at present it needs|presently|still|used to be|used to take|used to need|it took|it was|before it took|before it was|instead of|rather than|compared with|compared to|no longer|previously|formerly|before|baseline|baseline is|baseline of|starting at|start|average was|last \w+|as against|against|vs|up from|down from|, not|not|around)(?: (?:at|about|around|roughly|only|nearly|almost|over|a|an|=|:|~|in|just|day|week|month|number))?$/;
/** Words behind it: "(5 today)". */
const behind =
  /^(?:(?!than )\w+ ){0,2}?(?:today|now|currently|at present|last \w+|in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in 20\d\d|in q\d|in h\d|before(?= [,;).]|$)|previously|so far|as of)(?: |$)/;
const between = listOf('to → > until');
/** Words in front of "a week" where it is a time and not a rate. */
const timed = listOf('in within after under takes take inside about every : ( than to from not of longer');

/** The change that the numbers of a text describe: "from 5 to 3", "45 → 70", "3 (now 5)", "90%, up from 66%". */
export const changeOfNumbers = rememberedLast((text: Word[]): ChangeOfNumbers | undefined => {
  const levels = levelsOf(text);
  if (levels.length < 2) return undefined;
  const start = levels.find((level) => isStart(text, level));
  if (start) {
    const target = targetFor(text, start, levels);
    return target && compared(start, target);
  }
  for (const [place, first] of levels.entries()) {
    const second = levels[place + 1];
    if (!second) break;
    const unit = text.slice(first.end, second.at).filter(({ lower }) => lower !== '=');
    const link = unit.pop();
    if (!link || !between.has(link.lower) || !fits(first, second) || !isUnit(text, unit, first, second, link)) continue;
    const arrow = link.kind === 'sign' || unit.length > 0;
    // "in 2 to 3 days" is a range, "2% to 5%" and "waiting: 9 to 4" are changes.
    if (!arrow && first.sort !== 'share' && first.sort !== 'money' && !/^[:,(]$/.test(text[first.at - 1]?.lower ?? ':'))
      if (second.value >= first.value || second.end < text.length) continue;
    return compared(first, second);
  }
  return undefined;
});

/** Whether what stands between two numbers only says of what: "2.1 kg → 0.8 kg", "slips: 13 per quarter to 2". */
function isUnit(text: Word[], unit: Word[], first: Level, second: Level, link: Word): boolean {
  if (unit.length === 0) return true;
  if (unit.length > 4 || unit.some(({ kind }) => kind === 'number' || kind === 'sign')) return false;
  if (link.kind === 'sign' || text[first.at - 1]?.lower === ':') return true;
  return unit.every(({ lower }, place) => text[second.end + place]?.lower === lower);
}

function compared(start: Level, target: Level): ChangeOfNumbers | undefined {
  // "2 days, not 11": the bare number has the unit of the other.
  const alike = start.sort === target.sort;
  const [from, to] = alike ? [start.value, target.value] : [start.bare, target.bare];
  if (from === to) return undefined;
  return {
    moves: to > from ? 'increase' : 'decrease',
    fromNothing: from === 0,
    at: Math.min(start.at, target.at),
    end: Math.max(start.end, target.end),
  };
}

function isStart(text: Word[], { at, end }: Level): boolean {
  const front = text.slice(Math.max(0, at - 4), at);
  const cut = front.findLastIndex(({ kind, lower }) => kind === 'number' || lower === '(' || lower === '.');
  if (before.test(` ${spell(front.slice(cut + 1))}`)) return true;
  return behind.test(spell(text.slice(end, end + 5)));
}

function spell(text: Word[]): string {
  return text.map(({ lower }) => lower).join(' ');
}

/** The number meant to be reached: behind "to" if there is one, else the nearest that can be compared. */
function targetFor(text: Word[], start: Level, levels: Level[]): Level | undefined {
  const others = levels.filter((level) => level !== start && fits(start, level) && !isStart(text, level));
  const next = others.find(({ at }) => at > start.at && between.has(text[at - 1]?.lower ?? ''));
  // "95% of priority 1 cases, up from 81%": the share, not the 1.
  const before = others.filter(({ at }) => at < start.at);
  const ahead = before.findLast(({ sort }) => sort === start.sort) ?? before.at(-1);
  const front = text[start.at - 1]?.lower;
  if (front === 'from' && text[start.at - 2]?.lower !== 'up' && text[start.at - 2]?.lower !== 'down') {
    return next ?? others.find(({ at }) => at > start.at) ?? ahead;
  }
  return ahead ?? next ?? others.find(({ at }) => at > start.at);
}

function fits(a: Level, b: Level): boolean {
  return a.sort === b.sort || a.sort === 'plain' || b.sort === 'plain';
}

function levelsOf(text: Word[]): Level[] {
  const found: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levelAt(text, at);
    if (!level) continue;
    found.push(level);
    at = level.end - 1;
  }
  // "180 to 10 minutes": the unit behind the second number is that of both.
  found.forEach((level, place) => {
    const next = found[place + 1];
    if (level.sort !== 'plain' || !next || next.sort === 'plain' || next.at - level.end > 1) return;
    if (next.sort === 'time') {
      level.value *= next.value / (next.bare || 1);
      level.sort = 'time';
    } else level.sort = next.sort;
  });
  return found;
}

function levelAt(text: Word[], at: number): Level | undefined {
  const word = text[at];
  if (!word) return undefined;
  const nobody = word.kind === 'word' && nothing.has(word.lower) && at > 0;
  if (nobody)
    return {
      value: 0,
      bare: 0,
      sort: 'plain',
      at,
      end: at + (text[at + 1]?.lower === 'in' && text[at + 2]?.kind === 'number' ? 3 : 1),
    };
  const spoken = spokenAt(text, at);
  if (spoken) return spoken;
  if (word.kind !== 'number' || /^(19|20)\d\d$|(st|nd|rd|th)$|^\d+\.\d+\.\d/.test(word.lower)) return undefined;
  const value = parse(word.lower);
  if (value === undefined) return undefined;
  const next = text[at + 1]?.lower ?? '';
  const second = text[at + 2];
  // "9 in 10", "nine of ten", "4 out of 5".
  const out = next === 'out' && second?.lower === 'of';
  const whole = out ? text[at + 3] : second;
  if ((next === 'in' || next === 'of' || out) && whole?.kind === 'number') {
    const parts = parse(whole.lower);
    if (
      parts !== undefined &&
      parts >= value &&
      !/^(19|20)\d\d$/.test(whole.lower) &&
      parts > 0 &&
      !/[%$€£]/.test(whole.text)
    ) {
      return { value: (100 * value) / parts, bare: value, sort: 'share', at, end: at + (out ? 4 : 3) };
    }
  }
  if (word.lower.includes('%')) return { value, bare: value, sort: 'share', at, end: at + 1 };
  if (next === '%' || next === 'percent') return { value, bare: value, sort: 'share', at, end: at + 2 };
  if (/[$€£¥]/.test(word.text)) {
    const amount = value * (scales[next] ?? 1);
    return { value: amount, bare: amount, sort: 'money', at, end: at + (scales[next] ? 2 : 1) };
  }
  const scale = Object.hasOwn(scales, next) ? scales[next] : undefined;
  if (scale) return { value: value * scale, bare: value * scale, sort: 'plain', at, end: at + 2 };
  const working = next === 'working' || next === 'business';
  const unit = readUnit(fullUnit(working ? (second?.lower ?? '') : next));
  if (unit.kind === 'duration') {
    return { value: value * (minutes[unit.unit] ?? 1), bare: value, sort: 'time', at, end: at + (working ? 3 : 2) };
  }
  return { value, bare: value, sort: 'plain', at, end: at + 1 };
}

/** "a third", "half", "one in six", "two weeks", "a day": numbers written in words. */
function spokenAt(text: Word[], at: number): Level | undefined {
  const word = text[at]?.lower ?? '';
  const next = text[at + 1]?.lower ?? '';
  const part = fractionAt(text, at);
  if (part) return { value: part.percent, bare: part.percent, sort: 'share', at, end: part.end };
  if (word !== 'a' && word !== 'an' && word !== 'one') return undefined;
  const unit = readUnit(next);
  if (unit.kind !== 'duration' || (word !== 'one' && !timed.has(text[at - 1]?.lower ?? ''))) return undefined;
  return { value: minutes[unit.unit] ?? 1, bare: 1, sort: 'time', at, end: at + 2 };
}

const shortUnits: Record<string, string> = {
  d: 'day',
  hr: 'h',
  hrs: 'h',
  wk: 'week',
  wks: 'week',
  mo: 'month',
  yr: 'year',
  yrs: 'year',
};

function fullUnit(unit: string): string {
  return (Object.hasOwn(shortUnits, unit) ? shortUnits[unit] : undefined) ?? unit;
}

/** "1.3m", "€400k", "1,000": the number meant. */
function parse(text: string): number | undefined {
  const found = /^([+\-−]?)[$€£¥]?\s?([\d.,]+)\s?(k|m|bn|b|x|%)?/.exec(text);
  const value = Number.parseFloat((found?.[2] ?? '').replaceAll(',', ''));
  if (Number.isNaN(value)) return undefined;
  return value * (scales[found?.[3] ?? ''] ?? 1);
}
