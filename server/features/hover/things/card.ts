import type { Entity } from '../../../../language/model/entities.ts';
import type { ViewContext } from '../../../preview/view-context.ts';
import { cycleText } from '../dates.ts';
import { keyResultCard } from './key-result.ts';
import { kpiCard } from './kpi.ts';
import { objectiveCard } from './objective.ts';
import { goalCard, initiativeCard, journalCard, sectionCard, strategyCard, tradeOffCard } from './others.ts';
import { unitCard } from './unit.ts';

/** What a thing is, where it stands, and what it is connected with. */
export function cardOf(context: ViewContext, thing: Entity): string | undefined {
  switch (thing.kind) {
    case 'key result':
      return keyResultCard(context, thing);
    case 'objective':
      return objectiveCard(context, thing);
    case 'kpi':
      return kpiCard(context, thing);
    case 'unit':
      return unitCard(context, thing);
    case 'strategy':
      return strategyCard(context, thing);
    case 'goal':
      return goalCard(context, thing);
    case 'initiative':
      return initiativeCard(context, thing);
    case 'section':
      return sectionCard(context, thing);
    case 'trade-off':
      return tradeOffCard(context, thing);
    case 'check-in':
    case 'review':
      return journalCard(context, thing);
    case 'cycle':
      return cycleText(thing.name?.value ?? '', thing, context.computed.model.cycles, context.computed.asOf);
  }
}
