/** Being found, noticed and asked. */
export const marketing = `
ad spend, advertising spend, media spend | down | leading | business | weeks
attendance at events, event attendance, event registrations, webinar attendance, webinar registrations | up | leading | business | weeks
awareness, brand awareness, aided awareness, unaided awareness, brand recall, brand recognition | up | leading | business | quarters
backlinks, referring domains, domain authority, inbound links | up | leading | business | months
bounce rate, bounces, landing page bounce | down | leading | business | days
blog traffic, blog views, blog readers | up | leading | business | weeks
brand mentions, mentions, press mentions, media mentions, media coverage, press coverage | up | leading | business | weeks
brand preference, brand perception, brand consideration | up | lagging | business | quarters
cac, acquisition cost, customer acquisition cost, cost per acquisition, cpa, cost to acquire, cost per customer | down | leading | business | months
click through rate, ctr, click rate, click throughs, clickthroughs, click thrus, clickthrough rate, clicks | up | leading | business | days
contact requests, enquiries, inquiries, inbound requests, demo requests, quote requests, brochure requests | up | leading | business | weeks
content engagement, content downloads, whitepaper downloads | up | leading | business | weeks
conversion, conversion rate, landing page conversion, visitor to lead, website to lead, form fills, form submissions | up | leading | business | weeks
cost per click, cpc, cost per lead, cpl, cost per qualified lead, cost per mql, cost per install, cost per visit | down | leading | business | weeks
direct traffic, organic traffic, traffic, web traffic, website traffic, referral traffic, search traffic, social traffic | up | leading | business | weeks
email list, mailing list, newsletter subscribers, newsletter list, list size | up | leading | business | weeks
footfall, walk ins, store visits, shop visits | up | leading | business | weeks
followers, social followers, fans, community size | up | leading | business | weeks
impressions, ad impressions | up | leading | business | days
inbound leads, leads, lead volume, lead flow, new leads, website leads | up | leading | business | weeks
keyword ranking, keyword rankings, search ranking, search rankings, organic ranking, seo ranking, serp | up | leading | business | months
lead quality, lead score | up | leading | business | weeks
lead response time, speed to lead | down | leading | business | days
lead to opportunity, mql to sql, lead to demo, lead to meeting, lead conversion | up | leading | business | weeks
likes, shares, retweets, comments per post, reposts | up | leading | business | days
marketing qualified leads, mql, mqls, sql, sqls, qualified leads, sales qualified leads, sal, sals | up | leading | business | weeks
marketing sourced pipeline, marketing influenced pipeline | up | leading | business | months
open rate, email open rate, email opens | up | leading | business | days
reach, audience reach, social reach, organic reach, audience, audience size | up | leading | business | weeks
referrals, referral rate, customer referrals | up | leading | customer | months
reputation, brand reputation | up | lagging | business | quarters
return on ad spend, roas, return on marketing | up | lagging | business | months
search impressions, search volume, branded searches, brand searches | up | leading | business | weeks
share of voice | up | leading | business | quarters
sign ups, signups, sign up rate, registrations, new registrations, registered users, new accounts, new users, new members, account creations | up | leading | business | weeks
stars, github stars | up | leading | business | months
subscribers, subscriptions | up | leading | business | weeks
unsubscribes, unsubscribe rate | down | leading | business | weeks
video views, views, plays, listens, streams, podcast downloads | up | leading | business | weeks
visitors, unique visitors, visits, website visits, web visits, site visits, user sessions, sessions | up | leading | business | weeks
word of mouth, recommendations, advocacy, promoters, reviews on google, online reviews, positive reviews | up | leading | customer | months
`;
