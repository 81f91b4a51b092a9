import type { Shift } from '../../language/analysis/what-if/compare.ts';
import type { Entity, Id, KeyResult, Kpi, Objective } from '../../language/model/entities.ts';
import type { PreviewScope } from '../../language/protocol/preview.ts';
import type { SupposedChange } from '../../language/protocol/what-if.ts';
import { coverageText } from '../preview/coverage-text.ts';
import { numberText } from '../preview/numbers.ts';
import { objectiveState, paceOf } from '../preview/objective-card.ts';
import { paceText, percentText } from '../preview/percent.ts';
import { rowState } from '../preview/row-state.ts';
import { teamKey } from '../preview/scope.ts';
import { headOf, titleOf, unitTitle, type ViewContext } from '../preview/view-context.ts';

/** What would stand otherwise, before and after, in words; in the order of the files, KPIs first. */
export function changesInWords(
  before: ViewContext,
  after: ViewContext,
  shifts: readonly Shift[],
  scope: PreviewScope,
): SupposedChange[] {
  return shifts.flatMap(({ of }) => {
    const [one, other] = [factsOf(before, of), factsOf(after, of)];
    const parts = Object.keys(one).flatMap((what) => {
      const [was, is] = [one[what] ?? 'nothing', other[what] ?? 'nothing'];
      return was === is ? [] : [{ what, before: was, after: is }];
    });
    if (parts.length === 0) return [];
    const state = stateOf(after, of);
    const place = headOf(of);
    return [{ id: of.id, kind: of.kind, title: titleOf(of), place, note: whose(after, of, scope), state, parts }];
  });
}

/** Each fact by its name; what is not known is missing. */
function factsOf(context: ViewContext, of: KeyResult | Objective | Kpi): Record<string, string | undefined> {
  const { computed } = context;
  if (of.kind === 'kpi') {
    const figures = computed.kpis.get(of.id);
    const value = figures?.now && numberText(figures.now.value, figures.unit);
    return { Value: value, Health: figures?.health };
  }
  if (of.kind === 'objective') {
    const figures = computed.objectives.get(of.id);
    return { Progress: share(figures?.progress), Pace: paceOf(figures), State: stateOf(context, of) };
  }
  const figures = computed.keyResults.get(of.id);
  const { progress, expected } = figures ?? {};
  return {
    Value: figures?.now && numberText(figures.now.value, figures.unit),
    Progress: share(progress),
    Pace:
      progress === undefined || expected === undefined
        ? undefined
        : progress >= 1
          ? 'reached'
          : paceText(progress, expected),
    State: stateOf(context, of),
    Promised: coverageText(context, of.id)?.share,
  };
}

const share = (progress: number | undefined) => (progress === undefined ? undefined : percentText(progress));

function stateOf({ computed }: ViewContext, of: KeyResult | Objective | Kpi): SupposedChange['state'] {
  if (of.kind === 'kpi') return computed.kpis.get(of.id)?.health ?? 'no data';
  if (of.kind === 'objective') return objectiveState(of, computed.objectives.get(of.id));
  const figures = computed.keyResults.get(of.id);
  return figures ? rowState(of.form, figures) : 'no data';
}

/** The team of a thing that belongs to another one than the view shows. */
function whose(context: ViewContext, of: Entity, scope: PreviewScope): string {
  const team = teamOf(context, of.id);
  return team === undefined || teamKey(context, team) === scope.team ? '' : unitTitle(context, team);
}

function teamOf(context: ViewContext, id: Id) {
  const entity = context.computed.model.entities.get(id);
  return entity?.kind === 'kpi' ? entity.for : context.objectiveOf(id)?.for;
}
