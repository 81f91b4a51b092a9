/** Words that declare something: first in a line they end whatever block was left open. */
export const declarations = new Set([
  'okrs',
  'objective',
  'kpi',
  'company',
  'department',
  'team',
  'person',
  'role',
  'project',
  'strategy',
  'goal',
  'cycle',
  'check-in',
  'review',
]);

/** Statements that end with their line unless they open a block. */
export const lineStatements = new Set(['kr', 'initiative', 'accept']);

/** Statements whose block is a journal: one entry a line. */
export const journals = new Set(['check-in', 'review']);

/** Remarks of a journal. */
export const asides = new Set(['blocked', 'note', 'learned', 'next']);

/** Words that only a key result takes: on the line below a one-line key result they are still meant for it. */
export const keyResultWords = new Set([
  'from',
  'to',
  'stay',
  'measures',
  'weight',
  'confidence',
  'baseline',
  'leading',
  'lagging',
  'customer',
  'business',
  'internal',
]);

/** Words of the language that are units behind a number. */
export const unitWords = new Set(['min', 'team', 'person', 'role', 'project', 'department', 'company']);
