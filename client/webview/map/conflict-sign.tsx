/** An octagon with the number of a conflict, on its line and again in the list below. */
export function ConflictSign({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <>
      <path class="conflict-sign" d={`M${x - 4} ${y - 10}h8l6 6v8l-6 6h-8l-6 -6v-8Z`} />
      <text class="conflict-number" x={x} y={y + 4} text-anchor="middle">
        {number}
      </text>
    </>
  );
}

/** The same shape, hollow and ticked: pulled against on purpose. */
export function SettledSign({ x, y }: { x: number; y: number }) {
  return (
    <>
      <path class="settled-sign" d={`M${x - 3} ${y - 8}h6l5 5v6l-5 5h-6l-5 -5v-6Z`} />
      <path class="settled-tick" d={`M${x - 3.5} ${y + 0.5}l2.5 2.5 4.5 -5`} />
    </>
  );
}
