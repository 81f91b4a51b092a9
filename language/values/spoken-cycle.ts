import { monthName } from './date.ts';

const months = Array.from({ length: 12 }, (_, index) =>
  monthName(index + 1)
    .slice(0, 3)
    .toLowerCase(),
);

/** Quarter, half-year, week or month and year in either order: `Q4 2026`, `2026Q4`, `q4-26`, `Oct 2026`, `2026/10`. */
const partFirst = /^(?:(Q[1-4]|H[12]|(?:K?W|week )\d\d?)|([A-Za-z]{3,9})\.?)[\s/,'’-]*(20\d\d|\d\d)(?![\w-])/i;
const yearFirst = /^(20\d\d)[\s/-]*(?:(Q[1-4]|H[12]|K?W\d\d?)|([A-Za-z]{3,9})|(?:\/|\s)(0?[1-9]|1[0-2]))(?![\w-])/i;

/** A built-in cycle as people say it, at the beginning of a text: how much of the text it is, and how it is written. */
export function spokenCycle(text: string): { length: number; cycle: string } | undefined {
  const first = partFirst.exec(text);
  if (first) {
    const cycle = cycleOf(first[3] ?? '', first[1], first[2], undefined);
    return cycle === undefined ? undefined : { length: first[0].length, cycle };
  }
  const second = yearFirst.exec(text);
  if (!second) return undefined;
  const cycle = cycleOf(second[1] ?? '', second[2], second[3], second[4]);
  return cycle === undefined ? undefined : { length: second[0].length, cycle };
}

function cycleOf(
  year: string,
  part: string | undefined,
  name: string | undefined,
  number: string | undefined,
): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  if (part) {
    const upper = part.toUpperCase();
    if (/^[QH]/.test(upper)) return `${full}-${upper}`;
    return `${full}-W${(/\d+/.exec(upper)?.[0] ?? '').padStart(2, '0')}`;
  }
  if (number) return `${full}-${number.padStart(2, '0')}`;
  const month = name && name.length <= 9 ? months.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  if (
    !name ||
    month < 0 ||
    !monthName(month + 1)
      .toLowerCase()
      .startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))
  )
    return undefined;
  return `${full}-${String(month + 1).padStart(2, '0')}`;
}
