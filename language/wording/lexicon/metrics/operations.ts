/** Making, moving and keeping things. */
export const operations = `
back orders, backorders, stock outs, stockouts, out of stock, out of stock rate, missing items, empty shelves | down | leading | customer | weeks
breakage, breakages, damage rate, damaged parcels, damaged goods, damages | down | leading | business | weeks
breakdowns, machine downtime, machine stops, line stops, unplanned stops, stoppages | down | leading | internal | weeks
changeover time, set up time of the line, changeovers | down | leading | internal | weeks
check in time, checkout time, check out time, table turn time, service time, time to serve | down | leading | customer | days
defect rate, defects, defective parts, defects per unit, faulty parts, warranty claims | down | leading | customer | weeks
fill rate, order fill rate, delivery accuracy, order accuracy, pick accuracy, picking accuracy, perfect orders, perfect order rate | up | leading | customer | weeks
delivery cost, shipping cost, shipping costs, freight cost, freight costs, logistics costs | down | lagging | business | months
delivery time, delivery times, shipping time, time to deliver, transit time, time to ship | down | leading | customer | weeks
empty runs, empty miles, empty kilometres, empty seats, unused capacity, idle time, idle hours | down | leading | internal | weeks
billable utilization, billable utilisation, billable hours, billable share | up | leading | business | months
equipment effectiveness, oee, overall equipment effectiveness, machine availability, machine uptime | up | leading | internal | weeks
load factor, capacity utilisation, truck utilisation, utilization, utilisation, utilization rate, utilisation rate | up | leading | internal | weeks
first pass yield, first time right, right first time, first time yield, first time fix rate, yield, yields, harvest | up | leading | internal | weeks
inventory accuracy, stock accuracy, stock availability, shelf availability | up | leading | internal | weeks
inventory turns, inventory turnover, stock turnover, stock turns | up | leading | business | months
late deliveries, late orders, delays, delayed flights, delay minutes, late trains, missed deliveries, failed deliveries, delivery delays | down | leading | customer | weeks
lost items, lost luggage, wrong parcels, wrong deliveries, wrong orders, picking errors, order errors, packing errors, shipping errors, mistakes, misdeliveries | down | leading | customer | weeks
no shows, no show rate, missed appointments, missed visits, cancelled appointments | down | leading | business | weeks
occupancy, occupancy rate, bed occupancy, room occupancy, seat occupancy, table occupancy, nights booked, room nights | up | leading | business | months
on time arrivals, on time delivery, on time deliveries, on time delivery rate, on time rate, otif, on time in full, on time departures, on time performance, punctuality, punctual trains, delivered on time, deliveries on time | up | leading | customer | weeks
output per hour, output per shift, units per hour, orders per hour, parcels per hour, picks per hour, units produced | up | leading | internal | weeks
processing time, turnaround, turnaround time, throughput time, lead time to delivery, order to delivery, order lead time, time to process, time to decide, decision time | down | leading | customer | weeks
projects on time, projects on budget, milestones on time, on budget, on schedule | up | leading | internal | months
punctuality of trains, trains on time, buses on time, flights on time | up | leading | customer | weeks
quality, product quality, service quality | up | leading | customer | months
scrap, scrap rate, rework, rework rate, reject rate, rejects | down | leading | internal | weeks
returns, return rate, product returns, returned goods, returned parcels, returned items | down | lagging | customer | months
spoilage, food waste, waste, wasted food, shrink, wastage | down | leading | business | weeks
supplier delivery, supplier on time delivery, supplier performance, supplier quality, supplier reliability | up | leading | internal | months
suppliers, local suppliers, certified suppliers | up | leading | business | months
travel time, journey time, walking time, walking distance, driving time | down | leading | customer | months
`;
