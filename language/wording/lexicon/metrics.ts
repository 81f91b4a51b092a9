/**
 * Metrics people write about, by phrase: which way is better, when it can be seen (leading moves early, lagging
 * confirms late), and whose side the effect is on. `-` leaves a column open. One metric a line, most used forms.
 */
export const metrics = `
revenue | up | lagging | business
recurring revenue | up | lagging | business
arr | up | lagging | business
mrr | up | lagging | business
acv | up | lagging | business
iacv | up | lagging | business
arpu | up | lagging | business
arpa | up | lagging | business
ltv | up | lagging | business
clv | up | lagging | business
lifetime value | up | lagging | business
profit | up | lagging | business
margin | up | lagging | business
ebitda | up | lagging | business
cash flow | up | lagging | business
income | up | lagging | business
turnover | - | lagging | business
employee turnover | down | lagging | internal
staff turnover | down | lagging | internal
sales | up | lagging | business
order value | up | lagging | business
basket size | up | lagging | business
deal size | up | lagging | business
market share | up | lagging | business
bookings | up | lagging | business
renewals | up | lagging | business
renewal rate | up | lagging | business
win rate | up | lagging | business
deals | up | lagging | business
deals closed | up | lagging | business
upsell | up | lagging | business
expansion | up | lagging | business
donations | up | lagging | business
churn | down | lagging | business
churn rate | down | lagging | business
attrition | down | lagging | internal
retention | up | lagging | customer
retention rate | up | lagging | customer
employee retention | up | lagging | internal
net revenue retention | up | lagging | business
nrr | up | lagging | business
grr | up | lagging | business
trial to paid | up | lagging | business
free to paid | up | lagging | business
conversion to paid | up | lagging | business
paying customers | up | lagging | business
paid customers | up | lagging | business
paid conversion | up | lagging | business
close rate | up | lagging | business
losses | down | lagging | business
nps | up | lagging | customer
enps | up | lagging | internal
csat | up | lagging | customer
sus score | up | lagging | customer
ces | - | lagging | customer
satisfaction | up | lagging | customer
customer satisfaction | up | lagging | customer
employee satisfaction | up | lagging | internal
developer satisfaction | up | lagging | internal
employee engagement | up | leading | internal
onboarding satisfaction | up | leading | internal
complaints | down | lagging | customer
refunds | down | lagging | business
returns | down | lagging | customer
loyalty | up | lagging | customer
referrals | up | leading | customer
repeat purchases | up | lagging | customer
repeat orders | up | lagging | customer
review score | up | lagging | customer
star rating | up | lagging | customer
rating | up | lagging | customer
reputation | up | lagging | customer
awareness | up | leading | customer
cost | down | lagging | business
costs | down | lagging | business
spend | down | lagging | business
spending | down | lagging | business
expenses | down | lagging | business
budget overrun | down | lagging | business
cac | down | leading | business
acquisition cost | down | leading | business
cost per lead | down | leading | business
cost per acquisition | down | leading | business
cost to acquire | down | leading | business
payback | down | lagging | business
discount | down | leading | business
debt | down | lagging | business
waste | down | leading | business
activation | up | leading | customer
activation rate | up | leading | customer
adoption | up | leading | customer
adoption rate | up | leading | customer
engagement | up | leading | customer
usage | up | leading | customer
active users | up | leading | customer
active teams | up | leading | customer
active customers | up | leading | customer
active contributors | up | leading | internal
dau | up | leading | customer
wau | up | leading | customer
mau | up | leading | customer
smau | up | leading | customer
stickiness | up | leading | customer
time to value | down | leading | customer
time to first value | down | leading | customer
time to first | down | leading | customer
first session | - | leading | customer
onboarding completion | up | leading | customer
completion rate | up | leading | customer
task completion | up | leading | customer
success rate | up | leading | customer
open rate | up | leading | customer
click through rate | up | leading | customer
click throughs | up | leading | business
clickthroughs | up | leading | business
bounce rate | down | leading | customer
drop off | down | leading | customer
dropoff | down | leading | customer
abandonment | down | leading | customer
abandonment rate | down | leading | customer
downloads | up | leading | customer
installs | up | leading | customer
sessions | up | leading | business
page views | up | leading | business
views | up | leading | customer
visits | up | leading | business
visitors | up | leading | business
traffic | up | leading | business
impressions | up | leading | business
reach | up | leading | business
followers | up | leading | business
subscribers | up | leading | business
community members | up | leading | customer
sign ups | up | leading | business
signups | up | leading | business
registrations | up | leading | business
trials | up | leading | business
leads | up | leading | business
qualified leads | up | leading | business
mqls | up | leading | business
mql | up | leading | business
sqls | up | leading | business
sals | up | leading | business
saos | up | leading | business
sao | up | leading | business
opportunities | up | leading | business
pipeline coverage | up | leading | business
pipeline | up | leading | business
lead flow | up | leading | business
response rate | up | leading | business
conversion | up | leading | business
conversion rate | up | leading | business
landing page conversion | up | leading | business
coverage | up | leading | business
demo requests | up | leading | business
orders | up | leading | business
new customers | up | lagging | business
suppliers | up | leading | business
partners | up | leading | business
latency | down | leading | customer
response time | down | leading | customer
load time | down | leading | customer
page load | down | leading | customer
wait time | down | leading | customer
waiting time | down | leading | customer
waiting list | down | lagging | customer
waiting | down | leading | customer
queue | down | leading | customer
reply time | down | leading | customer
first reply | down | leading | customer
resolution time | down | leading | customer
time to resolve | down | leading | customer
delivery time | down | leading | customer
sign up time | down | leading | customer
handling time | down | leading | internal
performance | up | leading | customer
uptime | level | leading | customer
availability | level | leading | customer
reliability | up | leading | customer
error rate | down | leading | customer
errors | down | leading | customer
failures | down | leading | customer
incidents | down | leading | customer
outages | down | leading | customer
downtime | down | leading | customer
crashes | down | leading | customer
crash rate | down | leading | customer
bugs | down | leading | customer
defects | down | leading | customer
defect rate | down | leading | customer
regressions | down | leading | customer
vulnerabilities | down | leading | customer
tickets | down | leading | customer
support tickets | down | leading | customer
escalations | down | leading | customer
sla | up | leading | customer
slas | up | leading | customer
mttr | down | leading | customer
time to recovery | down | leading | customer
time to close | down | leading | customer
time to detect | down | leading | internal
on time delivery | up | leading | customer
late deliveries | down | leading | customer
lead time | down | leading | internal
cycle time | down | leading | internal
deployment frequency | up | leading | internal
change failure rate | down | leading | internal
throughput | up | leading | internal
build time | down | leading | internal
pipeline duration | down | leading | internal
pipeline success rate | up | leading | internal
spin up time | down | leading | internal
first pass yield | up | leading | internal
yield | up | leading | internal
productivity | up | leading | internal
efficiency | up | leading | internal
time to hire | down | leading | internal
time to fill | down | leading | internal
apply to offer | down | leading | internal
offer acceptance | up | leading | internal
ramp time | down | leading | internal
ramp | down | leading | internal
time to productivity | down | leading | internal
absence | down | lagging | internal
absenteeism | down | lagging | internal
sick days | down | lagging | internal
accidents | down | lagging | internal
injuries | down | lagging | internal
overtime | down | leading | internal
turnaround time | down | leading | customer
turnaround | down | leading | customer
close time | down | leading | internal
forecast accuracy | up | leading | internal
accuracy | up | leading | internal
diversity | up | leading | internal
contributors | up | leading | internal
emissions | down | lagging | business
carbon footprint | down | lagging | business
energy use | down | leading | internal
scores | up | - | -
quality | up | leading | customer
utilization | up | leading | internal
utilisation | up | leading | internal
occupancy | up | leading | business
attendance | up | leading | customer
test scores | up | lagging | customer
graduation rate | up | lagging | customer
readmissions | down | lagging | customer
infections | down | lagging | customer
`;

/** Words that make a measure of what stands beside them: "share of", "average", "cost per". */
export const heads = `
rate ratio share percentage percent proportion score average median mean percentile number count volume amount level
frequency duration time cost price value index minutes hours days seconds weeks months p50 p90 p95 p99 speed length
distance size weight total
`;
