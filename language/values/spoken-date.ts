import { readPeriod } from './cycle.ts';
import { isoDate, lastDayOf, monthName } from './date.ts';
import type { IsoDate, Period } from './types.ts';

/** A date said in words at the beginning of a text: how much of the text it is, and the day where that is plain. */
export interface SpokenDate {
  length: number;
  date?: IsoDate;
}

/** Months by their first three letters, from 1. */
const months = new Map(
  Array.from({ length: 12 }, (_, index) => [
    monthName(index + 1)
      .slice(0, 3)
      .toLowerCase(),
    index + 1,
  ]),
);
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const year = "(?:,? ?'?((?:19|20|21)\\d\\d)(?![\\d-]))?";
const end = '(?:(?:the )?(?:end|close) (?:of )?(?:the )?|(?:the )?last day (?:of )?(?:the )?)?';

type Read = (match: RegExpExecArray, around: Period | undefined) => IsoDate | undefined;

/** The ways in which people say a day, each with what it means; `around` is the cycle that is spoken of. */
const ways: [pattern: RegExp, read: Read][] = [
  // 2026/12/31, 2026.12.31
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, ([, y, m, d]) => inCalendar(Number(y), Number(m), Number(d))],
  // end of 2026-Q4, 2026-12
  [
    pattern(`${end}(\\d{4}-(?:Q[1-4]|H[12]|W\\d\\d|\\d\\d))(?![\\w-])`),
    (match) => readPeriod((match[1] ?? '').toUpperCase())?.end,
  ],
  // end of Q4 2026, H1
  [
    pattern(`${end}([QH][1-4])\\b(?: |/|-|, ?)?${year}`),
    ([, part, y], around) => ofYears(y, around, (own) => readPeriod(`${own}-${(part ?? '').toUpperCase()}`)?.end),
  ],
  // 2026 Q4
  [pattern(`${end}(\\d{4}) ?/?([QH][1-4])\\b`), ([, y, part]) => readPeriod(`${y}-${(part ?? '').toUpperCase()}`)?.end],
  // 31 December 2026, the 31st of December
  [
    pattern(`(?:the )?${day} (?:of )?${month}\\b${year}`),
    ([, d, m, y], around) => ofYears(y, around, (own) => inCalendar(own, monthOf(m), Number(d))),
  ],
  // December 31, 2026
  [
    pattern(`${month} ${day}(?!\\d)${year}`),
    ([, m, d, y], around) => ofYears(y, around, (own) => inCalendar(own, monthOf(m), Number(d))),
  ],
  // end of December
  [pattern(`${end}${month}\\b${year}`), ([, m, y], around) => ofYears(y, around, (own) => lastDayOf(own, monthOf(m)))],
  // 12/31
  [
    /^(\d{1,2})\/(\d{1,2})(?![\d/])/,
    ([, a, b], around) => {
      const [m, d] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return ofYears(undefined, around, (own) => inCalendar(own, m, d));
    },
  ],
  // 31.12.
  [
    /^(\d{1,2})\.(\d{1,2})\.(?!\d)/,
    ([, d, m], around) => ofYears(undefined, around, (own) => inCalendar(own, Number(m), Number(d))),
  ],
  // end of the year 2026, 2026
  [pattern(`${end}(?:year )?((?:19|20|21)\\d\\d)(?![\\d-])`), ([, y]) => readPeriod(y ?? '')?.end],
  [
    pattern('(?:the )?(?:(?:end|close) (?:of )?(?:the |this )?(?:year)|year[- ]?end|eoy)\\b'),
    (_, around) => around && readPeriod(around.end.slice(0, 4))?.end,
  ],
  [
    pattern(
      '(?:the )?(?:(?:end|close) (?:of )?(?:the |this )?(?:quarter|cycle|period)|quarter[- ]?end|cycle end|eoq)\\b',
    ),
    (_, around) => around?.end,
  ],
  // A day that depends on the day it is said.
  [
    pattern(
      '(?:(?:next|this|coming|the next|the end of|end of|eom|eow) ?(?:month|week|quarter|year|mon|tue|wed|thu|fri|sat|sun)?[a-z]*|tomorrow|today|asap|soon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b',
    ),
    () => undefined,
  ],
];

/** Reads a day as people say it: `end of Q4`, `Dec 31`, `31 December 2026`, `2026/12/31`; undefined for anything else. */
export function spokenDate(text: string, around: Period | undefined): SpokenDate | undefined {
  for (const [way, read] of ways) {
    const match = way.exec(text);
    if (match) return { length: match[0].trimEnd().length, date: read(match, around) };
  }
  return undefined;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')}`, 'i');
}

const monthOf = (name: string | undefined) => months.get((name ?? '').slice(0, 3).toLowerCase()) ?? 0;

/** The day of the year that is written, or else of the first that is not over when the cycle begins. */
function ofYears(
  written: string | undefined,
  around: Period | undefined,
  dayIn: (year: number) => IsoDate | undefined,
): IsoDate | undefined {
  if (written) return dayIn(Number(written));
  if (!around) return undefined;
  const first = Number(around.start.slice(0, 4));
  const date = dayIn(first);
  return date !== undefined && date < around.start ? dayIn(first + 1) : date;
}

function inCalendar(y: number, m: number, d: number): IsoDate | undefined {
  if (m < 1 || m > 12 || d < 1) return undefined;
  const date = isoDate(y, m, d);
  return lastDayOf(y, m) >= date ? date : undefined;
}
