/** A known trade-off: pushing the first tends to cost the second. */
export interface KnownTradeOff {
  /** Which way the first is pushed. */
  way: 'up' | 'down';
  pushed: RegExp;
  suffers: RegExp;
  /** As the table has it. */
  text: string;
}

/** Trade-offs that most organisations meet; a workspace may have its own table. */
export const usualTradeOffs: readonly string[] = [
  'more sign-ups, registrations, new customers, new members, new users, new accounts, subscribers, donors, leads, applications against churn, cancellations, who leave, cost to acquire, cost of acquisition, acquisition cost, cost per lead, retention, who stay',
  'less lead time, cycle time, delivery time, handling time, turnaround, response time, processing time, hours to, days to, minutes to, weeks to against defects, errors, mistakes, bugs, returns, rework, damaged, reopened, failure rate, done again',
  'less cost, costs, spend, spending, expenses, budget against satisfaction, complaints, quality, rating, recommend',
  'more deflection, deflected, self-service, chatbot, answered without a person against resolution, resolved, solved, satisfaction, reopened, escalations',
  'more utilisation, utilization, occupancy, capacity used against waiting, wait, queue, overtime, sick leave, sick days',
  'more releases, deployments, velocity, throughput, output, units produced against defects, incidents, failures, accidents, scrap, overtime',
  'more revenue, sales, orders, contracts signed against refunds, refunded, returns, discount, discounts',
  'less headcount, staff, staffing, stock, inventory against waiting, wait, overtime, out of stock, stock-outs, availability',
];

const known = new Map<string, KnownTradeOff | undefined>();

/** Reads `more A, B against C, D`; undefined where the line is not of that form. */
export function readTradeOff(text: string): KnownTradeOff | undefined {
  if (!known.has(text)) known.set(text, read(text));
  return known.get(text);
}

function read(text: string): KnownTradeOff | undefined {
  const [, more, pushed = '', suffers = ''] = /^\s*(more|less)\s+(.+?)\s+against\s+(.+?)\s*$/i.exec(text) ?? [];
  if (!more) return undefined;
  return {
    way: more.toLowerCase() === 'more' ? 'up' : 'down',
    pushed: anyOf(pushed),
    suffers: anyOf(suffers),
    text,
  };
}

/** Any of the words between commas, as whole words; a space may be a hyphen. */
function anyOf(list: string): RegExp {
  const words = list
    .split(',')
    .map((word) =>
      word
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[ -]/g, '[ -]?'),
    )
    .filter((word) => word !== '');
  return words.length === 0 ? /$^/ : new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iu');
}
