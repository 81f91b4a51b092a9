/** How people take up and use a product. */
export const product = `
activation, activation rate, activated users, activated accounts, activated teams | up | leading | customer | weeks
active customers, active accounts, active members, active teams, active workspaces | up | leading | customer | weeks
active days | up | leading | customer | weeks
active users, weekly active users, daily active users, monthly active users, dau, wau, mau, smau, gmau, daily actives, weekly actives, monthly actives | up | leading | customer | weeks
adoption, adoption rate, feature adoption, take up, uptake | up | leading | customer | weeks
aha moment, first value | up | leading | customer | weeks
app opens | up | leading | customer | days
app store rating, play store rating, star rating, review score, review scores, user rating, google rating | up | lagging | customer | months
clicks to complete, clicks to order, clicks to book | down | leading | customer | days
completion, completion rate | up | leading | customer | weeks
customer effort, customer effort score, ces | down | lagging | customer | weeks
discoverability, findability | up | leading | customer | weeks
downloads, app downloads | up | leading | customer | weeks
drop off, drop off rate, dropoff, drop outs in checkout, fall off | down | leading | customer | weeks
ease of use, usability, usability score | up | leading | customer | weeks
engagement, engagement rate, user engagement, engaged users | up | leading | customer | weeks
feature requests | - | leading | customer | weeks
feature usage, feature use, usage, usage rate, utilisation of the product | up | leading | customer | weeks
form abandonment, abandonment, abandonment rate, cart abandonment, basket abandonment, checkout abandonment, abandoned carts, abandoned baskets | down | leading | customer | weeks
habit, habitual users, power users, returning users, repeat users | up | leading | customer | weeks
installs, installations, active installs | up | leading | customer | weeks
integrations enabled, integrations connected, integrations in use, connected accounts | up | leading | customer | weeks
invitations accepted, invites sent, invites, invite rate, invitations | up | leading | customer | weeks
listening time, watch time, viewing time, reading time, play time | up | leading | customer | weeks
onboarding completion, onboarding completion rate, setup completion, profile completion | up | leading | customer | weeks
opt in, opt in rate, opt ins | up | leading | customer | weeks
opt out rate, opt outs, uninstalls, uninstall rate | down | leading | customer | weeks
page views, screen views, pages per visit, pages per session | up | leading | business | days
perceived quality, perceived value | up | lagging | customer | months
product qualified leads, pqls, pql | up | leading | business | weeks
retention, retention rate, user retention, customer retention, cohort retention, retention curve | up | lagging | customer | months
return rate of users, week return rate, return visits, repeat visits, returning visitors | up | leading | customer | weeks
saves, bookmarks, wishlists | up | leading | customer | days
search success, search success rate, successful searches | up | leading | customer | days
searches without result, zero result searches, no result searches, failed searches | down | leading | customer | days
seats in use, seat utilisation, licences in use, license utilization | up | leading | customer | weeks
self service rate, self serve rate, self service | up | leading | customer | weeks
sessions per user, session length, session duration, session time, time in app, time on site, time on page, dwell time | up | leading | customer | weeks
stickiness | up | leading | customer | weeks
sus, sus score, system usability scale | up | lagging | customer | months
task completion, task completion rate, task success, task success rate | up | leading | customer | weeks
task time, time on task | down | leading | customer | weeks
time to first, time to first order, time to first report, time to first project | down | leading | customer | weeks
time to value, time to first value, ttv, time to activate, time to activation, setup time, set up time, sign up time, registration time | down | leading | customer | weeks
uploads, posts per user, projects created, documents created, reports created | up | leading | customer | weeks
user errors, misclicks, rage clicks | down | leading | customer | days
`;
