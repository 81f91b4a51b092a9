/** Hiring, keeping and developing people. */
export const people = `
absence, absence rate, absenteeism, sickness absence, sick days, sick leave, absence days | down | leading | internal | months
accidents, accident rate, lost time injuries, lost time accidents, work accidents, near misses unreported, injuries, injury rate, recordable injuries, ltir, trir | down | lagging | internal | quarters
applicants, applications per role, applications per opening, applications per vacancy, candidates in the pipeline, candidate pipeline, qualified candidates, sourced candidates | up | leading | internal | weeks
attrition, attrition rate, regretted attrition, voluntary attrition, employee turnover, staff turnover, voluntary turnover, resignations, early leavers, turnover of staff, regretted departures, regretted leavers | down | lagging | internal | quarters
bench strength, succession coverage, internal mobility, internal moves, internal fill rate | up | leading | internal | quarters
burnout, stress level, workload, overload | down | leading | internal | quarters
candidate experience, candidate satisfaction, candidate nps, interviewee satisfaction | up | leading | internal | months
diversity, women in leadership, women in management, share of women, underrepresented candidates, diverse candidates, diverse hires, diversity of candidates | up | leading | internal | quarters
employee engagement, engagement score, engagement of staff, staff engagement, team engagement, engagement survey | up | leading | internal | quarters
employee retention, staff retention, retention of staff, volunteer retention, new hire retention, retention of new hires, first year retention of hires | up | lagging | internal | quarters
employee satisfaction, staff satisfaction, job satisfaction, enps, team satisfaction, employee nps, team happiness, morale, team morale, employee happiness, manager satisfaction | up | lagging | internal | quarters
headcount, number of employees | up | leading | internal | quarters
hires, new hires, hires per month, hires from referrals, referred hires | up | leading | internal | months
internal promotions, promotion rate, internal promotion rate | up | lagging | internal | years
interview to offer, interview hours, interviews per hire, interviewing hours, time spent interviewing | down | leading | internal | weeks
location factor, average location factor | down | leading | internal | quarters
meeting hours, hours in meetings, time in meetings, meeting time, meetings per week | down | leading | internal | weeks
new hire productivity, productivity, labour productivity, team productivity, employee productivity, output per employee | up | leading | internal | months
offer acceptance, offer acceptance rate, offer accept rate, offers accepted, acceptance rate | up | leading | internal | weeks
onboarding satisfaction, onboarding score, new hire satisfaction | up | leading | internal | months
open positions, open roles, vacancies, vacancy rate, unfilled roles, unfilled positions, unfilled shifts | down | leading | internal | months
overtime, overtime hours, extra hours, weekend work | down | leading | internal | months
participation, participation rate, survey participation | up | leading | internal | weeks
pay gap, gender pay gap | down | lagging | internal | years
psychological safety, trust in leadership, trust in managers, sense of belonging, belonging, inclusion, inclusion score | up | leading | internal | quarters
ramp, ramp time, ramp up time, time to productivity, time to full productivity, time to first sale | down | leading | internal | months
reference checks, quality of hire, hire quality | up | lagging | internal | quarters
skills coverage, skill level, certified staff, cross trained staff, trained staff | up | leading | internal | months
time to fill, time to hire, days to hire, time to offer, time to accept, apply to offer, apply to accept, apply to offer accept, hiring time, recruiting time, days to fill | down | leading | internal | weeks
team efficiency, efficiency, process efficiency | up | leading | internal | months
training completion, course completion by staff, mandatory training completion, learning hours | up | leading | internal | weeks
unplanned absence, unplanned work, interrupted shifts, shift swaps, uncovered shifts | down | leading | internal | weeks
volunteers, active volunteers, volunteer hours, new volunteers | up | leading | internal | months
wellbeing, well being, work life balance | up | lagging | internal | quarters
`;
