import { readPeriod } from '../../../../language/values/cycle.ts';
import { addDays, daysBetween } from '../../../../language/values/date.ts';
import { hole, type Snippet, snip } from '../snippet.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Block } from './block.ts';

/** The four forms of a key result, and one that takes its number from a KPI. */
export function keyResults(around: Surroundings): Block[] {
  const name = hole('short-name');
  return [
    {
      label: 'kr "…" from … to …',
      filter: 'kr key result measured from to',
      title: 'measured: a change',
      body: snip`kr ${name} "${hole('What changes, for whom, counted how?')}" from ${hole('31%')} to ${hole('40%')} ${hole('leading', 'lagging')} ${hole('customer', 'business', 'internal')}`,
    },
    {
      label: 'kr "…" stay …',
      filter: 'kr guardrail stay below above',
      title: 'guardrail: must not suffer',
      body: snip`kr ${name} "${hole('What could get worse while we push?')}" stay ${hole('below', 'above')} ${hole('5%')}`,
    },
    {
      label: 'kr "…" done when "…"',
      filter: 'kr milestone done when',
      title: 'milestone: yes or no',
      body: snip`kr ${name} "${hole('What is true then that is not true now?')}" done when "${hole('Who confirms it, and how?')}" by ${hole(end(around))}`,
    },
    {
      label: 'kr "…" baseline by …',
      filter: 'kr baseline by',
      title: 'baseline: measure it first',
      body: snip`kr ${name} "${hole('Know how many … there are')}" baseline by ${hole(middle(around))}`,
    },
    {
      label: 'kr "…" { measures … }',
      filter: 'kr key result block measures kpi',
      title: 'measured by a KPI',
      body: snip`kr ${name} "${hole('What changes, for whom, counted how?')}" {
  measures ${around.kpi()}
  from ${hole('31%')} to ${hole('40%')}
  ${hole('leading', 'lagging')}, ${hole('customer', 'business', 'internal')}
  owner ${around.owner()}
}`,
    },
  ];
}

export function initiative(around: Surroundings): Block {
  return {
    label: 'initiative "…" by … owner …',
    filter: 'initiative',
    title: 'work that moves a key result',
    body: snip`initiative "${hole('What we will try')}" by ${hole(middle(around))} owner ${around.owner()}`,
  };
}

export function tradeOff(): Block {
  return {
    label: 'accept … against … because "…"',
    filter: 'accept trade-off',
    title: 'a conflict, kept on purpose',
    body: snip`accept ${hole('what-you-push')} against ${hole('what-may-suffer')} because "${hole('Why is it worth it, and until when?')}"`,
  };
}

export function objective(around: Surroundings): Block {
  return {
    label: 'objective "…" { … }',
    filter: 'objective',
    title: 'with key results',
    body: snip`objective ${hole('short-name')} "${hole('What will be better, for whom? In words, without a number')}" ${objectiveBody(around)}`,
  };
}

export function section(around: Surroundings): Block {
  return {
    label: 'okrs for … in … with an objective',
    filter: 'okrs objective',
    title: 'a section and its first objective',
    body: snip`okrs for ${around.team()} in ${hole(around.cycle)}

${objective(around).body}`,
  };
}

/** What stands between the braces of an objective, and they. */
export function objectiveBody(around: Surroundings): Snippet {
  return snip`{
  ${hole('aspirational', 'committed', 'learning')}
  owner ${around.owner()}
  because "${hole('Why this, and why now?')}"

  kr ${hole('early-sign')} "${hole('What will people do differently, seen within weeks?')}" from ${hole('31%')} to ${hole('40%')} leading customer
  kr ${hole('result')} "${hole('What will we have gained by the end?')}" from ${hole('8%')} to ${hole('5%')} lagging business
  kr ${hole('unharmed')} "${hole('What must not suffer meanwhile?')}" stay below ${hole('5%')}
}`;
}

/** A complete start for an empty file; in an empty workspace with a team and a person to begin with. */
export function completeStart(around: Surroundings, hasUnits: boolean): Block {
  const { cycle } = around;
  const team = hasUnits ? around.team() : hole('growth');
  const owner = hasUnits ? around.owner() : hole('maya');
  const people: Snippet = hasUnits
    ? []
    : snip`team ${team} "${hole('Growth')}"
person ${owner} "${hole('Maya Okafor')}" in ${team}

`;
  return {
    label: `okrs for … in ${cycle}, a complete start`,
    filter: 'okrs new start objective',
    title: 'one objective, three key results',
    body: snip`${people}okrs for ${team} in ${cycle}

objective ${hole('first-week')} "${hole('New customers get what they came for in their first week')}" {
  aspirational
  owner ${owner}
  because "${hole('Half of our new customers leave before they have seen what we can do for them')}"

  kr ${hole('active')} "${hole('New customers who come back three times in week one')}" from ${hole('35%')} to ${hole('50%')} leading customer
  kr ${hole('stay')} "${hole('New customers who are still with us after 30 days')}" from ${hole('52%')} to ${hole('60%')} lagging business
  kr ${hole('questions')} "${hole('Questions to support per new customer')}" stay below ${hole('0.5')}

  initiative "${hole('Sign up on a single page')}" by ${middle(around)} owner ${owner}
}
`,
  };
}

function end({ cycle, today }: Surroundings): string {
  const period = readPeriod(cycle);
  return period && period.end > today ? period.end : addDays(today, 60);
}

/** Half way between today, or the first day of a cycle to come, and the end of the cycle. */
function middle({ cycle, today }: Surroundings): string {
  const period = readPeriod(cycle);
  if (!period || period.end <= today) return addDays(today, 30);
  const start = period.start > today ? period.start : today;
  return addDays(start, Math.ceil(daysBetween(start, period.end) / 2));
}
