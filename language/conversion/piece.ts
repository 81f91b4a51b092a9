/** A stretch of pasted text, understood: what it will be in the language. */
export type Piece = ObjectivePiece | KeyResultPiece | InitiativePiece | CommentPiece;

export interface ObjectivePiece {
  kind: 'objective';
  title: string;
  owner?: string;
}

export interface KeyResultPiece {
  kind: 'key result';
  title: string;
  /** Baseline and target as written. */
  from?: string;
  to?: string;
  /** The day it is due. */
  by?: string;
  owner?: string;
}

export interface InitiativePiece {
  kind: 'initiative';
  title: string;
  owner?: string;
}

/** What is no objective and no result: kept as a comment, so that nothing is lost. */
export interface CommentPiece {
  kind: 'comment';
  text: string;
}

/** Finds the name by which a person is known in the workspace; undefined for somebody it does not know. */
export type PersonNamed = (written: string) => string | undefined;
