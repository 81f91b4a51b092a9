import type { Figures } from './figures.ts';

/**
 * What has become much slower than it should be, in words. Only ratios within one run are judged, of processor time where
 * there is one: a slow or busy machine makes both numbers larger. The limits are far from what is measured, so that only
 * what grows in another way than before goes beyond them.
 */
export function regressions(ours: ReadonlyMap<number, Figures>, stock: ReadonlyMap<number, Figures>): string[] {
  const [small, large] = [ours.get(10), ours.get(100)];
  if (!small || !large) return [];
  const found: string[] = [];
  const judge = (what: string, of: number | undefined, to: number | undefined, limit: number) => {
    if (of === undefined || to === undefined) return;
    // A figure of one or two ticks of the clock says little.
    const ratio = to / Math.max(of, 5);
    if (ratio > limit) found.push(`${what}: ${ratio.toFixed(1)} times, at most ${limit} are expected`);
  };
  for (const role of ['most referenced', 'middle']) {
    for (const [kind, limit] of [
      ['title', 8],
      ['name', 14],
    ] as const) {
      const row = `keystroke in a ${kind}, ${role} file: processor`;
      judge(`${row}, 100 files against 10`, small.median(row), large.median(row), limit);
    }
    const row = `keystroke in a name, ${role} file: processor`;
    judge(`${row}, against stock Langium`, stock.get(100)?.median(row), large.median(row), 8);
  }
  const heap = 'memory after loading: heap';
  judge(`${heap}, 100 files against 10`, small.median(heap), large.median(heap), 8);
  return found;
}
