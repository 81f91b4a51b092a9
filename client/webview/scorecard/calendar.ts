/** Where the cycle's months and today stand, for the charts of all rows: 0 is its first day, 1 its last. */
export interface Calendar {
  months: { label: string; at: number }[];
  today?: number;
}
