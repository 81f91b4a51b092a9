import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { callIt, kindName, unitTitle } from '../../../language/model/describe.ts';
import type { Entity, Id, Kind, Named } from '../../../language/model/entities.ts';
import { encloses } from '../../../language/values/cycle.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Wanted } from './wanted.ts';

/** A thing that may be meant, and how far it is away. */
interface Candidate {
  thing: Named;
  /** Its name and what it belongs to, inside out. */
  chain: Named[];
  rank: number[];
}

const kinds: Record<Kind, CompletionItemKind> = {
  unit: CompletionItemKind.Module,
  strategy: CompletionItemKind.Interface,
  goal: CompletionItemKind.Event,
  cycle: CompletionItemKind.Constant,
  kpi: CompletionItemKind.Variable,
  objective: CompletionItemKind.Class,
  'key result': CompletionItemKind.Field,
  initiative: CompletionItemKind.Method,
};

/**
 * Names of things, nearest first, each as short as it can be and still mean the thing. Behind a dot, only what belongs
 * to what stands before it. At most `limit`.
 */
export function nameProposals(place: Place, wanted: Wanted, limit: number): { items: Proposal[]; complete: boolean } {
  const before = segmentsBefore(place.tokens);
  const container = before.length > 0 ? meaning(place, before, undefined, ['unit', 'objective']) : undefined;
  if (before.length > 0 && container === undefined) return { items: [], complete: true };
  // With more of the path behind the cursor, the word is a step of it.
  const step = place.cursor.after === '.';
  const all = candidates(place, step ? { ...wanted, kinds: [['unit', 'objective']], units: undefined } : wanted)
    .filter(({ chain }) => container === undefined || chain.slice(1).some((each) => each.id === container))
    .sort(byRank);
  const fitting = all.length > limit ? all.filter((each) => fits(place.cursor.typed, fullName(each))) : all;
  const items: Proposal[] = [];
  for (const candidate of fitting) {
    if (items.length === limit) return { items, complete: false };
    const name = step ? ownName(candidate) : shortest(place, candidate, before, container);
    if (name !== undefined) items.push({ ...proposal(candidate, name), beside: wanted.value?.(candidate.thing) });
  }
  return { items, complete: fitting.length === all.length };
}

/** `growth` and `first-session` of `growth.first-session.|`. */
function segmentsBefore(tokens: readonly IToken[]): string[] {
  const segments: string[] = [];
  for (let at = tokens.length - 1; tokens[at]?.image === '.'; at -= 2) {
    const name = tokens[at - 1]?.image;
    if (name === undefined) break;
    segments.unshift(name.normalize('NFC'));
  }
  return segments;
}

function candidates(place: Place, wanted: Wanted): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const entity of place.model.entities.values()) {
    index++;
    if (!isNamed(entity) || !entity.name || wanted.without(entity)) continue;
    const group = wanted.kinds.findIndex((kinds) => kinds.includes(entity.kind));
    if (group < 0) continue;
    const tier =
      entity.kind === 'unit' ? (wanted.units?.findIndex((kinds) => kinds.includes(entity.unitKind)) ?? 0) : 0;
    if (tier < 0) continue;
    const chain = chainOf(place, entity);
    const kind = wanted.kinds[group]?.indexOf(entity.kind) ?? 0;
    const rank = [group, tier, nearness(place, chain), cycleRank(place, chain), kind, index];
    found.push({ thing: entity, chain, rank });
  }
  return found;
}

function isNamed(entity: Entity): entity is Named {
  return !['section', 'trade-off', 'check-in', 'review'].includes(entity.kind);
}

function chainOf({ model }: Place, thing: Named): Named[] {
  const chain = [thing];
  const objective =
    'objective' in thing && thing.objective !== undefined ? model.entities.get(thing.objective) : undefined;
  if (objective?.kind === 'objective') chain.push(objective);
  const seen = new Set<Id>();
  for (let at = model.scope.unit(thing.id); at !== undefined && !seen.has(at); at = model.scope.unit(at)) {
    seen.add(at);
    const unit = model.entities.get(at);
    if (unit?.kind === 'unit') chain.push(unit);
  }
  return chain;
}

/** 0 in the own objective, then the own team, the units around it, and at last the rest. */
function nearness({ standpoint, objective }: Place, chain: readonly Named[]): number {
  if (objective && chain[1]?.id === objective.id) return 0;
  const holders = chain.slice(1).map((each) => each.id);
  const index = standpoint.units.findIndex((unit) => holders.includes(unit));
  if (index < 0) return 1000;
  // What is the unit's own comes before what belongs to its parts.
  const own = chain.find((each, at) => at > 0 && each.kind === 'unit')?.id === standpoint.units[index];
  return 1 + 2 * index + (own ? 0 : 1);
}

/** The own cycle and those around it, then earlier, then later ones; things without a cycle belong to any. */
function cycleRank({ standpoint: { period: own }, model }: Place, chain: readonly Named[]): number {
  const objective = chain.find((each) => each.kind === 'objective');
  const period = model.cycles.get(objective?.cycle?.value ?? '');
  if (!period || !own || encloses(period, own)) return 0;
  return period.end < own.end ? 1 : 2;
}

function byRank(a: Candidate, b: Candidate): number {
  for (const [index, value] of a.rank.entries()) {
    const difference = value - (b.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The shortest way to write a thing that means it from here: behind what is written already, or on its own. */
function shortest(place: Place, candidate: Candidate, before: string[], container: Id | undefined): string | undefined {
  const { thing, chain } = candidate;
  const wanted = [thing.kind];
  const end =
    container === undefined ? chain.length : chain.findIndex((each, index) => index > 0 && each.id === container);
  for (let length = 1; length <= end; length++) {
    const names = chain.slice(0, length).map((each) => each.name?.value);
    if (names.includes(undefined)) return undefined;
    const path = names.reverse().map((name) => name ?? '');
    // A key result is known by its own name in its objective only.
    if (length === 1 && chain[1]?.kind === 'objective' && container === undefined && !isOwn(place, candidate)) continue;
    if (meaning(place, [...before, ...path], undefined, wanted) === thing.id) return path.join('.');
  }
  const cycle = chain.find((each) => each.kind === 'objective')?.cycle?.value;
  if (cycle === undefined || place.cursor.after === '@') return undefined;
  for (let length = 1; length <= end; length++) {
    const path = chain
      .slice(0, length)
      .map((each) => each.name?.value ?? '')
      .reverse();
    if (meaning(place, [...before, ...path], cycle, wanted) === thing.id) return `${path.join('.')}@${cycle}`;
  }
  return undefined;
}

function isOwn({ objective }: Place, { chain }: Candidate): boolean {
  return objective !== undefined && chain[1]?.id === objective.id;
}

/** What a path would mean if it stood at the cursor. */
function meaning({ model, from }: Place, path: readonly string[], cycle: string | undefined, kinds: Kind[]) {
  return model.scope.find(path, { kinds, cycle, from });
}

function ownName({ thing }: Candidate): string | undefined {
  return thing.name?.value;
}

function fullName({ chain }: Candidate): string {
  return chain
    .map((each) => each.name?.value ?? '')
    .reverse()
    .join('.');
}

/** Whether the letters typed stand in a name in this order. */
function fits(typed: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function proposal(candidate: Candidate, name: string): Proposal {
  const { thing } = candidate;
  const title = thing.title?.value;
  return {
    label: name,
    kind: kinds[thing.kind],
    filter: [fullName(candidate), title].filter(Boolean).join(' '),
    title,
    detail: describe(candidate),
  };
}

/** "key result of “First session”, Growth, 2026-Q4" */
function describe({ thing, chain }: Candidate): string {
  const parts = [kindName(thing)];
  const objective = chain[1];
  if (objective?.kind === 'objective') parts[0] += ` of ${callIt(objective)}`;
  const unit = chain.slice(1).find((each) => each.kind === 'unit');
  if (unit?.kind === 'unit') parts.push(unitTitle(unit));
  const cycle = chain.find((each) => each.kind === 'objective')?.cycle?.value;
  if (cycle !== undefined) parts.push(cycle);
  return parts.join(', ');
}
