/** Causes, members and communities. */
export const nonProfit = `
active members, members, membership, member numbers, new memberships, community members, chapter members | up | leading | customer | months
average donation, average gift, donation size, gift size | up | lagging | business | months
beneficiaries, beneficiaries reached, people reached, people helped, people supported, families supported, families reached, households reached, households served, meals served, meals delivered, children reached, farmers reached | up | leading | customer | months
community events attended, event participation, participants, participants per session, attendees, visitors per event | up | leading | customer | months
concerts sold out, audience per concert, tickets per concert, seats sold | up | lagging | business | months
donor lapse, lapsed donors, donor churn, lapsed members | down | lagging | business | quarters
donor retention, recurring donors, regular givers, monthly donors, regular donors, repeat donors, donors, new donors, first time donors, second gift rate | up | lagging | business | quarters
fundraising cost, cost per euro raised, overhead share | down | lagging | business | quarters
grant success, grant success rate, grants, sponsors, sponsorship | up | lagging | business | quarters
member renewal, membership renewal, membership renewals, membership retention | up | lagging | business | quarters
petition signatures, signatures, pledges, pledges signed | up | leading | customer | weeks
school meals, wells in use, access to clean water, households with clean water, access to water, access to electricity | up | lagging | customer | years
`;
