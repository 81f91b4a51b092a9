import { callIt } from '../../model/describe.ts';
import type { Id, Objective, Reference, Support } from '../../model/entities.ts';
import type { TextChange } from '../../model/finding.ts';
import { remove } from '../edits.ts';
import { defineRule, type WorkspaceContext } from '../rule.ts';

export default defineRule({
  id: 'alignment-cycle',
  group: 'alignment',
  severity: 'error',
  scope: 'workspace',
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
      for (const circle of circles(context)) report(circle, context);
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
    .filter(({ target }) => targetOf(target, context) === to)
    .map(({ range }) => remove(objective.uri, text, range));
}

/** The objective that a link leads to, or whose key result it leads to. */
function targetOf(reference: Reference, context: WorkspaceContext): Id | undefined {
  const target = context.target(reference);
  return target?.kind === 'objective' ? target.id : target?.kind === 'key result' ? target.objective : undefined;
}

/**
 * One circle of `supports` for each group of objectives that reach each other, beginning with the one that comes first
 * in the workspace. Walks without recursion, so that long chains cost no stack; each objective is walked once.
 */
function circles(context: WorkspaceContext): Step[][] {
  const { model } = context;
  const steps = new Map<Id, Step[]>();
  for (const objective of model.files.flatMap((file) => file.objectives)) {
    const out = objective.supports.flatMap((support): Step[] => {
      const to = targetOf(support.target, context);
      return to === undefined ? [] : [{ objective, support, to }];
    });
    if (out.length > 0) steps.set(objective.id, out);
  }
  const found: Step[][] = [];
  const done = new Set<Id>();
  const claimed = new Set<Id>();
  for (const start of steps.keys()) {
    if (done.has(start)) continue;
    const path: { id: Id; next: number; step?: Step }[] = [{ id: start, next: 0 }];
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
        const circle = path.slice(back).flatMap((node) => (node.step ? [node.step] : []));
        if (!circle.some(({ objective }) => claimed.has(objective.id))) found.push(inOrder(circle, steps));
        for (const { objective } of circle) claimed.add(objective.id);
      } else if (!done.has(step.to) && steps.has(step.to)) {
        onPath.set(step.to, path.length);
        path.push({ id: step.to, next: 0 });
      }
    }
  }
  return found;
}

/** The same circle, beginning with its first objective in the workspace's order. */
function inOrder(circle: Step[], steps: ReadonlyMap<Id, Step[]>): Step[] {
  const ids = new Set(circle.map(({ objective }) => objective.id));
  for (const id of steps.keys()) {
    if (!ids.has(id)) continue;
    const start = circle.findIndex(({ objective }) => objective.id === id);
    return [...circle.slice(start), ...circle.slice(0, start)];
  }
  return circle;
}
