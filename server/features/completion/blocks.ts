import { CompletionItemKind } from 'vscode-languageserver-types';
import { readPeriod } from '../../../language/values/cycle.ts';
import { addDays, daysBetween } from '../../../language/values/date.ts';
import { checkInDraft } from '../../check-in/draft.ts';
import { normalise } from '../../workspace/paths.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import { hole, lines, type Snippet, snip } from './snippet.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** A whole block: what it is called in the list, what typing finds it, and what is written. */
interface Block {
  label: string;
  filter: string;
  title: string;
  body: Snippet;
}

/** Whole blocks that begin with a word of the language, at the start of a line. */
export function blocksFor(word: string, place: Place): Proposal[] {
  const around = surroundings(place);
  if (place.objective) return inObjective(word, around).map(proposal);
  if (word === 'check-in') {
    const draft = draftedCheckIn(place);
    if (draft) return [draft];
  }
  return atTop(word, place, around).map(proposal);
}

/** A check-in with every key result of the file's team and its last value, as the command of the editor writes it. */
function draftedCheckIn(place: Place): Proposal | undefined {
  const { workspace, uri } = place;
  const draft = checkInDraft(workspace.computed(), normalise(uri), workspace.today()).snippet.trim();
  if (draft === '') return undefined;
  return {
    label: `check-in ${workspace.today()} { … }`,
    kind: CompletionItemKind.Snippet,
    snippet: draft,
    filter: 'check-in checkin',
    title: 'every key result, with its last value',
  };
}

/** A complete start for an empty file. */
export function startingPoint(place: Place): Proposal {
  const around = surroundings(place);
  const { cycle } = around;
  const known = place.model.files.some((file) => file.units.length > 0);
  const team = known ? around.team() : hole('growth');
  const owner = known ? around.owner() : hole('maya');
  const people: Snippet = known
    ? []
    : snip`team ${team} "${hole('Growth')}"
person ${owner} "${hole('Maya Okafor')}" in ${team}

`;
  const body = snip`${people}okrs for ${team} in ${cycle}

objective ${hole('first-week')} "${hole('New customers get what they came for in their first week')}" {
  aspirational
  owner ${owner}
  because "${hole('Half of our new customers leave before they have seen what we can do for them')}"

  kr ${hole('active')} "${hole('New customers who come back three times in week one')}" from ${hole('35%')} to ${hole('50%')} leading customer
  kr ${hole('stay')} "${hole('New customers who are still with us after 30 days')}" from ${hole('52%')} to ${hole('60%')} lagging business
  kr ${hole('questions')} "${hole('Questions to support per new customer')}" stay below ${hole('0.5')}

  initiative "${hole('Sign up on a single page')}" by ${middle(cycle, around.today)} owner ${owner}
}
`;
  return proposal({
    label: `okrs for … in ${cycle}, a complete start`,
    filter: 'okrs new start objective',
    title: 'one objective, three key results',
    body,
  });
}

function atTop(word: string, place: Place, around: Surroundings): Block[] {
  switch (word) {
    case 'okrs':
      return [
        {
          label: 'okrs for … in … with an objective',
          filter: 'okrs objective',
          title: 'a section and its first objective',
          body: snip`okrs for ${around.team()} in ${hole(around.cycle)}

${objectiveBody(around)}`,
        },
      ];
    case 'objective':
      return [
        {
          label: 'objective "…" { … }',
          filter: 'objective',
          title: 'with key results',
          body: objectiveBody(around),
        },
      ];
    case 'kpi':
      return kpis(around);
    case 'check-in':
      return [checkIn(around)];
    case 'review':
      return [review(place, around)];
    case 'strategy':
      return [
        {
          label: 'strategy "…" { … }',
          filter: 'strategy',
          title: 'a choice and its reason',
          body: snip`strategy ${hole('short-name')} "${hole('The choice, in one line')}" {
  because    "${hole('What makes this the better way?')}"
  instead of "${hole('The sensible thing we will not do')}"
  then       "${hole('What follows once it works')}"
}`,
        },
      ];
    case 'goal':
      return [
        {
          label: 'goal "…" for … by … { … }',
          filter: 'goal',
          title: 'for the years ahead',
          body: snip`goal ${hole('short-name')} "${hole('What will be true by then?')}" for ${around.team()} by ${hole(`${Number(around.today.slice(0, 4)) + 2}-12-31`)} {
  measures ${around.kpi()} to ${hole('$20M')}
}`,
        },
      ];
    case 'team':
      return [
        {
          label: 'team "…" in …',
          filter: 'team',
          title: 'with who leads it',
          body: snip`team ${hole('short-name')} "${hole('Name of the team')}" in ${around.team()} { lead ${around.owner()} }`,
        },
      ];
    case 'person':
      return [
        {
          label: 'person "…" in …',
          filter: 'person',
          title: 'somebody who owns something',
          body: snip`person ${hole('short-name')} "${hole('First and last name')}" in ${around.team()}`,
        },
      ];
    case 'cycle':
      return [
        {
          label: 'cycle … from … to …',
          filter: 'cycle',
          title: 'a time of your own',
          body: snip`cycle ${hole('short-name')} "${hole('What people call it')}" from ${hole(around.today)} to ${hole(addDays(around.today, 90))}`,
        },
      ];
    case 'accept':
      return [tradeOff()];
    default:
      return [];
  }
}

function inObjective(word: string, around: Surroundings): Block[] {
  switch (word) {
    case 'kr':
      return keyResults(around);
    case 'initiative':
      return [
        {
          label: 'initiative "…" by … owner …',
          filter: 'initiative',
          title: 'work that moves a key result',
          body: snip`initiative "${hole('What we will try')}" by ${hole(middle(around.cycle, around.today))} owner ${around.owner()}`,
        },
      ];
    case 'accept':
      return [tradeOff()];
    default:
      return [];
  }
}

function keyResults(around: Surroundings): Block[] {
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
      body: snip`kr ${name} "${hole('Know how many … there are')}" baseline by ${hole(middle(around.cycle, around.today))}`,
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

function objectiveBody(around: Surroundings): Snippet {
  return snip`objective ${hole('short-name')} "${hole('What will be better, for whom? In words, without a number')}" {
  ${hole('aspirational', 'committed', 'learning')}
  owner ${around.owner()}
  because "${hole('Why this, and why now?')}"

  kr ${hole('early-sign')} "${hole('What will people do differently, seen within weeks?')}" from ${hole('31%')} to ${hole('40%')} leading customer
  kr ${hole('result')} "${hole('What will we have gained by the end?')}" from ${hole('8%')} to ${hole('5%')} lagging business
  kr ${hole('unharmed')} "${hole('What must not suffer meanwhile?')}" stay below ${hole('5%')}
}`;
}

function kpis(around: Surroundings): Block[] {
  return [
    {
      label: 'kpi "…" { … }',
      filter: 'kpi',
      title: 'with its bands',
      body: snip`kpi ${hole('short-name')} "${hole('What is counted, of whom, per what time')}" for ${around.team()} {
  unit ${hole('%')}
  ${hole('higher is better', 'lower is better')}
  ${hole('leading', 'lagging')}
  owner ${around.owner()}
  cadence ${hole('weekly', 'monthly', 'quarterly')}
  healthy above ${hole('40%')}, critical below ${hole('30%')}
  actual { ${around.today.slice(0, 7)} ${hole('36%')} }
}`,
    },
    {
      label: 'kpi "…" { = … / … }',
      filter: 'kpi formula =',
      title: 'computed from others',
      body: snip`kpi ${hole('short-name')} "${hole('What the share or sum tells you')}" for ${around.team()} {
  = ${around.kpi()} / ${around.kpi()}
  unit ${hole('%')}
  ${hole('higher is better', 'lower is better')}
  owner ${around.owner()}
  healthy above ${hole('40%')}, critical below ${hole('30%')}
}`,
    },
  ];
}

function checkIn(around: Surroundings): Block {
  return {
    label: `check-in ${around.today} { … }`,
    filter: 'check-in checkin',
    title: 'the numbers of this week',
    body: snip`check-in ${around.today} for ${around.team()} by ${around.owner()} {
  ${hole('objective.key-result')}  ${hole('33%')}  confidence ${hole('60%')}  "${hole('What moved it, or what did not?')}"
}`,
  };
}

function review(place: Place, around: Surroundings): Block {
  const cycle = place.section?.cycle?.value ?? around.cycle;
  const names = (place.file?.objectives ?? [])
    .filter((objective) => place.section === undefined || objective.section === place.section.id)
    .flatMap(({ name, keyResults }) =>
      keyResults.map((each) => name && each.name && `${name.value}.${each.name.value}`),
    )
    .filter((name) => name !== undefined);
  const scores = names.map((name) => snip`  ${name}  ${hole('0.7')}`);
  return {
    label: `review ${cycle} { … }`,
    filter: 'review',
    title: 'scores, and what you learned',
    body: snip`review ${cycle} for ${around.team()} {
${lines(scores.length > 0 ? scores : [snip`  ${hole('objective.key-result')}  ${hole('0.7')}`])}
  learned "${hole('What surprised us?')}"
  next    "${hole('What will we do differently because of it?')}"
}`,
  };
}

function tradeOff(): Block {
  return {
    label: 'accept … against … because "…"',
    filter: 'accept trade-off',
    title: 'a conflict, kept on purpose',
    body: snip`accept ${hole('what-you-push')} against ${hole('what-may-suffer')} because "${hole('Why is it worth it, and until when?')}"`,
  };
}

function end({ cycle, today }: Surroundings): string {
  const period = readPeriod(cycle);
  return period && period.end > today ? period.end : addDays(today, 60);
}

/** Half way between today and the end of the cycle. */
function middle(cycle: string, today: string): string {
  const period = readPeriod(cycle);
  if (!period || period.end <= today) return addDays(today, 30);
  const start = period.start > today ? period.start : today;
  return addDays(start, Math.ceil(daysBetween(start, period.end) / 2));
}

function proposal({ label, filter, title, body }: Block): Proposal {
  return { label, kind: CompletionItemKind.Snippet, snippet: body, filter, title };
}
