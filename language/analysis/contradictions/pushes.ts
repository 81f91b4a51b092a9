import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import { fewOf } from '../../model/file-list.ts';
import type { Steps } from '../../values/steps.ts';
import { segmentWords } from '../../wording/segments.ts';
import type { ComputedModel } from '../figures.ts';
import { type Aim, aimsByMetric, aimsOn, kpiOf, type Way } from './aims.ts';
import type { Forces } from './forces.ts';

/** A force on a metric: an aim that says which way, or an effect that a key result declares. */
export interface Push extends Aim {
  way: Way;
  /** `measures` for what is wanted of the metric itself; else the word that declares the effect on it. */
  how: 'measures' | 'drives' | 'raises' | 'lowers';
  /** Days until it shows. */
  afterDays: number;
}

/** Of so many files, or metrics, pushes are collected in one step. */
const AtOnce = 1000;

/**
 * Every push of a workspace, from what each file wants and the effects that are declared, in steps. Drafts push at nothing;
 * neither do guardrails, which bound a metric without moving it, nor numbers that do not say which way they go.
 */
export function* pushesOf({ wanted, effects }: Forces, computed: ComputedModel): Steps<Push[]> {
  const pushes: Push[] = [];
  let metrics = 0;
  for (const aims of (yield* aimsByMetric(wanted, computed)).values()) {
    if (metrics++ % AtOnce === 0) yield;
    for (const aim of aims) {
      const push = known.get(aim) ?? pushOf(aim);
      if (push) pushes.push(push);
    }
  }
  return [...pushes, ...effects];
}

/** The effects that key results declare, as pushes, in file and text order. */
export function declaredEffects(computed: ComputedModel): Push[] {
  return drivingIn(computed.model.files).flatMap(({ keyResult, objective }) =>
    effectsOf(keyResult, objective, computed),
  );
}

/** The pushes on one metric, its own first: the same as among `pushesOf`, without looking at all others. */
export function pushesOn(metric: Kpi, computed: ComputedModel): Push[] {
  const { entities, referencesTo } = computed.model;
  const driving = new Set((referencesTo.get(metric.id) ?? []).map(({ from }) => entities.get(from)));
  const effects = [...driving].flatMap((keyResult) => {
    if (keyResult?.kind !== 'key result') return [];
    const objective = entities.get(keyResult.objective ?? '');
    return objective?.kind !== 'objective' || objective.draft ? [] : effectsOf(keyResult, objective, computed);
  });
  const wanted = aimsOn(metric, computed).flatMap((aim) => known.get(aim) ?? pushOf(aim) ?? []);
  return [...wanted, ...effects.filter((effect) => effect.metric.id === metric.id)];
}

/** The push of an aim: the same for as long as the aim is. */
const known = new WeakMap<Aim, Push>();

function pushOf(aim: Aim): Push | undefined {
  const { way } = aim;
  if (!way) return undefined;
  const push: Push = { ...aim, way, how: 'measures', afterDays: 0 };
  known.set(aim, push);
  return push;
}

/** The key results that declare effects; those of drafts are left out. */
const drivingIn = fewOf<{ keyResult: KeyResult; objective: Objective }>(({ objectives }) =>
  objectives
    .filter(({ draft }) => !draft)
    .flatMap((objective) => objective.keyResults.map((keyResult) => ({ keyResult, objective })))
    .filter(({ keyResult }) => keyResult.drivers.length > 0),
);

function effectsOf(keyResult: KeyResult, objective: Objective, computed: ComputedModel): Push[] {
  const cycle = computed.objectives.get(objective.id)?.period;
  if (!cycle || keyResult.form === 'guardrail' || keyResult.form === 'baseline') return [];
  const measured = kpiOf(keyResult.measures, computed);
  return keyResult.drivers.flatMap(({ effect, target, afterDays = 0, range }): Push[] => {
    const metric = kpiOf(target, computed);
    if (!metric || metric === measured) return [];
    const rises = effect === 'drives' ? (metric.polarity?.value ?? 'higher') === 'higher' : effect === 'raises';
    return [
      {
        origin: keyResult,
        objective,
        metric,
        way: rises ? 'up' : 'down',
        how: effect,
        afterDays,
        period: { start: cycle.start, end: keyResult.by?.value ?? cycle.end },
        part: segmentWords(keyResult.title?.value ?? '', metric.title?.value ?? ''),
        place: { uri: keyResult.uri, range },
      },
    ];
  });
}
