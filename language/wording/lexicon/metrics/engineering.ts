/** Building and running software. */
export const engineering = `
alert noise, alerts, false alarms, false alerts, pages per week, pages per shift, on call pages, noisy alerts | down | leading | internal | weeks
api errors, error budget burn, error rate, error rates, errors, 5xx errors, exceptions, failed requests, failed calls, request errors, timeouts | down | leading | customer | days
apdex | up | leading | customer | days
app size, bundle size, page size, page weight, binary size, image size, payload size | down | leading | customer | days
availability, uptime, service availability, site availability | level | leading | customer | weeks
automated deployments, automated tests, share of tests automated, test automation | up | leading | internal | weeks
battery use, battery drain, memory use, memory usage, memory footprint | down | leading | customer | weeks
broken builds, build failures, failed builds, flaky tests, flakiness, flaky test rate, red builds, test failures | down | leading | internal | weeks
bugs, bug count, open bugs, bug backlog, escaped bugs, escaped defects, production bugs, critical bugs, bugs reported, known bugs | down | leading | customer | weeks
bug fix time, time to fix, fix time, time to close bugs, mean time to close, time to patch | down | leading | customer | weeks
build success, build success rate, pipeline success rate, pipeline success, green builds, build stability | up | leading | internal | weeks
build time, build times, build duration, pipeline duration, pipeline time, ci time, compile time, test duration, test time, test run time | down | leading | internal | weeks
cache hit rate, cache hits, hit rate | up | leading | customer | days
change failure rate, failed deployments, rollback rate, rollbacks, hotfixes, failed releases | down | leading | internal | weeks
code churn, code complexity, complexity, duplication, duplicate code, technical debt, tech debt, lint warnings, compiler warnings, static analysis warnings | down | leading | internal | months
code coverage, test coverage, coverage, unit test coverage, documentation coverage | up | leading | internal | weeks
code review time, review time, review turnaround, review to merge time, review to merge, time to merge, time to review, pull request age, time to first review, merge time | down | leading | internal | weeks
cold start, cold start time, startup time, start time, start up time, launch time, boot time, time to interactive, time to first byte, first contentful paint, largest contentful paint, render time | down | leading | customer | days
committers, contributors, active contributors, maintainers, new contributors, outside contributors, external contributors | up | leading | internal | months
core web vitals, lighthouse score, lighthouse, performance score | up | leading | customer | weeks
crash free sessions, crash free users, crash free rate | up | leading | customer | weeks
crashes, crash rate, app crashes, freezes, hangs | down | leading | customer | weeks
cycle time, development cycle time, delivery lead time, lead time, lead time for changes, time to production, time to deploy, deploy time, deployment time, release cycle, release time | down | leading | internal | weeks
data freshness, data completeness, data accuracy, data quality | up | leading | internal | weeks
data loss, data errors, sync errors, sync failures, corrupt records, duplicate records | down | leading | customer | weeks
deploys, deployments, deployment frequency, deploy frequency, release frequency, releases per month, releases per week, deploys per day, deployments per week, deployments per day | up | leading | internal | weeks
developer experience, developer productivity, engineering productivity, mr rate, pr throughput, merge rate, mrs per engineer, prs per engineer | up | leading | internal | months
developer satisfaction, developer nps | up | lagging | internal | quarters
downtime, unplanned downtime, minutes of downtime, planned downtime, service interruptions, interruptions | down | leading | customer | weeks
emergency changes, manual steps, manual interventions, manual work, toil | down | leading | internal | weeks
failover time, recovery time, time to recovery, time to restore, mttr, mean time to recovery, mean time to restore, time to recover, mttd, mean time to detect, time to detect, time to acknowledge, restore time, rto | down | leading | customer | weeks
failures, failure rate, job failures, failed jobs, faults | down | leading | customer | weeks
incidents, incident rate, production incidents, severity 1 incidents, major incidents, p1 incidents, outages, outage minutes, sev1, sev1 incidents, customer facing incidents, post release incidents | down | leading | customer | weeks
latency, p95 latency, p99 latency, api latency, query latency, query time, search latency, api response time, server response time, page response time, request time, round trip time | down | leading | customer | days
load time, load times, loading time, page load, page load time, page speed, loading speed | down | leading | customer | days
mean time between failures, mtbf, time between failures | up | leading | customer | months
merge requests merged, pull requests merged by outsiders | up | leading | internal | weeks
model accuracy, prediction accuracy, precision, recall, accuracy of the model, recognition rate | up | leading | customer | weeks
false positives, false positive rate, false negatives, misclassifications | down | leading | customer | weeks
packet loss, jitter, dropped calls, dropped connections, buffering, rebuffering | down | leading | customer | days
performance, stability, reliability, robustness, responsiveness, scalability | up | leading | customer | weeks
regressions, regression rate | down | leading | customer | weeks
requests per second, queries per second, throughput, transactions per second, concurrent users, capacity | up | leading | customer | weeks
security, security posture, security score | up | leading | internal | months
slow queries, slow requests, slow pages | down | leading | customer | days
slo, slos, slo attainment, error budget | up | leading | customer | weeks
spin up time, environment set up time, provisioning time, time to provision, time to first commit, time to first deploy, developer onboarding time | down | leading | internal | weeks
support for old versions, users on old versions, outdated clients | down | leading | customer | months
vulnerabilities, open vulnerabilities, critical vulnerabilities, known vulnerabilities, security vulnerabilities, security issues, security findings, pen test findings | down | leading | internal | weeks
`;
