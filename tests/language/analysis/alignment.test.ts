import { expect, test } from 'vitest';
import { alignmentEdges } from '../../../language/analysis/alignment.ts';
import { computeText, named } from '../../support/model.ts';

test('every link that resolves is an edge, with its promise or delay', () => {
  const text = `team bakery "Bakery"
strategy near "Near first" {}
kpi rate "Rate" { unit % drives money after 6 weeks, lowers waste }
kpi money "Money" { unit $ }
kpi waste "Waste" { unit loaves }
goal big "Big" for bakery by 2027-12-31 {
  measures money to $20M
  advances near
}
okrs for bakery in 2026-Q4
objective top "Everyone knows our bread" {
  kr sales "Sales" measures money from $1M to $2M
}
objective low "Bread people walk a mile for" {
  advances near
  responds to kpi rate
  supports top.sales by $0.5M
  supports top
  supports nobody
  depends on top
  kr a "A" measures rate from 31% to 40%
  accept low.a against top.sales because "Quality first"
}
`;
  const { model } = computeText(text, '2026-11-10');
  const edges = alignmentEdges(model);
  const name = (id: string) => id.split('#')[1];
  expect(edges.map((edge) => `${name(edge.from)} ${edge.kind} ${name(edge.to)}`)).toEqual([
    'big measures money',
    'big advances near',
    'rate drives money',
    'rate lowers waste',
    'top.sales measures money',
    'low supports top.sales',
    'low supports top',
    'low depends on top',
    'low responds to rate',
    'low advances near',
    'low.a measures rate',
    'low.a accepts top.sales',
  ]);
  expect(edges.find((edge) => edge.to === named(model, 'sales').id)?.by).toEqual({
    value: 500_000,
    unit: { kind: 'money', currency: 'USD' },
  });
  expect(edges.find((edge) => edge.kind === 'drives')?.afterDays).toBe(42);
});
