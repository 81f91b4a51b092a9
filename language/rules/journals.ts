import type { CheckIn, Entity, Id, Objective, Reference, Review, Section } from '../model/entities.ts';
import type { FileModel } from '../model/file-model.ts';
import type { TextChange } from '../model/finding.ts';
import type { OkrModel } from '../model/okr-model.ts';
import { comparePositions } from '../model/place.ts';
import type { Referrers } from '../model/referrers.ts';
import { startsAsBlock } from '../model/unnamed.ts';
import { insert } from './edits.ts';
import type { RuleContext } from './rule.ts';
import { positionAt } from './text-positions.ts';

/** What a team has written about its OKRs. */
export interface TeamJournal {
  checkIns: CheckIn[];
  reviews: Review[];
}

/**
 * The journal of a team, if it keeps one here: blocks written for it, and those that report on its OKRs. A team without
 * any may well keep its journal elsewhere, so nothing can be said about it.
 */
export function teamJournal(team: Id, context: RuleContext): TeamJournal | undefined {
  const known = journals.get(context) ?? new Map<Id, TeamJournal | undefined>();
  journals.set(context, known);
  if (!known.has(team)) known.set(team, readJournal(team, context.model));
  return known.get(team);
}

/** Read once for all that a rule looks at in a file. */
const journals = new WeakMap<RuleContext, Map<Id, TeamJournal | undefined>>();

function readJournal(team: Id, model: OkrModel): TeamJournal | undefined {
  const blocks = new Map<Id, CheckIn | Review>();
  const sections = new Set<string>();
  for (const thing of writtenFor(team, model)) {
    if (thing.kind === 'section') sections.add(thing.uri);
    else blocks.set(thing.id, thing);
  }
  // A team may have many sections in one file.
  for (const uri of sections) addReports(blocks, uri, team, model);
  if (blocks.size === 0) return undefined;
  const { order } = model.scope.names;
  const all = [...blocks.values()].sort(
    (a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || comparePositions(a.range.start, b.range.start),
  );
  return {
    checkIns: all.filter((block) => block.kind === 'check-in'),
    reviews: all.filter((block) => block.kind === 'review'),
  };
}

/** The sections, check-ins and reviews that say they are a team's. */
export function writtenFor(team: Id, model: OkrModel): (Section | CheckIn | Review)[] {
  return naming(model.referencesTo.blocks(team)).flatMap(({ key, from }) => {
    const thing = model.entities.get(from);
    return thing && isJournal(thing) && thing.for?.key === key ? thing : [];
  });
}

function isJournal(thing: Entity): thing is Section | CheckIn | Review {
  return thing.kind === 'section' || thing.kind === 'check-in' || thing.kind === 'review';
}

/** Adds what reports on the objectives that a team has in a file. One without a name cannot be reported on elsewhere. */
function addReports(blocks: Map<Id, CheckIn | Review>, uri: string, team: Id, model: OkrModel): void {
  const things = [...(model.scope.names.placed.get(uri)?.members.get(team)?.values() ?? [])].flat();
  for (const thing of things) {
    const objective = entityOf(thing.id, model);
    if (objective?.kind !== 'objective') continue;
    for (const { id } of [...objective.keyResults, objective]) {
      for (const { key, from } of reporting(model.referencesTo.blocks(id))) {
        // A check-in speaks of many key results, and its lines name their objectives on the way.
        if (blocks.has(from) || model.links.get(key) !== id) continue;
        const block = model.entities.get(from);
        if (block && 'entries' in block && block.entries.some(({ target }) => target.key === key))
          blocks.set(from, block);
      }
    }
  }
}

type Block = Referrers['groups'];

/** A block shorter than this is gone through again in less time and room than it takes to remember the answer. */
const Short = 30;

/** Those of some references that such can be said of; found once, as most blocks outlive an edit. */
function such(isSuch: (reference: Reference) => boolean): (blocks: Referrers['blocks']) => readonly Reference[] {
  const known = new WeakMap<Block, readonly Reference[]>();
  const choose = (block: Block) => block.flatMap(({ all }) => all.filter(isSuch));
  return (blocks) =>
    blocks.flatMap((block) => {
      if (block.length < Short) return choose(block);
      const found = known.get(block) ?? choose(block);
      known.set(block, found);
      return found;
    });
}

/** Of thousands that name a company, and hundreds of teams that are part of it, few say whose OKRs or check-ins follow. */
const naming = such(({ kinds, from }) => kinds.includes('unit') && startsAsBlock(from));
/** Of thousands that support an objective, few report on it. */
const reporting = such(({ kinds }) => kinds.includes('kpi') && kinds.includes('initiative'));

/** The objective that a line of the journal speaks of, itself or through one of its key results. */
export function objectiveOf(target: Reference, model: OkrModel): Objective | undefined {
  const thing = entityOf(model.links.get(target.key), model);
  const objective = thing?.kind === 'key result' ? entityOf(thing.objective, model) : thing;
  return objective?.kind === 'objective' ? objective : undefined;
}

function entityOf(id: Id | undefined, model: OkrModel): Entity | undefined {
  return id === undefined ? undefined : model.entities.get(id);
}

/** A new block of the journal: behind `last` where that stands in the same file, else at the file's end. */
export function addToJournal(file: FileModel, text: string, block: string, last?: CheckIn | Review): TextChange {
  if (last?.uri === file.uri) return insert(file.uri, last.range.end, `\n\n${block}`);
  const gap = text.endsWith('\n') ? '\n' : '\n\n';
  return insert(file.uri, positionAt(text, text.length), `${gap}${block}\n`);
}
