import type { BalanceColumn } from '../protocol/balance.ts';

/** The columns of the table of every objective. `speaks`: that there is none is worth a word. */
export const balanceColumns: readonly { id: BalanceColumn; speaks: boolean; apart?: boolean }[] = [
  { id: 'customer', speaks: true },
  { id: 'business', speaks: true },
  { id: 'internal', speaks: false },
  { id: 'leading', speaks: true, apart: true },
  { id: 'lagging', speaks: true },
  { id: 'guardrail', speaks: false, apart: true },
];

/** More dots than this are a number. */
export const mostDots = 5;
