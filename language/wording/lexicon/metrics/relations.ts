/** Feelings, habits and trust of those we serve. */
export const relations = `
confidence, user confidence, customer confidence, customer trust, user trust, brand trust | up | lagging | customer | quarters
customer loyalty, loyalty, loyal customers, repeat customers, repeat buyers, returning customers, regulars, repeat guests, returning guests | up | lagging | customer | months
customer experience, user experience, guest experience | up | lagging | customer | months
delight, happiness, customer happiness, happy customers, happy users | up | lagging | customer | months
diners, guests, covers, guests per evening, guests per day, bookings per week, table bookings, reservations, online bookings, appointments booked, direct bookings | up | leading | business | weeks
purchase frequency, order frequency, visit frequency, orders per customer, repeat rate, repeat purchase rate, repurchase rate, repeat purchases, repeat orders, repeat bookings, reorder rate, reorders, second orders | up | lagging | customer | months
references, testimonials, customer references, referenceable customers | up | leading | business | months
`;
