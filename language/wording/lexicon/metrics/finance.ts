/** Money in, money out, money kept. */
export const finance = `
accounts receivable, receivables, overdue invoices, unpaid invoices, outstanding invoices, days sales outstanding, dso | down | lagging | business | months
arpu, arpa, arppu, average revenue per user, revenue per user, revenue per customer, revenue per account, revenue per employee | up | lagging | business | months
arr, mrr, annual recurring revenue, monthly recurring revenue, recurring revenue, run rate, rr | up | lagging | business | months
audit findings, audit issues | down | lagging | internal | quarters
basket size, basket value, average basket, order value, average order value, aov, average transaction value, ticket size, spend per guest, spend per visit, spend per customer, spend per head | up | lagging | business | months
billing errors, invoice errors, invoicing errors | down | leading | internal | months
break even, runway, cash runway, cash position, cash balance, cash reserves, reserves, liquidity | up | lagging | business | quarters
budget overrun, budget overruns, cost overrun, cost overruns, over budget, budget variance | down | lagging | business | quarters
burn, burn rate, cash burn, net burn, burn multiple | down | lagging | business | months
cash flow, free cash flow, operating cash flow | up | lagging | business | quarters
cash conversion cycle | down | lagging | business | quarters
churn, churn rate, customer churn, logo churn, revenue churn, net churn, cancellation rate, cancellations, cancelled subscriptions, lost customers | down | lagging | business | months
close time, days to close the books, time to close the books, month end close | down | leading | internal | months
cost, costs, unit cost, unit costs, operating costs, operating expenses, opex, overhead, overheads, running costs, expenses, expenditure, cost base, cost to serve | down | lagging | business | months
cost per hire | down | lagging | business | months
cost per order, cost per delivery, cost per unit, cost per case, cost per transaction, cost per ticket, cost per contact, cost per student, cost per patient | down | lagging | business | months
cost savings, savings | up | lagging | business | quarters
credit losses, bad debt, write offs, defaults, default rate, losses, loss ratio, shrinkage, chargebacks, chargeback rate, fraud losses | down | lagging | business | months
debt, debt ratio, leverage | down | lagging | business | years
donations, gifts, grants won, funds raised, money raised, fundraising income | up | lagging | business | months
ebit, ebitda, earnings, net income, operating income, operating profit, profit, profits, profitability, gross profit, net profit | up | lagging | business | quarters
expense claims, travel costs, travel spend, cloud costs, cloud spend, cloud cost, cloud bill, hosting costs, hosting cost, infrastructure costs, infrastructure cost, infrastructure spend, license costs, software spend, vendor spend | down | lagging | business | months
funding, funding secured, investment, external funding | up | lagging | business | quarters
gmv, gross merchandise value, transaction volume, payment volume, tpv | up | lagging | business | months
growth rate, revenue growth, sales growth, year over year growth | up | lagging | business | quarters
income, rental income, membership income | up | lagging | business | quarters
inventory value, stock value, working capital, days of inventory, days in inventory | down | lagging | business | quarters
invoices paid on time, on time payment, payments on time | up | leading | business | months
lifetime value, ltv, clv, customer lifetime value, ltv cac ratio, ltv to cac | up | lagging | business | quarters
margin, gross margin, profit margin, operating margin, contribution margin, net margin, margins | up | lagging | business | quarters
market share, share of wallet, market penetration | up | lagging | business | years
net revenue retention, nrr, grr, ndr, net dollar retention, gross retention, dollar retention, gross revenue retention, revenue retention | up | lagging | business | quarters
payback, payback period, cac payback | down | lagging | business | quarters
price, average price, price per unit | - | lagging | business | months
refunds, refund rate | down | lagging | business | weeks
return on investment, roi, return on assets, return on capital, roce, roe | up | lagging | business | years
revenue, revenues, new revenue, turnover of the company, top line, self serve revenue, subscription revenue, service revenue, product revenue | up | lagging | business | months
share price, valuation, dividend | up | lagging | business | years
spend, spending, total spend | down | lagging | business | months
time to invoice, invoice processing time, time to pay, payment time | down | leading | internal | weeks
turnover | - | lagging | business | quarters
valuation multiple, rule of 40, magic number | up | lagging | business | years
`;
