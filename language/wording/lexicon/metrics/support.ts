/** Answering and helping customers. */
export const support = `
answer rate, calls answered, answered calls | up | leading | customer | days
answer time, speed of answer, pick up time | down | leading | customer | days
backlog, ticket backlog, open tickets, open requests, unresolved tickets, case backlog | down | leading | customer | weeks
calls abandoned, abandoned calls, call abandonment | down | leading | customer | days
calls per order, contacts per order, contact rate, contacts per customer, repeat calls, repeat contacts, calls per customer | down | leading | customer | weeks
chat response time, reply time, response time, first response time, first response, first reply, first reply time, time to first response, time to first reply, time to respond | down | leading | customer | days
complaints, complaint rate, customer complaints, quality complaints | down | lagging | customer | months
csat, csat score, customer satisfaction, customer satisfaction score, support satisfaction, satisfaction, satisfaction score, satisfaction rate, satisfied customers, guest satisfaction, user satisfaction | up | lagging | customer | months
customer health, customer health score, health score, healthy accounts | up | leading | customer | months
deflection, deflection rate, ticket deflection, self service resolution | up | leading | customer | weeks
dissatisfaction, dissatisfied customers, detractors, negative reviews, bad reviews | down | lagging | customer | months
escalations, escalation rate, escalated cases, escalated tickets | down | leading | customer | weeks
first contact resolution, first call resolution, fcr, resolved at first contact, one touch resolution, solved at first contact | up | leading | customer | weeks
handling time, handle time, average handling time, aht | down | leading | internal | weeks
help centre visits, help article views, help article usefulness, articles found helpful | up | leading | customer | weeks
nps, net promoter score, promoter score, relationship nps, transactional nps | up | lagging | customer | months
queue, queue time, queue length, queues, queueing time, time in the queue | down | leading | customer | days
reopened tickets, reopen rate, reopened cases, tickets reopened | down | leading | customer | weeks
resolution rate, resolved tickets | up | leading | customer | weeks
resolution time, time to resolve, time to resolution, time to solve, ttr, time to close tickets, time to repair, repair time | down | leading | customer | weeks
service level, service levels, sla, slas, sla attainment, sla compliance, response time sla, next response sla | up | leading | customer | weeks
sla breaches, sla violations, breached slas, missed slas | down | leading | customer | weeks
ticket volume, tickets, support tickets, support cases, support requests, tickets per customer, tickets per user, tickets per week, support contacts, support volume, cases per customer, helpdesk calls, support calls | down | leading | customer | weeks
voice of the customer response, survey response rate, feedback received, survey responses, response rate to the survey | up | leading | customer | weeks
wait time, waiting time, waiting times, hold time, waiting, time waiting, time spent waiting, spend waiting, minutes waiting, minutes waited | down | leading | customer | days
`;
