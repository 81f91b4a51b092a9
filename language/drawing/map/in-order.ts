/**
 * Places items as near as possible to where each wishes to be while they keep their order and distances: the least
 * sum of squares, by pooling neighbours that would overlap (isotonic regression, "pool adjacent violators").
 *
 * @param wishes where the top of each item would like to be
 * @param stacked where each top is when all are packed as tightly as allowed
 * @returns the tops
 */
export function nearestInOrder(wishes: number[], stacked: number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    let pool = { sum: wish - (stacked[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => Array<number>(pool.count).fill(mean(pool)))
    .map((shift, index) => shift + (stacked[index] ?? 0));
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
