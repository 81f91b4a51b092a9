/**
 * One side of things, to be asked about by itself: who looks at nothing else of a thing need not look again while that
 * side stays the same, whatever else is written there. The answer is plain data, and follows from the thing alone.
 */
export interface Aspect<Value, Answer> {
  readonly name: string;
  of(value: Value): Answer;
}
