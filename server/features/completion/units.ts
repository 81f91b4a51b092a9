import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type Block, perBlock } from '../../../language/model/blocks.ts';
import type { Unit } from '../../../language/values/types.ts';
import { nameUnit } from '../../../language/values/unit.ts';
import type { Frame } from './expectation.ts';
import { figuresOf, kpiUnit, measured, reportedThing } from './facts.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';

/** The unit of the statement's numbers, as far as one can tell. */
export function unitAt(place: Place): Unit | undefined {
  const { entity } = place;
  if (entity?.kind === 'kpi') return kpiUnit(place, entity);
  if (entity?.kind === 'goal') return kpiUnit(place, measured(place));
  if (entity?.kind === 'check-in' || entity?.kind === 'review') {
    const target = reportedThing(place);
    if (target?.kind === 'kpi') return kpiUnit(place, target);
    return target?.kind === 'key result' ? figuresOf(place, target)?.unit : undefined;
  }
  if (entity?.kind !== 'key result') return undefined;
  const unit = kpiUnit(place, measured(place)) ?? figuresOf(place, entity)?.unit;
  return unit?.kind === 'none' ? undefined : unit;
}

/** Units behind a number that has none: the fitting one, or those of the workspace and the usual ones. */
export function unitProposals(place: Place, frame: Frame): Proposal[] {
  const last = place.tokens.at(-1);
  if (frame.type === 'UnitItem') return kpiUnits(place);
  if (!last || !isBareNumber(last)) return [];
  if (frame.type === 'Drives') return ['weeks', 'days', 'months'].map((word) => unitProposal(word));
  const unit = unitAt(place);
  if (unit && unit.kind !== 'none') {
    const word = unitWord(unit);
    return word === undefined ? [] : [unitProposal(word, 'as the KPI')];
  }
  return [...nouns(place), 'min', 'hours', 'days', 'weeks'].map((word) => unitProposal(word));
}

/** What a KPI may be counted in. */
function kpiUnits(place: Place): Proposal[] {
  const signs = ['%', '$', '€', '£'].map((sign) => unitProposal(sign));
  const words = [...nouns(place), 'min', 'hours', 'days', 'customers', 'people'];
  return [
    ...signs,
    ...[...new Set(words)].map((word) => unitProposal(word)),
    unitProposal('/ 5', 'a rating out of five'),
  ];
}

/** Things that are counted somewhere in the workspace. */
function nouns({ model }: Place): string[] {
  const found = new Set<string>();
  for (const block of model.blocks) {
    for (const noun of nounsIn(block, model)) found.add(noun);
    if (found.size >= 50) break;
  }
  return [...found].slice(0, 50);
}

const nounsIn = perBlock(({ files }: Block): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { kpis, objectives } of files) {
    for (const kpi of kpis) if (kpi.unit?.value.kind === 'count') found.add(kpi.unit.value.noun);
    for (const { keyResults } of objectives) {
      for (const { to, from } of keyResults) {
        for (const each of [to, from]) if (each?.unit.kind === 'count') found.add(each.unit.noun);
      }
    }
  }
  return found;
});

function unitProposal(word: string, title?: string): Proposal {
  return { label: word, kind: CompletionItemKind.Unit, title };
}

/** The unit as a word behind its number; signs stand at the number itself. */
function unitWord(unit: Unit): string | undefined {
  if (unit.kind === 'count') return unit.noun;
  return unit.kind === 'duration' ? nameUnit(unit) : undefined;
}

function isBareNumber(token: IToken): boolean {
  return (
    (token.tokenType.name === 'QUANTITY' || token.tokenType.name === 'YEAR') &&
    /\d(?:bn|[kKMB])?$/.test(token.image) &&
    /^[-+−\d]/.test(token.image) &&
    !token.image.includes('/')
  );
}
