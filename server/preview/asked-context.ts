import type { ByFile } from '../../language/model/by-file.ts';
import type { Id } from '../../language/model/entities.ts';
import { all, SingleValues } from '../../language/model/single-values.ts';
import { objectiveIn, type ViewContext } from './view-context.ts';

/** Which things of a view may carry a badge. */
export type Shown = Pick<ReadonlySet<Id>, 'has'>;

/** What a part of a view can ask, each with the id of a thing, the key of a reference or the name of a cycle. */
export type Kind =
  | 'entity'
  | 'link'
  | 'key result'
  | 'objective'
  | 'kpi'
  | 'reports'
  | 'cycle'
  | 'findings'
  | 'edges from'
  | 'edges to'
  | 'coverage'
  | 'pushes'
  | 'conflicts'
  | 'shown';

/** The answer to a question. */
export function ask(kind: Kind, key: string, context: ViewContext, shown: Shown): unknown {
  const { computed } = context;
  const { model } = computed;
  switch (kind) {
    case 'entity':
      return model.entities.get(key);
    case 'link':
      return model.links.get(key);
    case 'key result':
      return computed.keyResults.get(key);
    case 'objective':
      return computed.objectives.get(key);
    case 'kpi':
      return computed.kpis.get(key);
    case 'reports':
      return computed.journal.get(key);
    case 'cycle':
      return model.cycles.get(key);
    case 'findings':
      return context.findingsAbout(key);
    case 'edges from':
      return context.edgesFrom(key);
    case 'edges to':
      return context.edgesTo(key);
    case 'coverage':
      return context.coverageOf(key);
    case 'pushes':
      return context.pushesOn(key);
    case 'conflicts':
      return context.conflictsOver(key);
    case 'shown':
      return shown.has(key);
  }
}

/** A context that answers as another one does, by way of `answer`, which hears every question. */
export function askedContext(
  context: ViewContext,
  answer: <Answer>(kind: Kind, key: string) => Answer,
): [ViewContext, Shown] {
  const { computed } = context;
  const { model } = computed;
  const map = <Value extends NonNullable<unknown>>(kind: Kind): ByFile<Value> =>
    new AskedValues((key) => answer(kind, key));
  const entities = map<NonNullable<ReturnType<typeof model.entities.get>>>('entity');
  const target: ViewContext['target'] = (reference) => {
    const id = reference && answer<Id | undefined>('link', reference.key);
    return id === undefined ? undefined : entities.get(id);
  };
  const asked: ViewContext = {
    ...context,
    computed: {
      ...computed,
      model: {
        ...model,
        get files(): never {
          return all();
        },
        links: map('link'),
        entities,
        cycles: map('cycle'),
      },
      keyResults: map('key result'),
      objectives: map('objective'),
      kpis: map('kpi'),
      journal: map('reports'),
    },
    get findings(): never {
      return all();
    },
    target,
    // A word of the text is judged by itself: asked is what it says, and which KPI is measured.
    assess(keyResult) {
      entities.get(keyResult.id);
      target(keyResult.measures);
      return context.assess(keyResult);
    },
    findingsAbout: (id) => answer('findings', id),
    reportsOn: (id) => answer<ReturnType<typeof computed.journal.get>>('reports', id) ?? [],
    edgesFrom: (id) => answer('edges from', id),
    edgesTo: (id) => answer('edges to', id),
    objectiveOf: (id) => objectiveIn(entities, id),
    coverageOf: (id) => answer('coverage', id),
    conflicts: () => all(),
    pushesOn: (id) => answer('pushes', id),
    conflictsOver: (id) => answer('conflicts', id),
  };
  return [asked, { has: (id) => answer('shown', id) }];
}

class AskedValues<Value extends NonNullable<unknown>> extends SingleValues<Value> {
  private readonly ask: (key: string) => Value | undefined;

  constructor(ask: (key: string) => Value | undefined) {
    super();
    this.ask = ask;
  }

  override get(key: string): Value | undefined {
    return this.ask(key);
  }
}
