import type { MapEdge, MapNode } from '../../language/protocol/preview.ts';
import type { ViewContext } from './view-context.ts';
import { capitalised, countText, listText, quoted } from './words.ts';

/** What the map says: a headline, then each conflict, gap and objective on its own in a sentence. */
export function mapSentences(context: ViewContext, nodes: readonly MapNode[], edges: readonly MapEdge[]): string[] {
  const objectives = nodes.filter((node) => node.kind === 'objective');
  if (objectives.length === 0) return [];
  const ids = new Set(objectives.map((node) => node.id));
  const conflicts = edges.filter((edge) => edge.kind === 'conflict').flatMap((edge) => edge.message ?? []);
  const decided = edges.filter((edge) => edge.kind === 'trade-off').flatMap((edge) => edge.message ?? []);
  const gaps = messages(context, 'coverage-gap', ids);
  const loops = messages(context, 'alignment-cycle', ids);
  const joined = new Set(
    edges.flatMap((edge) => (edge.kind === 'conflict' || edge.kind === 'trade-off' ? [] : [edge.from, edge.to])),
  );
  const alone = objectives.filter((node) => !joined.has(node.id));
  const counted = [
    ...counts(conflicts.length, 'conflict', 'conflicts'),
    ...counts(gaps.length, 'gap', 'gaps'),
    ...counts(loops.length, 'loop', 'loops'),
    ...counts(decided.length, 'trade-off', 'trade-offs'),
    ...counts(alone.length, 'objective on its own', 'objectives on their own'),
  ];
  const supports = edges.filter((edge) => edge.kind === 'supports').length;
  const headline =
    counted.length > 0
      ? `${listText(counted)}.`
      : supports > 0
        ? 'everything is linked, and nothing pulls against anything.'
        : 'nothing is linked yet.';
  return [
    capitalised(headline),
    ...conflicts,
    ...gaps,
    ...loops,
    ...decided,
    ...alone.map(
      (node) => `${quoted(node.title)} stands on its own. That can be right: say why with \`standalone because\`.`,
    ),
  ];
}

function messages(context: ViewContext, code: string, ids: ReadonlySet<string>): string[] {
  const found = context.findings.filter((finding) => {
    if (finding.code !== code) return false;
    const objectives = finding.about.map((id) => context.objectiveOf(id)?.id);
    return objectives.some((id) => id !== undefined && ids.has(id));
  });
  return found.map((finding) => finding.message);
}

function counts(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [countText(count, one, many)];
}
