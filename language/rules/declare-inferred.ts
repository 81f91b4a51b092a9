import { callIt } from '../model/describe.ts';
import type { Entity, KeyResult, Kpi, Objective } from '../model/entities.ts';
import type { Fix } from '../model/finding.ts';
import type { Range } from '../model/place.ts';
import type { Assessment, Judgement } from '../wording/assessment.ts';
import { Likely } from './balance-of.ts';
import { addToBlock, addToStatement } from './edits.ts';

/** What the rules read from words where nothing is declared. */
export interface Inferences {
  keyResult(keyResult: KeyResult): Assessment;
  kpi(kpi: Kpi): Judgement<'leading' | 'lagging' | 'unclear'>;
}

/**
 * "Declare what was inferred": the words that make a fact of what the rules read from the wording, `leading` or
 * `lagging`, `customer`, `business` or `internal`. For a key result or KPI where the cursor is in it, for all key
 * results of an objective where it is in the objective's own first line.
 */
export function declareInferred(things: Iterable<Entity>, at: Range, text: string, read: Inferences): Fix[] {
  const fixes: Fix[] = [];
  for (const thing of things) {
    if (thing.kind === 'objective' && onFirstLine(thing, at)) fixes.push(...together(thing, text, read));
    if (thing.kind === 'key result' && within(thing, at)) fixes.push(...one(thing, inKeyResult(thing, read), text));
    if (thing.kind === 'kpi' && within(thing, at)) fixes.push(...one(thing, words([read.kpi(thing)]), text));
  }
  return fixes;
}

function one(thing: KeyResult | Kpi, found: string, text: string): Fix[] {
  if (found === '') return [];
  const change = thing.kind === 'kpi' ? addToBlock(thing, text, [found]) : addToStatement(thing, text, found);
  return [{ title: `Declare what its wording suggests: \`${found}\``, changes: [change] }];
}

function together(objective: Objective, text: string, read: Inferences): Fix[] {
  const changes = objective.keyResults.flatMap((keyResult) => {
    const found = inKeyResult(keyResult, read);
    return found === '' ? [] : [addToStatement(keyResult, text, found)];
  });
  if (changes.length < 2) return [];
  return [{ title: `Declare what the wording of the key results of ${callIt(objective)} suggests`, changes }];
}

/** Guardrails, milestones and baseline tasks have no side; an output is no result to be early or late. */
function inKeyResult(keyResult: KeyResult, read: Inferences): string {
  if (keyResult.form !== 'measured') return '';
  const { kind, indicator, impact } = read.keyResult(keyResult);
  return kind.label === 'output' ? '' : words([indicator, impact]);
}

function words(judgements: Judgement<string>[]): string {
  return judgements
    .filter(({ label, declared, confidence }) => label !== 'unclear' && !declared && confidence >= Likely)
    .map(({ label }) => label)
    .join(' ');
}

function onFirstLine({ range }: Entity, at: Range): boolean {
  return at.start.line === range.start.line && at.end.line === range.start.line;
}

function within({ range }: Entity, at: Range): boolean {
  return range.start.line <= at.start.line && at.end.line <= range.end.line;
}
