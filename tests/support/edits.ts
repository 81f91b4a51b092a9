import fc from 'fast-check';

/** Something typed into one of several texts: what stands at a place is cut and something else put there. */
export interface TypedEdit {
  file: number;
  /** How far into the text, 0 to 1. */
  at: number;
  cut: number;
  put: string;
  /** Taken in with the next one, as when a branch is switched. */
  together: boolean;
}

/** Edits of `files` texts: mostly of numbers and words, now and then of `pieces` that change what the names mean. */
export const typedEdits = (files: number, pieces: readonly string[]): fc.Arbitrary<TypedEdit[]> =>
  fc.array(
    fc.record({
      file: fc.nat(files - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(3),
      put: fc.oneof(
        fc.constantFrom('', '1', '7', '%', 'x', ' ', '\n', 'done'),
        fc.constantFrom(...pieces),
        fc.string({ maxLength: 3 }),
      ),
      together: fc.integer({ min: 0, max: 3 }).map((one) => one === 3),
    }),
    { minLength: 1, maxLength: 6 },
  );

/** The text after an edit. One that would cut into a name or put something odd is as good as any other. */
export function typed(text: string, { at, cut, put }: TypedEdit): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + put + text.slice(offset + cut);
}
