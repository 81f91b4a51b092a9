/** Safety of data, and obligations. */
export const security = `
access reviews overdue, overdue reviews, overdue actions | down | leading | internal | months
account takeovers, compromised accounts, fraud, fraud rate, fraud cases, fraudulent orders, scams | down | lagging | customer | months
compliance, compliance rate, policy compliance | up | leading | internal | months
data breaches, breaches, privacy incidents, data leaks, security incidents, security breaches | down | lagging | internal | months
devices encrypted, devices managed, patched devices, patch compliance, devices up to date | up | leading | internal | weeks
dwell time of attackers, time to contain, time to contain incidents | down | leading | internal | weeks
exceptions to policy, policy violations, policy exceptions | down | leading | internal | months
mfa adoption, mfa enrolment, mfa coverage, two factor adoption, sso adoption, sso coverage | up | leading | internal | weeks
non conformities, nonconformities, findings per audit | down | lagging | internal | quarters
phishing click rate, phishing clicks, phishing failures | down | leading | internal | months
phishing reports, phishing report rate, reported phishing | up | leading | internal | months
risk exposure, open risks, unmitigated risks, high risks | down | leading | internal | quarters
spam, spam rate, abuse reports, abusive posts | down | leading | customer | weeks
time to patch, time to remediate, remediation time, patch time, time to mitigate | down | leading | internal | weeks
`;
