/** From first talk to signed contract. */
export const sales = `
accepted opportunities, accepted opportunity, sao, saos, sales accepted opportunities, pio, pios | up | leading | business | weeks
account coverage, accounts contacted, target accounts | up | leading | business | weeks
attach rate, cross sell, cross sell rate, cross sales | up | lagging | business | months
average deal size, deal size, deal value, contract value, average contract value, acv, iacv, tcv, contract length | up | lagging | business | quarters
bookings, new bookings | up | lagging | business | months
closed deals, deals, deals closed, deals won, closed won, contracts signed, signed contracts, wins | up | lagging | business | months
close rate, win rate, closing rate, hit rate of offers, quote to order | up | lagging | business | quarters
demos booked, meetings booked, booked meetings, booked demos, discovery calls booked, demo to close | up | leading | business | weeks
discount, discounts, discounting, discount rate | down | leading | business | months
forecast accuracy | up | leading | internal | months
free to paid, trial to paid, conversion to paid, paid conversion, trial conversion, trial conversion rate, trial to paid rate | up | leading | business | weeks
late stage conversion, stage conversion, opportunity to close, demo conversion, pipeline conversion, sales conversion | up | leading | business | months
logos, new logos, lighthouse customers, reference customers, design partners | up | lagging | business | quarters
new business, new customers, new clients, customers won, new contracts, paying customers, paid customers, paying users, paying accounts, paid users, paid seats, paying teams, enterprise customers, customer base, number of customers | up | lagging | business | quarters
new orders, orders, order intake, order volume, purchase orders | up | lagging | business | months
opportunities, new opportunities, qualified opportunities | up | leading | business | weeks
partner sourced, partner leads, partner pipeline, partner initiated, partner referrals | up | leading | business | months
pipeline, sales pipeline, pipeline created, pipeline generated, pipeline value, qualified pipeline, pipeline coverage, iacv pipeline, pipeline growth | up | leading | business | months
pipeline velocity, sales velocity | up | leading | business | months
proposals accepted, offers accepted by customers, quote acceptance | up | leading | business | months
quota attainment, quota achievement, reps at quota, quota | up | lagging | business | quarters
renewal rate, renewals, contract renewals, renewed contracts, subscription renewals | up | lagging | business | quarters
reply rate, response rate, outreach response | up | leading | business | weeks
sales, online sales, unit sales, units sold, product sales, tickets sold, ticket sales, copies sold, sell through | up | lagging | business | months
sales cycle, sales cycle length, time to close deals, deal cycle | down | leading | business | months
trials, trial starts, trials started, trial sign ups, free trials, pilots with customers | up | leading | business | weeks
upgrades, upgrade rate, upsell, upsells, upsell rate, expansion, expansion rate, seat expansion | up | lagging | business | quarters
`;
