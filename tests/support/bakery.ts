/**
 * A made-up chain of bakeries in which things pull against each other: adverts raise the cost of a guest, which the shops
 * mean to lower; night baking is accepted against the power bill; and the year's guests are only half promised.
 */
export const bakery = {
  'chain.okr': `company crumb "Crumb & Co"
team reach "Reach" in crumb
team shops "Shops" in crumb
team ovens "Ovens" in crumb
person ida "Ida Lund" in reach
person sol "Sol Marín" in shops
person ben "Ben Achterberg" in ovens

kpi adverts "Adverts booked a week" for reach { unit adverts actual { 2026-10 20 adverts } raises guest-cost after 2 weeks }
kpi guest-cost "Cost to win a guest" for shops { unit $ lower is better actual { 2026-10 $6 } }
kpi nights "Nights baked through" for ovens { unit nights raises power }
kpi power "Power bill" for ovens { unit $ lower is better }
kpi spend "Spent on winning guests" for crumb { unit $ = guest-cost * guests }
kpi guests "New guests a week" for crumb { unit guests }
goal lean "Power for half the money" for crumb by 2027-12-31 { measures power to $900 }

okrs for crumb in 2026
objective habit "The town has breakfast with us" {
  owner ida
  kr regulars "Weekly regulars" from 2000 guests to 5000 guests
  kr streets "Streets with a shop" from 3 streets to 9 streets
}
`,
  'teams.okr': `okrs for reach in 2026-Q4
objective seen "Everybody in town has smelled our bread" {
  owner ida
  supports crumb.habit.regulars by 1000 guests
  kr ads "Adverts a week" measures adverts from 20 adverts to 60 adverts
}
okrs for shops in 2026-Q4
objective thrift "A guest costs us less than a loaf" {
  owner sol
  supports crumb.habit.regulars by 500 guests
  depends on seen
  kr cost "What a new guest costs" measures guest-cost from $6 to $4
}
okrs for ovens in 2026-Q4
objective fresh "Bread is warm at seven" {
  owner ben
  supports crumb.habit.regulars
  kr through "Nights we bake through" measures nights from 1 nights to 5 nights
  kr bill "The power bill" measures power from $2,000 to $1,900
  kr tired "Bakers who are worn out" stay below 3 bakers
}
accept ovens.fresh.through against ovens.fresh.bill because "Warm bread is why people come" guarded by ovens.fresh.tired

check-in 2026-11-16 for ovens { fresh.tired 2 bakers }
`,
};

/** The same with one of its two texts changed where a piece stands exactly once. */
export function bakeryWith(path: keyof typeof bakery, piece: string, replacement: string): typeof bakery {
  const parts = bakery[path].split(piece);
  if (parts.length !== 2) throw new Error(`Not exactly once in ${path}: ${piece}`);
  return { ...bakery, [path]: parts.join(replacement) };
}
