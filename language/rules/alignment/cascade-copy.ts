import { callIt } from '../../model/describe.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import { overlaps } from '../../values/cycle.ts';
import { addToBlock, tab } from '../edits.ts';
import { ownersOrNobody } from '../naming.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { sameWords, tellingWords } from '../same-words.ts';

export default defineRule({
  id: 'cascade-copy',
  group: 'alignment',
  severity: 'warning',
  presets: { google: 'off', 'balanced-scorecard': 'hint' },
  scope: 'workspace',
  docs: {
    summary: 'An objective that repeats a key result from above, word for word or nearly.',
    why: 'When the key result of one level becomes the objective of the next, every level waits for the one above, and nobody adds what only they can see. A team that asks how it can make a difference finds something better than its parent’s sentence. Supporting a key result is the link; the objective says your own part of it.',
    saysWho: ['Product Pathways: align, do not cascade', 'Felipe Castro', 'Ben Lamorte'],
    disagrees: [
      'John Doerr shows cascading as one way among others, to be used in small doses. The preset `google` allows it.',
    ],
    instead: 'Say what your team changes so that the key result can be reached, and link it with `supports`.',
    bad: [
      {
        okr: `company press "Press"
team print "Print" in press
okrs for press in 2026-Q4
objective read "People start their day with us" {
  kr weekend "Readers who renew the weekend edition" from 61% to 70%
}
okrs for print in 2026-Q4
objective renew "Readers renew the weekend edition" {
  supports press.read.weekend
  kr "Papers in the letterbox before seven" from 80% to 95%
}
`,
      },
    ],
    good: [
      {
        okr: `company press "Press"
team print "Print" in press
okrs for press in 2026-Q4
objective read "People start their day with us" {
  kr weekend "Readers who renew the weekend edition" from 61% to 70%
}
okrs for print in 2026-Q4
objective early "The paper is there before the coffee" {
  supports press.read.weekend
  kr "Papers in the letterbox before seven" from 80% to 95%
}
`,
      },
    ],
  },
  checks: {
    workspace(context) {
      const { model } = context;
      const byTeam = keyResultsByTeam(model);
      for (const objective of model.files.flatMap((file) => file.objectives)) {
        const title = objective.title?.value;
        const own = title ? tellingWords(title) : [];
        if (own.length < 2) continue;
        for (const { keyResult, parent, words } of above(objective, byTeam, context)) {
          if (!sameWords(own, words)) continue;
          report(objective, keyResult, parent, context);
          break;
        }
      }
    },
  },
});

interface Above {
  keyResult: KeyResult;
  parent: Objective;
  /** The words that say what it is about. */
  words: string[];
}

const kept = new WeakMap<Objective, Above[]>();

/** The key results of an objective with their words: the same for as long as the objective is. */
function aboveOf(parent: Objective): Above[] {
  let found = kept.get(parent);
  if (!found) {
    found = parent.keyResults.map((keyResult) => ({
      keyResult,
      parent,
      words: tellingWords(keyResult.title?.value ?? ''),
    }));
    kept.set(parent, found);
  }
  return found;
}

function keyResultsByTeam(model: OkrModel): Map<string, Above[]> {
  const found = new Map<string, Above[]>();
  for (const objective of model.files.flatMap((file) => file.objectives)) {
    const unit = objective.for && model.links.get(objective.for.key);
    if (unit === undefined) continue;
    const list = found.get(unit) ?? [];
    list.push(...aboveOf(objective));
    found.set(unit, list);
  }
  return found;
}

/** The key results an objective supports or that its team's parents have in the same time, nearest first. */
function above(objective: Objective, byTeam: Map<string, Above[]>, context: WorkspaceContext): Above[] {
  const { model, computed } = context;
  const found: Above[] = [];
  for (const { target } of objective.supports) {
    const thing = context.target(target);
    if (thing?.kind === 'objective') found.push(...aboveOf(thing));
    if (thing?.kind !== 'key result' || thing.objective === undefined) continue;
    const parent = model.entities.get(thing.objective);
    if (parent?.kind === 'objective')
      found.push(...aboveOf(parent).filter(({ keyResult }) => keyResult.id === thing.id));
  }
  const period = computed.objectives.get(objective.id)?.period;
  const units = model.scope.standpoint(objective).units.slice(1);
  for (const unit of units) {
    for (const item of byTeam.get(unit) ?? []) {
      const other = computed.objectives.get(item.parent.id)?.period;
      if (period && other && overlaps(period, other)) found.push(item);
    }
  }
  return found.filter(({ parent }) => parent.id !== objective.id);
}

function report(objective: Objective, keyResult: KeyResult, parent: Objective, context: WorkspaceContext): void {
  const linked = objective.supports.some(({ target }) => context.model.links.get(target.key) === keyResult.id);
  const name = nameOf(keyResult, parent, context);
  context.report({
    uri: objective.uri,
    at: objective.head,
    label: 'Copied from above',
    message: `This repeats the key result ${callIt(keyResult)} of ${callIt(parent)} (${ownersOrNobody(keyResult, context, parent)}), so the team adds nothing of its own. Say what you change so that it can be reached, and link it with \`supports\`.`,
    about: [objective.id, keyResult.id],
    related: [{ place: context.place(keyResult), message: 'The key result that it repeats' }],
    fixes: [
      {
        title: linked || !name ? 'Say your own part of it' : 'Say your own part of it, and support the key result',
        changes: [
          {
            uri: objective.uri,
            range: objective.title?.range ?? objective.head,
            newText: `"${tab(1, 'What we change so that it can be reached')}"`,
          },
          ...(linked || !name ? [] : [addToBlock(objective, context.text(objective.uri), [`supports ${name}`])]),
        ],
        snippet: true,
        preferred: true,
      },
    ],
  });
}

/** `team.objective.kr`, where all three have a name. */
function nameOf(keyResult: KeyResult, parent: Objective, context: WorkspaceContext): string | undefined {
  const team = context.target(parent.for);
  const parts = [team?.name?.value, parent.name?.value, keyResult.name?.value];
  return parts.every((part) => part !== undefined) ? parts.join('.') : undefined;
}
