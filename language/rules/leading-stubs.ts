import type { KeyResult, Objective } from '../model/entities.ts';
import type { Fix } from '../model/finding.ts';
import { driversOf } from './balance-of.ts';
import { addToBlock } from './edits.ts';
import { keyResultStub, measuringStub } from './key-result-stub.ts';
import { plainTitle } from './quoted.ts';
import type { RuleContext } from './rule.ts';

/** Ways to add a leading key result to lagging ones: from the KPIs that drive what they measure, and one to fill in. */
export function leadingStubs(objective: Objective, lagging: KeyResult[], context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  const drivers = driversOf(lagging, context).filter((kpi) => kpi.name && kpi.indicator?.value !== 'lagging');
  const fromDrivers = drivers.slice(0, 2).map((kpi): Fix => {
    const title = plainTitle(kpi.title?.value ?? kpi.name?.value ?? '');
    return {
      title: `Add “${title}”, which drives it`,
      changes: [addToBlock(objective, text, [measuringStub(kpi, context.computed, 'leading')])],
      snippet: true,
    };
  });
  const open: Fix = {
    title: 'Add a leading key result to fill in',
    changes: [addToBlock(objective, text, [keyResultStub('What people do first if this works', 'leading')])],
    snippet: true,
  };
  return [...fromDrivers, open].map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
