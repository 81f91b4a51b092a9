import { addDays } from '../../../../language/values/date.ts';
import { hole, snip } from '../snippet.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Block } from './block.ts';

export function strategy(): Block {
  return {
    label: 'strategy "…" { … }',
    filter: 'strategy',
    title: 'a choice and its reason',
    body: snip`strategy ${hole('short-name')} "${hole('The choice, in one line')}" {
  because    "${hole('What makes this the better way?')}"
  instead of "${hole('The sensible thing we will not do')}"
  then       "${hole('What follows once it works')}"
}`,
  };
}

export function goal(around: Surroundings): Block {
  const end = hole(`${Number(around.today.slice(0, 4)) + 2}-12-31`);
  return {
    label: 'goal "…" for … by … { … }',
    filter: 'goal',
    title: 'for the years ahead',
    body: snip`goal ${hole('short-name')} "${hole('What will be true by then?')}" for ${around.team()} by ${end} {
  measures ${around.kpi()} to ${hole('$20M')}
}`,
  };
}

export function team(around: Surroundings): Block {
  return {
    label: 'team "…" in …',
    filter: 'team',
    title: 'with who leads it',
    body: snip`team ${hole('short-name')} "${hole('Name of the team')}" in ${around.team()} { lead ${around.owner()} }`,
  };
}

export function person(around: Surroundings): Block {
  return {
    label: 'person "…" in …',
    filter: 'person',
    title: 'somebody who owns something',
    body: snip`person ${hole('short-name')} "${hole('First and last name')}" in ${around.team()}`,
  };
}

export function cycle({ today }: Surroundings): Block {
  return {
    label: 'cycle … from … to …',
    filter: 'cycle',
    title: 'a time of your own',
    body: snip`cycle ${hole('short-name')} "${hole('What people call it')}" from ${hole(today)} to ${hole(addDays(today, 90))}`,
  };
}
