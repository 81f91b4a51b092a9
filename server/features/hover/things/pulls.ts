import type { Decision } from '../../../../language/analysis/contradictions/decisions.ts';
import { effectsOf, isExact } from '../../../../language/analysis/contradictions/metric-graph.ts';
import type { Push } from '../../../../language/analysis/contradictions/pushes.ts';
import type { Id, KeyResult, Kpi } from '../../../../language/model/entities.ts';
import { delayText } from '../../../preview/days.ts';
import { decisionState, guardText, named } from '../../../preview/decision-text.ts';
import { behindPush, currentPushes } from '../../../preview/kpi-pushes.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { listText } from '../../../preview/words.ts';
import { bold, plain } from '../markdown.ts';
import { calledIt, short } from './about.ts';

/** What a key result pulls against, and what was decided about it. */
export function pullsOf(context: ViewContext, keyResult: KeyResult): string[] {
  const { pulls, decided } = context.conflicts();
  const open = (pulls.get(keyResult.id) ?? []).map(({ metric, other, setAside }) => {
    const what = other.push.origin === metric ? '' : ` over ${calledIt(metric)}`;
    return `${setAside ? '**Set aside by a comment:** pulls against' : '**Pulls against**'} ${calledIt(other.push.origin)}${behind(context, other.push)}${what}`;
  });
  return short([...open, ...decisions(context, decided.get(keyResult.id) ?? [], keyResult.id)], 4);
}

/** The conflicts over a KPI and what was decided about them. */
export function pullsOn(context: ViewContext, kpi: Kpi): string[] {
  const { over, decided } = context.conflicts();
  const open = (over.get(kpi.id) ?? []).map(({ side, other, setAside }) => {
    const both = [side, other].map(({ push }) => `${calledIt(push.origin)}${behind(context, push)}`);
    return `${setAside ? '**Set aside by a comment:** pulled both ways by' : '**Pulled both ways:**'} ${listText(both)}`;
  });
  return short([...open, ...decisions(context, decided.get(kpi.id) ?? [], kpi.id)], 4);
}

/** Who pushes a KPI, up first. */
export function pushLines(context: ViewContext, kpi: Kpi): string[] {
  const lines = currentPushes(context, kpi).map((push) => {
    const later = push.afterDays ? `, ${delayText(push.afterDays)} later` : '';
    return `Pushed ${push.way} by ${bold(titleOf(push.origin))}${behind(context, push)}${later}`;
  });
  return short([...new Set(lines)], 8);
}

/** " (Growth, Maya Okafor, 2026-Q4)" */
function behind(context: ViewContext, push: Push): string {
  const who = behindPush(context, push);
  return who === '' ? '' : ` (${plain(who)})`;
}

function decisions(context: ViewContext, list: readonly Decision[], about: Id): string[] {
  return list.map((decision) => {
    const [accepted, against] = [named(context, decision.accepted), named(context, decision.against)];
    const sides =
      decision.accepted === about
        ? `accepted against ${against}`
        : decision.against === about
          ? `${accepted} may push against it`
          : `${accepted} is accepted against ${against}`;
    const state = decision.state === 'guard breached' ? 'decide again' : decisionState(context, decision);
    const rest = [sides, guardText(context, decision), state];
    return `**Decided:** ${plain(rest.filter((part) => part !== '').join('; '))}`;
  });
}

/** KPIs that are computed from this one: "Counts in **Margin** (Sales)". */
export function countsIn(context: ViewContext, kpi: Kpi): string[] {
  const { graph } = context.conflicts();
  const wholes = [...effectsOf(graph, graph.indexOf.get(kpi.id) ?? -1)].flatMap((effect) =>
    isExact(effect) ? (graph.metrics[effect.to] ?? []) : [],
  );
  const lines = wholes.map((whole) => {
    const team = whole.for ? ` (${plain(unitTitle(context, whole.for))})` : '';
    return `Counts in ${bold(titleOf(whole))}${team}`;
  });
  return short([...new Set(lines)]);
}
