/** Times of one thing done several times, in milliseconds. */
export interface Times {
  median: number;
  /** Missing for what was done only once or a few times. */
  p95?: number;
}

/** Does something a number of times, after as many times again to warm up, at most three. */
export function measure(times: number, action: (round: number) => void): Times {
  const warmUp = Math.min(3, times);
  const taken: number[] = [];
  for (let round = 0; round < warmUp + times; round++) {
    const start = performance.now();
    action(round);
    if (round >= warmUp) taken.push(performance.now() - start);
  }
  return summary(taken);
}

/** Median, and the 95th percentile where there are enough to have one. */
export function summary(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: sorted.length < 10 ? undefined : at(0.95) };
}

/** A thing that takes its time is done less often: after so many milliseconds there is no further round. */
const budget = 25_000;

/** Asks for something again and again, first once or twice in vain, and answers how long each took. */
export async function rounds(times: number, action: (round: number) => Promise<number>): Promise<Times> {
  const until = performance.now() + budget;
  const taken: number[] = [];
  for (let round = 0; round < times + 2; round++) {
    const milliseconds = await action(round);
    const late = performance.now() > until;
    if (round >= 2 || late) taken.push(milliseconds);
    if (late) break;
  }
  return summary(taken);
}

/** How long something takes that is done once. */
export async function once(action: () => unknown): Promise<Times> {
  const start = performance.now();
  await action();
  return { median: performance.now() - start };
}
