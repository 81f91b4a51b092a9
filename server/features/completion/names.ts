import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { callIt, kindName, unitTitle } from '../../../language/model/describe.ts';
import type { Id, Kind, Named } from '../../../language/model/entities.ts';
import { nearestFirst } from './nearest.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Wanted } from './wanted.ts';

/** A thing that may be meant. */
interface Candidate {
  thing: Named;
  /** Its name and what it belongs to, inside out. */
  chain: Named[];
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
  const steps: Wanted = { ...wanted, kinds: [['unit', 'objective']], units: undefined };
  const { things, count } = nearestFirst(place, step ? steps : wanted, container);
  const complete = count <= limit;
  const items: Proposal[] = [];
  for (const thing of complete ? things('') : things(place.cursor.typed)) {
    if (items.length === limit) return { items, complete: false };
    const candidate = { thing, chain: chainOf(place, thing) };
    const name = step ? ownName(candidate) : shortest(place, candidate, before, container);
    if (name !== undefined) items.push({ ...proposal(candidate, name), beside: wanted.value?.(thing) });
  }
  return { items, complete };
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
