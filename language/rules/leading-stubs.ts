import type { KeyResult, Objective } from '../model/entities.ts';
import type { Fix } from '../model/finding.ts';
import { printQuantity } from '../values/quantity.ts';
import { driversOf } from './balance-of.ts';
import { addToBlock, literal, tab } from './edits.ts';
import { plainTitle } from './quoted.ts';
import type { RuleContext } from './rule.ts';

/** Ways to add a leading key result to lagging ones: from the KPIs that drive what they measure, and one to fill in. */
export function leadingStubs(objective: Objective, lagging: KeyResult[], context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  const drivers = driversOf(lagging, context).filter((kpi) => kpi.name && kpi.indicator?.value !== 'lagging');
  const fromDrivers = drivers.slice(0, 2).map((kpi): Fix => {
    const title = plainTitle(kpi.title?.value ?? kpi.name?.value ?? '');
    const figures = context.computed.kpis.get(kpi.id);
    const now = figures?.now && printQuantity({ value: figures.now.value, unit: figures.unit });
    const kr = `kr "${tab(1, title)}" measures ${literal(kpi.name?.value ?? '')} from ${tab(2, now ?? 'unknown')} to ${tab(3, 'unknown')} leading`;
    return {
      title: `Add “${title}”, which drives it`,
      changes: [addToBlock(objective, text, [kr])],
      snippet: true,
    };
  });
  const open: Fix = {
    title: 'Add a leading key result to fill in',
    changes: [
      addToBlock(objective, text, [
        `kr "${tab(1, 'What people do first if this works')}" from ${tab(2, 'unknown')} to ${tab(3, 'unknown')} leading`,
      ]),
    ],
    snippet: true,
  };
  return [...fromDrivers, open].map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
