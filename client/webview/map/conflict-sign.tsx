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
