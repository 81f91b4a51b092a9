import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Block } from './blocks/block.ts';
import { checkIn, draftedCheckIn, review } from './blocks/journal.ts';
import { kpiBody, kpis } from './blocks/kpis.ts';
import { completeStart, initiative, keyResults, objective, objectiveBody, section, tradeOff } from './blocks/okrs.ts';
import { cycle, goal, person, strategy, team } from './blocks/organisation.ts';
import { isWithin } from './expectation.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';
import type { NextWord } from './words.ts';

type Maker = (around: Surroundings, place: Place) => Block[];

const atTop: Record<string, Maker> = {
  okrs: (around) => [section(around)],
  objective: (around) => [objective(around)],
  kpi: kpis,
  'check-in': (around) => [checkIn(around)],
  review: (around, place) => [review(place, around)],
  strategy: () => [strategy()],
  goal: (around) => [goal(around)],
  team: (around) => [team(around)],
  person: (around) => [person(around)],
  cycle: (around) => [cycle(around)],
  accept: () => [tradeOff()],
};

const inObjective: Record<string, Maker> = {
  kr: keyResults,
  initiative: (around) => [initiative(around)],
  accept: () => [tradeOff()],
};

/** Whole blocks that begin with a word of the language, at the start of a line. */
export function blocksFor({ word, frame }: NextWord, place: Place, around: Surroundings): Proposal[] {
  const inside = frame.parent !== undefined && isWithin(frame.parent, 'Objective');
  const make = (inside ? inObjective : atTop)[word];
  if (!make) return [];
  const drafted = word === 'check-in' ? draftedCheckIn(place) : undefined;
  return drafted ? [drafted] : make(around, place).map(proposal);
}

/** What an objective or KPI has between its braces, behind the line that begins it. */
export function bodyFor(place: Place, around: Surroundings): Proposal[] {
  const opens = place.next.expected.find(({ token }) => token === '{')?.frame.rule;
  if (opens !== 'Objective' && opens !== 'Kpi') return [];
  const body = opens === 'Objective' ? objectiveBody(around) : kpiBody(around);
  return [proposal({ label: '{ … }', filter: '{', title: 'what belongs to it', body })];
}

/** A complete start for an empty file. */
export function startingPoint(place: Place, around: Surroundings): Proposal {
  const hasUnits = place.model.files.some((file) => file.units.length > 0);
  return proposal(completeStart(around, hasUnits));
}

function proposal({ label, filter, title, body }: Block): Proposal {
  return { label, kind: CompletionItemKind.Snippet, snippet: body, filter, title };
}
