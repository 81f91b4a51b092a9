/** Labels of months stand clear of each other up to this many on a line. */
const most = 6;

/** Of the months of a longer cycle every second, third … is named, so that no two names touch. */
export function namedMonths<Month>(months: readonly Month[]): Month[] {
  const every = Math.ceil(months.length / most);
  return months.filter((_, index) => index % every === 0);
}
