/** Serving residents. */
export const publicSector = `
air quality, water quality, bathing water quality | up | lagging | customer | years
applications decided in time, permits decided in time, cases decided in time, decided on time, permits issued on time | up | leading | customer | months
applications rerouted, rerouted applications, misrouted applications, incomplete applications, rejected applications, applications sent back | down | leading | customer | weeks
appeals, objections, appeals upheld, overturned decisions | down | lagging | customer | quarters
backlog of cases, case backlog, permit backlog, pending cases, pending applications, open cases | down | leading | customer | months
benefit take up, claims approved at first, first time approvals | up | leading | customer | months
burglaries, crime, crime rate, thefts, reoffending, reoffending rate, antisocial behaviour, violence | down | lagging | customer | years
collisions, road deaths, traffic deaths, road accidents, serious injuries on the road, traffic injuries | down | lagging | customer | years
commute time, bus punctuality, bus ridership, ridership, passengers, passenger numbers, passenger journeys, boardings, trips by bike, cycling, cycling trips, modal share, trips by public transport | up | leading | customer | months
digital take up, online applications, online filings, digital submissions, channel shift, forms filed online, digital completion rate | up | leading | customer | months
emergency response time, ambulance response time, time to arrival, arrival time | down | leading | customer | weeks
employment rate, people in work, people into work, jobs created, job placements, placement rate, apprenticeships started | up | lagging | customer | years
flood damage, potholes, open potholes, street defects, litter, litter complaints, fly tipping, graffiti | down | leading | customer | months
homelessness, rough sleepers, rough sleeping, evictions, families in temporary housing, unemployment, unemployment rate, poverty, child poverty, poverty rate | down | lagging | customer | years
homes built, affordable homes, social housing | up | lagging | customer | years
letter downloads, forms downloaded, form downloads | up | leading | customer | weeks
library loans, loans per resident, museum visitors, library visits, visits to the library | up | leading | customer | months
permit time, permit decision time, time to permit, days to decide, processing days | down | leading | customer | months
public trust, trust in the council, trust, resident satisfaction, citizen satisfaction, confidence in police | up | lagging | customer | years
recycling, recycling rate | up | leading | business | months
tax collected, tax collection rate, collection rate | up | lagging | business | quarters
turnout, voter turnout, public participation, consultation responses | up | leading | customer | years
visitor numbers, overnight stays, tourist nights | up | lagging | business | months
`;
