/** A small company in four files without any finding: tests change what they are about. */
export const orchard = {
  'company.okr': `company orchard "Orchard" { mission "Good food within a walk" }
team shop "Shop" in orchard { lead mia }
team web "Web" in orchard { lead raj }
person mia "Mia Sand" in shop
person raj "Raj Rao" in web

strategy near "Near before big" {
  because "Those who live close come twice as often"
}
`,
  'kpis.okr': `kpi regulars "Customers who come every week" for shop {
  unit %
  higher is better
  lagging
  owner mia
  healthy above 40%, critical below 20%
  actual { 2026-08 30%, 2026-09 31% }
}
`,
  'shop/2026-Q4.okr': `okrs for shop in 2026-Q4

objective habit "People in our street shop here by habit" {
  committed
  owner mia
  because "Half of those who tried us never came back"
  advances near

  kr weekly "Customers who come every week" {
    measures regulars
    from 31% to 40%
    lagging, business
    owner mia
  }
  kr second "First-time customers who come back within ten days" from 22% to 35% leading customer owner mia
}

check-in 2026-10-12 for shop by mia {
  habit.weekly 33% confidence 60% "The tasting table works"
}
// okr-ignore-file stale-check-in, no-learning: the tests run on any day
`,
  'web/2026-Q4.okr': `okrs for web in 2026-Q4

objective list "Nobody forgets what they wanted to buy" {
  committed
  owner raj
  because "Four of ten leave without what they came for"
  supports shop.habit.weekly by 3%

  kr kept "Customers who find everything on their list" from 50% to 65% leading customer owner raj
  kr again "Customers who write a second list" from 20% to 30% lagging business owner raj
}
// okr-ignore-file no-learning: the tests run on any day
`,
};

/** The same with one text changed: a piece that stands there exactly once. */
export function orchardWith(path: keyof typeof orchard, piece: string, replacement: string): typeof orchard {
  const text = orchard[path];
  if (text.split(piece).length !== 2) throw new Error(`Not exactly once in ${path}: ${piece}`);
  return { ...orchard, [path]: text.replace(piece, replacement) };
}
