import type { KeyResult, Objective } from '../../model/entities.ts';
import { segmentWords } from '../../wording/segments.ts';
import type { ComputedModel } from '../figures.ts';
import { type Aim, aimsByMetric, kpiOf, type Way } from './aims.ts';

/** A force on a metric: an aim that says which way, or an effect that a key result declares. */
export interface Push extends Aim {
  way: Way;
  /** `measures` for what is wanted of the metric itself; else the word that declares the effect on it. */
  how: 'measures' | 'drives' | 'raises' | 'lowers';
  /** Days until it shows. */
  afterDays: number;
}

/**
 * Every push of a workspace. Drafts push at nothing; neither do guardrails, which bound a metric without moving it, nor
 * numbers that do not say which way they go.
 */
export function pushesOf(computed: ComputedModel): Push[] {
  const aims = [...aimsByMetric(computed).values()].flatMap((all) =>
    all.flatMap((aim): Push[] => {
      const { way } = aim;
      return way ? [{ ...aim, way, how: 'measures', afterDays: 0 }] : [];
    }),
  );
  const effects = computed.model.files.flatMap((file) =>
    file.objectives.flatMap((objective) =>
      objective.draft ? [] : objective.keyResults.flatMap((keyResult) => effectsOf(keyResult, objective, computed)),
    ),
  );
  return [...aims, ...effects];
}

function effectsOf(keyResult: KeyResult, objective: Objective, computed: ComputedModel): Push[] {
  if (keyResult.drivers.length === 0) return [];
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
