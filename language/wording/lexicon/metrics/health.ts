/** Care and health. */
export const health = `
adherence, medication adherence, hand hygiene, hand hygiene compliance, therapy adherence | up | leading | customer | months
appointment availability, same day appointments, access to care, patients seen, patients seen within | up | leading | customer | weeks
average length of stay, length of stay, bed days, discharge delay, delayed discharges, time to discharge | down | leading | internal | weeks
blood pressure control, controlled blood pressure, blood sugar control, patients at target | up | leading | customer | months
door to needle time, door to doctor time, time to treatment, time to diagnosis, time to surgery, time to theatre, referral to treatment, time to see a doctor, treatment delay | down | leading | customer | weeks
patient falls, falls per, falls among, pressure ulcers, bed sores, adverse events, never events, medication errors, prescribing errors | down | leading | customer | months
hospital admissions, emergency admissions, avoidable admissions, readmissions, readmission rate, emergency visits | down | lagging | customer | months
immunisation rate, vaccination rate, vaccinations, vaccine uptake, vaccination coverage, screening rate, screening uptake, screenings attended | up | leading | customer | months
infections, infection rate, hospital infections, surgical site infections, sepsis cases | down | lagging | customer | months
life expectancy, healthy life years, survival, survival rate, remission rate, recovery rate, pregnancy outcomes | up | lagging | customer | years
mortality, mortality rate, deaths, death rate, stillbirths, maternal deaths, disease incidence, incidence | down | lagging | customer | years
obesity, obesity rate, smoking rate, smokers, smoking, alcohol consumption | down | lagging | customer | years
patient experience, patient satisfaction, pain score, patient reported outcomes, quality of life | up | lagging | customer | months
staff vacancies, nurse vacancies, agency shifts, agency spend | down | leading | internal | months
waiting list, waiting lists, patients waiting, surgery waiting list | down | lagging | customer | months
`;
