/** What the head of a page says it is about. */
interface Head {
  team: string;
  cycle: string;
}

/**
 * Whose something is and when, as far as the head of the page does not say it: what tells things apart in a view of
 * several teams or cycles.
 */
export function whose(head: Head, { team, cycle }: { team?: string; cycle?: string }): string[] {
  return [team === head.team ? '' : team, cycle === head.cycle ? '' : cycle].flatMap((word) => word || []);
}
