/** Something wrong with the text, between two offsets; `replace` is what to write there instead, where that is plain. */
export interface SyntaxProblem {
  message: string;
  start: number;
  end: number;
  /** `hint`: understood as meant, but written in another way than usual. */
  severity: 'error' | 'hint';
  replace?: Change & {
    title: string;
    /** What else changes with it. */
    also?: Change[];
  };
}

interface Change {
  start: number;
  end: number;
  text: string;
}
