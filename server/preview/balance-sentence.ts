import type { BalanceRow } from '../../language/protocol/balance.ts';

/** "Deck hears from customers early, and from the business late.": the picture in one sentence. */
export function balanceSentence(team: string, measured: number, rows: readonly BalanceRow[]): string {
  if (measured === 0) return 'No key result measures anything yet, so nothing can be told early or late.';
  const [customers, business] = [hears(rows, 'customer'), hears(rows, 'business')];
  const who = team === 'Whole organisation' ? 'The whole organisation' : team;
  if (!customers && !business) return `${who} hears neither from customers nor from the business.`;
  if (customers === business) return `${who} hears from customers and from the business ${customers}.`;
  if (!business) return `${who} hears from customers ${customers}, and from the business not at all.`;
  if (!customers) return `${who} hears from the business ${business}, and from customers not at all.`;
  return `${who} hears from customers ${customers}, and from the business ${business}.`;
}

/** When a side is heard; undefined for never. */
function hears(rows: readonly BalanceRow[], impact: BalanceRow['impact']): string | undefined {
  const cells = rows.find((row) => row.impact === impact)?.cells ?? [];
  const [early, late] = cells.map(({ items }) => items.length > 0);
  if (early && late) return 'early and late';
  if (early) return 'early';
  return late ? 'late' : undefined;
}
