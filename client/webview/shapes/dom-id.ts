/** An element id for a thing of the model: free of spaces, and apart from other elements for the same thing. */
export function domId(
  prefix:
    | 'row'
    | 'details'
    | 'card'
    | 'kpi'
    | 'node'
    | 'fold'
    | 'fold-list'
    | 'conflict'
    | 'balance'
    | 'timeline'
    | 'check-in'
    | 'what-if',
  id: string,
): string {
  return `${prefix}-${encodeURIComponent(id)}`;
}
