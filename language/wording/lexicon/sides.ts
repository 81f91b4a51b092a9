/**
 * Words that say on whose side an effect is felt, where no metric says so: those we serve, the business, or ourselves.
 * In the singular; a word that is at home on two sides is left out.
 */
export const customerSide = `
accessibility accident address afternoon aisle ambulance api app application appointment arrival article bathroom bed
bench bike browser bus cabin call care cart case catalogue chat checkout childcare class classroom clicking clinic
comment concert content counter course crossing delivery dish doctor dosage dose download elevator email episode
exercise exhibition feature feed ferry filter flight form front frontend gallery game gate gateway guidance hall help
homepage homework hover image information invitation item journey kitchen language latency lecture lesson letter
library listing loan login luggage map meal medication menu message mobile navigation neighbourhood notification
onboarding operation page pageview parcel park password patient payment permit photo platform playlist podcast
prescription privacy product profile query recipe refund reminder render repair reply request reservation resolution
response result ride room route safety screen search seat self service shipment shop sickbed sidewalk site song
station stop street surgery survey sync table taxi theatre therapy ticket timetable tooltip tour train treatment trip
tutorial upload vaccine video visit voice wait ward wayfinding webhook website wheelchair
`;
export const businessSide = `
acquisition ad advert advertising affiliate agency analyst annual attribution banner blog board booking brand budget
buyer campaign capital cash channel close commercial competitor contract copy coverage credit currency deal demand
demo discount distributor dollar earned earnings ebook enterprise euro event expansion export fair fee finance
financial footfall forecast franchise funding fundraising funnel gift goodwill google grant headline inbound income
influencer insurance interest invest investment investor invoice journalist keyword landing launch lead lease lending
licence linkedin list logo loyalty magazine market marketing marketplace meeting merchandise mortgage newsletter night
offer opportunity organic outbound partner partnership pipeline pitch podium pound premium press price pricing profit
promo promotion proposal prospect publicity purchase qualified quota quote ranking receivable reference referral
region renewal rent reseller retail revenue royalty sale seller seo shareholder social spend sponsor sponsorship stage
stock store subscriber subscription supplier tariff tax tender tier trade traffic trial turnover upgrade valuation
volume wholesale win youtube
`;
export const internalSide = `
absence agile alert applicant apprentice approval architect architecture asset audit automation background backlog
backup bonus boss branch build calendar certification changelog ci cluster code codebase coding colleague commit
committee compliance container contributor controller coordinator core correction coverage crew crm culture cycle
dashboard data deadline department dependency deploy deployment developer diversity division documentation duty
electricity employee employer energy engineer engineering environment equipment erp estimate estimation exec executive
expense experiment finding forecasting framework gender grievance handbook handover headcount hire hiring holiday hr
infrastructure inspection instrument intern interview inventory it job joiner journal kanban kubernetes leadership
leaver ledger legal line log logging machine main maintainer maintenance management manager manual master mentor merge
migration milestone monitoring morale newcomer node norm objective offboarding oncall ops organisation organization
overtime owner payroll peer people permission plan planned planner plant playbook policy pr procedure process
processing procurement production productivity project provisioning pull purchasing rack reconciliation record
recruiter recruiting recruitment refactoring rehearsal release remote reorganisation repo reporting repository resign
resource responsibility retrospective review reviewer risk robot role rota runbook running runtime salary scope script
security server shift sick skill software sourcing spare specification spreadsheet sprint squad staff staffing staging
stakeholder standard story supervisor system team technician template test tester testing toil tool tooling training
transformer travel turbine upskilling vacancy vehicle vendor warehouse workflow working workload workplace workshop
workstation
`;
