interface RingProps {
  /** What each contributor promises of the target, 0..1. */
  shares: number[];
  x: number;
  y: number;
  radius: number;
  small?: boolean;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** How much of the target is promised, as a percentage. */
export const promisedShare = (shares: number[]) => `${Math.round(sum(shares) * 100)}%`;

/** One segment for each contributor, from the top clockwise; what nobody promises stays dashed. */
export function CoverageRing({ shares, x, y, radius, small }: RingProps) {
  const round = 2 * Math.PI * radius;
  // Promises beyond the target still have to share one round.
  const whole = Math.max(1, sum(shares));
  const gap = shares.length > 1 ? 2 : 0;
  let from = 0;
  return (
    <>
      <circle class="ring-gap" cx={x} cy={y} r={radius} />
      {shares.map((share, index) => {
        const length = Math.max(1, (share / whole) * round - gap);
        const offset = round / 4 - from - gap / 2;
        from += (share / whole) * round;
        return (
          <circle
            key={index}
            class={small ? 'ring-part is-small' : 'ring-part'}
            cx={x}
            cy={y}
            r={radius}
            stroke-dasharray={`${length.toFixed(2)} ${(round - length).toFixed(2)}`}
            stroke-dashoffset={offset.toFixed(2)}
          />
        );
      })}
    </>
  );
}
