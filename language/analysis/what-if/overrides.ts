import type { KeyResult, Kpi, Objective, WrittenQuantity } from '../../model/entities.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import { nearest } from '../../values/nearest.ts';
import { readQuantity } from '../../values/quantity.ts';
import { nameUnit, unitsAgree } from '../../values/unit.ts';
import type { ComputedModel } from '../figures.ts';

/** Something supposed for a moment: another value, target or baseline. */
export interface Override {
  of: KeyResult | Kpi;
  what: 'value' | 'target' | 'baseline';
  quantity: WrittenQuantity;
}

export type ReadOverride = { ok: true; override: Override } | { ok: false; message: string };

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What may stand behind the last dot, besides names. */
const properties: Readonly<Record<string, Override['what']>> = {
  now: 'value',
  value: 'value',
  to: 'target',
  target: 'target',
  from: 'baseline',
  baseline: 'baseline',
};

/**
 * Reads `growth.first-session.invite=38%`: the value that a key result or KPI is supposed to have today. With `.to` or
 * `.from` behind the name, its target or baseline. Of several cycles the current one is meant; `@2026-Q3` names another.
 */
export function readOverride(text: string, computed: ComputedModel): ReadOverride {
  const [, path = '', value = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
  if (path === '' || value === '')
    return no(`\`${text}\` says nothing to suppose. Write a name and a value: \`growth.first-session.invite=38%\`.`);
  const found = find(path, computed);
  if (!found.ok) return found;
  const { of, what } = found;
  const read = readQuantity(value);
  if (!read.ok) return no(read.problem);
  if (read.quantity.value === null) return no('Suppose a number: `unknown` changes nothing that could be computed.');
  const unit = (of.kind === 'kpi' ? computed.kpis : computed.keyResults).get(of.id)?.unit;
  if (unit && !unitsAgree(read.quantity.unit, unit))
    return no(`\`${value}\` does not fit: \`${path}\` is in \`${nameUnit(unit)}\`.`);
  if (what === 'target' && of.kind === 'key result' && !of.to)
    return no(`\`${path}\` has no target that could change.`);
  if (what === 'baseline' && of.kind === 'kpi') return no(`A KPI has no baseline: suppose its value, or its target.`);
  return { ok: true, override: { of, what, quantity: { ...read.quantity, text: value, range: nowhere } } };
}

type Found = { ok: true; of: KeyResult | Kpi; what: Override['what'] } | { ok: false; message: string };

function find(path: string, computed: ComputedModel): Found {
  const [names = '', cycle] = path.split('@');
  const segments = names.split('.');
  const whole = thingAt(segments, cycle, computed);
  if (whole) return { ok: true, of: whole, what: 'value' };
  const property = properties[segments.at(-1) ?? ''];
  const holder = property && thingAt(segments.slice(0, -1), cycle, computed);
  if (holder && property) return { ok: true, of: holder, what: property };
  const known = namesIn(computed.model);
  const near = nearest(names, known);
  return no(
    `There is no key result or KPI \`${path}\`.${near ? ` Did you mean \`${near}\`?` : ' Key results are named by team, objective and their own name.'}`,
  );
}

function thingAt(segments: string[], cycle: string | undefined, computed: ComputedModel): KeyResult | Kpi | undefined {
  const { model, asOf } = computed;
  const elsewhere = { units: [], period: { start: asOf, end: asOf } };
  const thing = model.entities.get(
    model.scope.find(segments, { kinds: ['kpi', 'key result'], cycle, elsewhere }) ?? '',
  );
  return thing?.kind === 'kpi' || thing?.kind === 'key result' ? thing : undefined;
}

/** Every key result and KPI as it may be named. */
function namesIn(model: OkrModel): string[] {
  const nameOf = (objective: Objective) => {
    const unit = objective.for && model.entities.get(model.links.get(objective.for.key) ?? '');
    return [unit?.name?.value, objective.name?.value];
  };
  return model.files.flatMap((file) => [
    ...file.kpis.flatMap((kpi) => kpi.name?.value ?? []),
    ...file.objectives.flatMap((objective) =>
      objective.keyResults.flatMap(({ name }) => {
        const parts = [...nameOf(objective), name?.value];
        return parts.every((part) => part !== undefined) ? [parts.join('.')] : [];
      }),
    ),
  ]);
}

function no(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
