import { callIt } from '../../model/describe.ts';
import type { Id, Objective, Support } from '../../model/entities.ts';
import type { TextChange } from '../../model/finding.ts';
import { remove } from '../edits.ts';
import type { Gathering } from '../gathering.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';
import { objectiveMeant } from '../standings.ts';

/** One objective supports another. */
interface Link {
  from: Id;
  /** Which of its `supports` says so. */
  nth: number;
  to: Id;
}

/** All links by `supports`, under the empty key. */
const supports: Gathering<Link> = {
  name: 'supports',
  *of({ objectives }, context) {
    for (const { id: from, supports: written } of objectives) {
      for (const [nth, { target }] of written.entries()) {
        const to = objectiveMeant(target, context.model);
        if (to !== undefined) yield ['', { from, nth, to }];
      }
    }
  },
};

export default defineRule({
  id: 'alignment-cycle',
  group: 'alignment',
  severity: 'error',
  scope: 'workspace',
  gathers: [supports],
  docs: {
    summary: 'A supports B supports A.',
    why: 'Objectives that support each other in a circle have no top: nothing outside the circle is served, and contributions cannot be added up. Usually one of the links is meant the other way, or is a dependency.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead:
      'Keep the link that points to the larger aim. Where you only need something from the other team, write `depends on`.',
    bad: [
      {
        okr: `team stage "Stage"
team sound "Sound"
okrs for stage in 2026-Q4
objective show "Every seat sees the whole show" {
  supports sound.hear
}
okrs for sound in 2026-Q4
objective hear "Every seat hears every word" {
  supports stage.show
}
`,
      },
    ],
    good: [
      {
        okr: `team stage "Stage"
team sound "Sound"
okrs for stage in 2026-Q4
objective show "Every seat sees the whole show" {
  depends on sound.hear
}
okrs for sound in 2026-Q4
objective hear "Every seat hears every word" {
  supports stage.show
}
`,
      },
    ],
  },
  checks: {
    workspace(context) {
      for (const circle of circlesIn(context.gathered(supports, '')))
        report(
          circle.flatMap((link) => stepOf(link, context) ?? []),
          context,
        );
    },
  },
});

/** So many names of a circle are shown in a message. */
const Shown = 7;

interface Step {
  objective: Objective;
  support: Support;
  to: Id;
}

function report(circle: Step[], context: WorkspaceContext): void {
  const [first, ...others] = circle;
  if (!first) return;
  const names = [...circle.map(({ objective }) => callIt(objective)), callIt(first.objective)];
  const path = (names.length <= Shown ? names : [...names.slice(0, Shown - 2), '…', ...names.slice(-1)]).join(' → ');
  context.report({
    uri: first.objective.uri,
    at: first.support.range,
    label: 'Supports in a circle',
    message:
      others.length === 0
        ? 'This objective supports itself. Name what it serves beyond itself, or leave the link out.'
        : `These support each other in a circle, so none of them serves anything beyond it: ${path}. Take out the link that points away from the larger aim, or make it \`depends on\`.`,
    about: circle.map(({ objective }) => objective.id),
    related: others.slice(0, 20).map(({ objective, support }) => ({
      place: { uri: objective.uri, range: support.range },
      message: `${callIt(objective)} closes the circle here`,
    })),
    fixes: [
      { title: 'Take this link out', changes: takeOut(first, context) },
      ...others.slice(0, 2).map((step) => ({
        title: `Take out the link in ${callIt(step.objective)}`,
        changes: takeOut(step, context),
      })),
    ],
  });
}

/** The link, and its doubles: written twice, it would still be there. */
function takeOut({ objective, to }: Step, context: WorkspaceContext): TextChange[] {
  const text = context.text(objective.uri);
  return objective.supports
    .filter(({ target }) => objectiveMeant(target, context.model) === to)
    .map(({ range }) => remove(objective.uri, text, range));
}

/** The link as it is written now. */
function stepOf({ from, nth, to }: Link, context: WorkspaceContext): Step | undefined {
  const objective = context.entity(from);
  const support = objective?.kind === 'objective' ? objective.supports[nth] : undefined;
  return objective?.kind === 'objective' && support ? { objective, support, to } : undefined;
}

const known = new WeakMap<readonly Link[], Link[][]>();

/** The circles that links make: the same for as long as these are. */
function circlesIn(links: readonly Link[]): Link[][] {
  const found = known.get(links) ?? circles(links);
  known.set(links, found);
  return found;
}

/**
 * One circle of `supports` for each group of objectives that reach each other, beginning with the one that comes first
 * in the workspace. Walks without recursion, so that long chains cost no stack; each objective is walked once.
 */
function circles(links: readonly Link[]): Link[][] {
  const steps = Map.groupBy(links, ({ from }) => from);
  const found: Link[][] = [];
  const done = new Set<Id>();
  const claimed = new Set<Id>();
  for (const start of steps.keys()) {
    if (done.has(start)) continue;
    const path: { id: Id; next: number; step?: Link }[] = [{ id: start, next: 0 }];
    const onPath = new Map<Id, number>([[start, 0]]);
    while (path.length > 0) {
      const at = path.at(-1);
      if (!at) break;
      const step = steps.get(at.id)?.[at.next];
      at.next += 1;
      if (!step) {
        done.add(at.id);
        onPath.delete(at.id);
        path.pop();
        continue;
      }
      at.step = step;
      const back = onPath.get(step.to);
      if (back !== undefined) {
        const circle = path.slice(back).flatMap((node) => node.step ?? []);
        if (!circle.some(({ from }) => claimed.has(from))) found.push(inOrder(circle, steps));
        for (const { from } of circle) claimed.add(from);
      } else if (!done.has(step.to) && steps.has(step.to)) {
        onPath.set(step.to, path.length);
        path.push({ id: step.to, next: 0 });
      }
    }
  }
  return found;
}

/** The same circle, beginning with its first objective in the workspace's order. */
function inOrder(circle: Link[], steps: ReadonlyMap<Id, Link[]>): Link[] {
  const ids = new Set(circle.map(({ from }) => from));
  for (const id of steps.keys()) {
    if (!ids.has(id)) continue;
    const start = circle.findIndex(({ from }) => from === id);
    return [...circle.slice(start), ...circle.slice(0, start)];
  }
  return circle;
}
