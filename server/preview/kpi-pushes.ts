import type { Push } from '../../language/analysis/contradictions/pushes.ts';
import type { Kpi } from '../../language/model/entities.ts';
import type { KpiCard } from '../../language/protocol/preview.ts';
import { delayText } from './days.ts';
import { headOf, titleOf, unitTitle, type ViewContext } from './view-context.ts';
import { listText } from './words.ts';

/** Who pushes a KPI, up before down. What is over pushes no more, and a KPI's own target is shown elsewhere. */
export function currentPushes({ computed, pushesOn }: ViewContext, kpi: Kpi): Push[] {
  const now = pushesOn(kpi.id).filter(({ origin, period }) => origin.id !== kpi.id && period.end >= computed.asOf);
  return [...now.filter(({ way }) => way === 'up'), ...now.filter(({ way }) => way === 'down')];
}

/** Who is behind a push: "Growth, Maya Okafor, 2026-Q4"; of a goal that it is one, and its team. */
export function behindPush(context: ViewContext, push: Push): string {
  const { origin, objective } = push;
  const own = 'owners' in origin && origin.owners.length > 0 ? origin.owners : (objective?.owners ?? []);
  const parts = [
    origin.kind === 'goal' && 'a goal',
    origin.kind === 'kpi' && 'its own target',
    teamBehind(context, push),
    origin.kind === 'key result' && listText(own.map((owner) => unitTitle(context, owner))),
    objective?.cycle?.value,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

function teamBehind(context: ViewContext, { origin, objective }: Push): string {
  return unitTitle(context, objective?.for ?? ('for' in origin ? origin.for : undefined));
}

/** The same for the board, where there is room for a team. */
export function pushesOn(context: ViewContext, kpi: Kpi): KpiCard['pushes'] {
  return currentPushes(context, kpi).map((push) => {
    const later = push.afterDays ? `${delayText(push.afterDays)} later` : '';
    return {
      title: titleOf(push.origin),
      way: push.way,
      note: [push.way, teamBehind(context, push), later].filter((part) => part !== '').join(', '),
      place: headOf(push.origin),
    };
  });
}

/** The pairs that pull a KPI both ways, that nobody has decided about and no comment sets aside. */
export function conflictsOver(context: ViewContext, kpi: Kpi): KpiCard['conflicts'] {
  const end = ({ origin }: Push) => ({ title: titleOf(origin), place: headOf(origin) });
  return context.conflictsOver(kpi.id).map(({ up, down }) => ({ up: end(up), down: end(down) }));
}
