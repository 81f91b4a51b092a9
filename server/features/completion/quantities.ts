import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Bound, Kpi, WrittenQuantity } from '../../../language/model/entities.ts';
import { comparePositions } from '../../../language/model/place.ts';
import { printDate } from '../../../language/values/date.ts';
import { printQuantity } from '../../../language/values/quantity.ts';
import type { Quantity, Unit } from '../../../language/values/types.ts';
import type { Frame } from './expectation.ts';
import { figuresOf, kpiFigures, measured, reportedEntry, reportedThing } from './facts.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';

const unknown: Proposal = {
  label: 'unknown',
  kind: CompletionItemKind.Value,
  title: 'nobody knows it yet',
  detail: 'a number that is still to be found out',
};

/** Numbers that may be meant where one is due, from what is known of the KPI or key result. */
export function quantityProposals(place: Place, frame: Frame): Proposal[] {
  switch (frame.type) {
    case 'From':
      return [...currentValue(place), unknown];
    case 'To':
      return targets(place);
    case 'OneSided':
    case 'TwoSided':
      return limits(place, frame);
    case 'Reported':
      return hasReported(place) ? [] : reported(place);
    case 'Confidence':
      return confidences(place);
    case 'Weight':
      return [value('2', 'counts twice'), value('3', 'counts three times'), value('1', 'as if nothing were said')];
    case 'Drives':
      return [value('2 weeks', ''), value('4 weeks', ''), value('6 weeks', ''), value('3 months', '')];
    case 'Point':
      return lastPoint(place);
    case 'UnitItem':
      return [value('5', 'a rating out of five'), value('10', 'a rating out of ten')];
    default:
      return [];
  }
}

/** The value of today: of the measured KPI, or of the key result itself. */
function currentValue(place: Place): Proposal[] {
  const kpi = measured(place);
  if (kpi) {
    const figures = kpiFigures(place, kpi);
    if (!figures?.now) return [];
    const { value: now, date } = figures.now;
    return [quantity({ value: now, unit: figures.unit }, `${titleOf(kpi)} on ${printDate(date)}`)];
  }
  const { entity } = place;
  const figures = entity?.kind === 'key result' ? figuresOf(place, entity) : undefined;
  if (!figures?.now) return [];
  return [quantity({ value: figures.now.value, unit: figures.unit }, `reported on ${printDate(figures.now.date)}`)];
}

/** What others have promised or planned for the measured KPI. */
function targets(place: Place): Proposal[] {
  const kpi = measured(place);
  const figures = kpi && kpiFigures(place, kpi);
  if (!kpi || !figures) return [];
  const { unit, target, plan } = figures;
  const found: Proposal[] = [];
  if (target?.value !== undefined) {
    found.push(quantity({ value: target.value, unit }, target.date ? `target by ${printDate(target.date)}` : 'target'));
  }
  for (const limit of limitsIn(kpi.healthy)) found.push(quantity(limit, 'limit of healthy'));
  const last = plan.at(-1);
  if (last) found.push(quantity({ value: last.value, unit }, `plan for ${printDate(last.date)}`));
  return found;
}

function limits(place: Place, frame: Frame): Proposal[] {
  const kpi = measured(place);
  if (place.entity?.kind === 'kpi') {
    const figures = kpiFigures(place, place.entity);
    return figures?.now ? [quantity({ value: figures.now.value, unit: figures.unit }, 'the value now')] : [];
  }
  const known = kpi
    ? [...limitsIn(kpi.healthy)].map((limit) => quantity(limit, `healthy limit of ${titleOf(kpi)}`))
    : [];
  return frame.type === 'OneSided' ? [...known, ...currentValue(place)] : known;
}

function limitsIn(bound: Bound | undefined): WrittenQuantity[] {
  if (!bound) return [];
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.limit];
}

/** The last value of what the journal line is about; in a review the score that its progress gives. */
function reported(place: Place): Proposal[] {
  const thing = reportedThing(place);
  if (place.entity?.kind === 'review') {
    const score = thing?.kind === 'key result' ? figuresOf(place, thing)?.score : undefined;
    const computed = score === undefined ? [] : [value(score.toFixed(1), 'from its progress')];
    const usual = ['1.0', '0.7', '0.3', '0.0'].filter((each) => each !== computed[0]?.label);
    return [...computed, ...usual.map((each) => value(each, ''))];
  }
  if (thing?.kind === 'kpi') {
    const figures = kpiFigures(place, thing);
    return figures?.now ? [last(figures.now.value, figures.unit, figures.now.date), unknown] : [unknown];
  }
  const figures = thing?.kind === 'key result' ? figuresOf(place, thing) : undefined;
  if (figures?.now) return [last(figures.now.value, figures.unit, figures.now.date), unknown];
  if (figures?.baseline === undefined) return [unknown];
  return [quantity({ value: figures.baseline, unit: figures.unit }, 'where it started'), unknown];
}

/** Whether the journal line at the cursor has its value already. */
function hasReported(place: Place): boolean {
  const line = place.statements[0]?.start;
  if (place.next.read.some(({ frame }) => frame.type === 'Reported' && frame.parent?.start === line)) return true;
  const { range } = place.cursor;
  const value = reportedEntry(place)?.value;
  return value !== undefined && comparePositions(value.range.start, range.start) > 0;
}

function last(now: number, unit: Unit, date: string): Proposal {
  return quantity({ value: now, unit }, `last, on ${printDate(date)}`);
}

function confidences(place: Place): Proposal[] {
  const thing = place.entity?.kind === 'key result' ? place.entity : reportedThing(place);
  const known = thing?.kind === 'key result' ? figuresOf(place, thing)?.confidence : undefined;
  const usual = ['50%', '60%', '70%', '80%', '40%', '30%'];
  const before = known === undefined ? undefined : `${known}%`;
  const rest = usual.filter((each) => each !== before).map((each) => value(each, ''));
  return before === undefined ? rest : [value(before, 'as last time'), ...rest];
}

function lastPoint(place: Place): Proposal[] {
  const { entity } = place;
  if (entity?.kind !== 'kpi') return [];
  const series = seriesAt(place);
  const before = entity[series].findLast((point) =>
    isBefore(place, point.range.start.line, point.range.start.character),
  );
  return before ? [value(before.value.text, `as in ${before.period.value}`)] : [];
}

/** Which series of the KPI the cursor is in. */
export function seriesAt({ next }: Place): 'actual' | 'plan' {
  return next.read.find(({ word }) => word === 'plan' || word === 'actual')?.word === 'plan' ? 'plan' : 'actual';
}

function isBefore(place: Place, line: number, character: number): boolean {
  const { start } = place.cursor.range;
  return line < start.line || (line === start.line && character < start.character);
}

function quantity(written: Quantity, title: string): Proposal {
  return value(printQuantity({ value: written.value, unit: written.unit }), title);
}

function value(text: string, title: string): Proposal {
  return { label: text, kind: CompletionItemKind.Value, title: title || undefined };
}

const titleOf = (kpi: Kpi) => kpi.title?.value ?? kpi.name?.value ?? 'the KPI';
