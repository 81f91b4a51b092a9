/** Times of one thing done several times, in milliseconds. */
export interface Times {
  median: number;
  p95: number;
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

export function summary(taken: number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** How long something takes that is done once. */
export async function once(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
