import type { Fix } from '../../language/model/finding.ts';
import type { BalanceOffer, Horizon, Impact } from '../../language/protocol/balance.ts';
import { addToBlock } from '../../language/rules/edits.ts';
import { keyResultStub, measuringStub } from '../../language/rules/key-result-stub.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a key result of each cell would count, as long as nobody has written anything better. */
const titles: Record<Impact, Record<Horizon, string>> = {
  customer: { leading: 'What customers do first if this works', lagging: 'What customers get out of it in the end' },
  business: { leading: 'What we see first if this pays off', lagging: 'What it brings the organisation in the end' },
  internal: { leading: 'What we do differently first', lagging: 'What works better for us in the end' },
};

/** The key result that an empty cell of the balance offers, with places to fill in; undefined if its objective is gone. */
export function cellFilling(workspace: Workspace, offer: BalanceOffer): Fix | undefined {
  const computed = workspace.computed();
  const { entities } = computed.model;
  const objective = entities.get(offer.objective);
  if (objective?.kind !== 'objective') return undefined;
  const kpi = offer.kpi === undefined ? undefined : entities.get(offer.kpi);
  const { impact, horizon } = offer;
  const sides = `${horizon} ${impact}`;
  const line =
    kpi?.kind === 'kpi' && kpi.name
      ? measuringStub(kpi, computed, sides)
      : keyResultStub(titles[impact][horizon], sides);
  return {
    title: offer.label,
    changes: [addToBlock(objective, workspace.text(objective.uri), [line])],
    snippet: true,
  };
}
